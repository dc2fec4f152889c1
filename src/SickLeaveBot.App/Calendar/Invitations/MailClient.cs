using System.Text.Json;
using System.Text.Json.Serialization;
using Method = Microsoft.Kiota.Abstractions.Method;

namespace SickLeaveBot.App.Calendar.Invitations;

/// <summary>Sends invitations by mail from the one mailbox that is set up for it (Mail:From).</summary>
internal sealed class MailClient(CalendarCalls calls, Turns turns, CalendarSettings settings)
{
    /// <summary>
    /// Sends one mail. Graph can't tell a mail from its repetition, so one that no answer came to is uncertain; to send an invitation
    /// again doubles a mail, but no meeting.
    /// </summary>
    /// <returns>No access where no mailbox is set up.</returns>
    public async Task<CalendarReply> Send(Mail mail, CancellationToken cancel)
    {
        if (settings.MailFrom is not { } from) return new CalendarReply.NoAccess(StatusCodes.Status404NotFound);
        try
        {
            using var turn = await turns.At(from, cancel);
            var call = new GraphCall("send a mail", Method.POST, $"{GraphCall.User(from)}/sendMail", JsonSerializer.SerializeToUtf8Bytes(Written(mail), MailJson.Default.SentMail));
            return await calls.Tell(call, cancel) is { } failure ? failure.Reply(ofEvent: false) : new CalendarReply.Sent();
        }
        // Told to stop while it waited for its turn.
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return new CalendarReply.NotNow(null);
        }
    }

    private static SentMail Written(Mail mail) => new(new(
        mail.Subject, new("text", mail.Text), [.. mail.To.Select(one => new Recipient(new(one.Address, one.Name)))],
        mail.Invitation is { } invitation ? [new("#microsoft.graph.fileAttachment", Invitation.FileName, invitation.ContentType, invitation.File())] : null));
}

/// <summary>A mail, with an invitation or without.</summary>
internal sealed record Mail(IReadOnlyList<Invitee> To, string Subject, string Text, Invitation? Invitation);

/// <param name="SaveToSentItems">No second copy of who meets whom is left in the mailbox.</param>
internal sealed record SentMail(Message Message, bool SaveToSentItems = false);

internal sealed record Message(string Subject, ItemBody Body, IReadOnlyList<Recipient> ToRecipients, IReadOnlyList<FileAttached>? Attachments);

internal sealed record Recipient(EmailAddress EmailAddress);

internal sealed record FileAttached([property: JsonPropertyName("@odata.type")] string Type, string Name, string ContentType, byte[] ContentBytes);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SentMail))]
internal sealed partial class MailJson : JsonSerializerContext;
