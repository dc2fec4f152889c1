using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Exchange;
using SickLeaveBot.Workplace.Graph.Http;
using SickLeaveBot.Workplace.Json;

namespace SickLeaveBot.Workplace.Graph.Mailboxes;

/// <summary>Sends a mail from a mailbox: sendMail.</summary>
public sealed class MailAnswers(ExchangeOnline exchange)
{
    public GraphAnswer Send(GraphRequest request, Mailbox box)
    {
        var message = request.Body.At("message");
        var to = Addresses(message.At("toRecipients"));
        if (to.Count == 0) return GraphAnswer.Error(400, "ErrorInvalidRecipients", "At least one recipient is not valid.");
        var files = (message.At("attachments") as JsonArray ?? []).Select(File).ToList();
        if (files.Contains(null)) return MailboxRefusal.NotUnderstood("An attachment needs a name and its content in base64.");
        exchange.Mails.Send((number, now) => new(
            number, now, MailKind.Letter, box.Address, to, message.At("subject").Text() ?? "", message.At("body").At("content").Text() ?? "")
        {
            Copies = Addresses(message.At("ccRecipients")),
            Files = [.. files.OfType<MailedFile>()],
            IsHtml = "html".Equals(message.At("body").At("contentType").Text(), StringComparison.OrdinalIgnoreCase),
        });
        return GraphAnswer.Done(202);
    }

    private static List<string> Addresses(JsonNode? recipients) =>
        [.. (recipients as JsonArray ?? []).Select(one => one.At("emailAddress").At("address").Text()).OfType<string>()];

    private static MailedFile? File(JsonNode? sent)
    {
        var content = new byte[sent.At("contentBytes").Text()?.Length ?? 0];
        return sent.At("name").Text() is { } name && Convert.TryFromBase64String(sent.At("contentBytes").Text() ?? "", content, out var length)
            ? new(name, sent.At("contentType").Text() ?? "application/octet-stream", content[..length])
            : null;
    }
}
