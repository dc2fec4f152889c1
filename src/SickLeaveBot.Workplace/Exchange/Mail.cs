using SickLeaveBot.Workplace.Kept;

namespace SickLeaveBot.Workplace.Exchange;

/// <summary>A mail that was sent: by somebody's calendar, or by the app.</summary>
/// <param name="From">The sender's address.</param>
/// <param name="Meeting">The iCalendar id of the meeting it is about, when a calendar has sent it.</param>
public sealed record Mail(long Number, DateTimeOffset At, MailKind Kind, string From, IReadOnlyList<string> To, string Subject, string Text, string? Meeting = null)
{
    public IReadOnlyList<string> Copies { get; init; } = [];

    public IReadOnlyList<MailedFile> Files { get; init; } = [];

    public bool IsHtml { get; init; }

    /// <summary>What an invitation is answered; null for any other mail.</summary>
    public Response? Answer { get; init; }
}

/// <summary>What a mail is for.</summary>
public enum MailKind { Letter, Invitation, Update, Cancellation, Answer }

/// <summary>A file that came with a mail.</summary>
public sealed record MailedFile(string Name, string ContentType, byte[] Content);

/// <summary>Every mail that was sent, in order.</summary>
public sealed class Mails
{
    private readonly Lock door = new();
    private readonly Shelf<Mail> kept;
    private readonly TimeProvider clock;
    private readonly List<Mail> sent;

    public Mails(Archive archive, TimeProvider clock)
    {
        (kept, this.clock) = (archive.Shelf<Mail>("mails"), clock);
        sent = [.. kept.All.Select(mail => mail.Value)];
    }

    /// <summary>Raised when a mail has been sent.</summary>
    public event Action<Mail>? Sent;

    public IReadOnlyList<Mail> All
    {
        get
        {
            lock (door) return [.. sent];
        }
    }

    /// <summary>Who was mailed about a meeting, by what kind of mail, in order.</summary>
    public IReadOnlyList<(MailKind Kind, string To)> About(string meeting) =>
        [.. from mail in All where mail.Meeting == meeting from address in mail.To select (mail.Kind, address)];

    public void Send(Func<long, DateTimeOffset, Mail> write)
    {
        Mail mail;
        lock (door)
        {
            mail = write(sent.Count == 0 ? 1 : sent[^1].Number + 1, clock.GetUtcNow());
            sent.Add(mail);
            kept.Put($"{mail.Number:D12}", mail);
        }

        Sent?.Invoke(mail);
    }
}
