using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace SickLeaveBot.Workplace.Exchange;

/// <summary>
/// What happens when a mail reaches somebody here: an invitation in it goes into their calendar, and where mail is scanned
/// every link in it is opened before they have seen it.
/// </summary>
public sealed partial class MailDelivery
{
    private readonly ExchangeOnline exchange;
    private readonly HttpClient http;
    private readonly ConcurrentBag<Task> visits = [];

    public MailDelivery(ExchangeOnline exchange, HttpClient http)
    {
        (this.exchange, this.http) = (exchange, http);
        exchange.Mails.Sent += Deliver;
    }

    /// <summary>When every link that was to be opened has been.</summary>
    public Task Settled() => Task.WhenAll(visits);

    private void Deliver(Mail mail)
    {
        foreach (var box in mail.To.Concat(mail.Copies).Select(exchange.Mailboxes.Find).OfType<Mailbox>())
        {
            if (exchange.Moods.Plays(box.Id, ExchangeMood.LinksVisited)) Visit(mail.Text);
            if (mail.Kind != MailKind.Letter) continue;
            foreach (var invitation in mail.Files.Select(InvitationFile.Read).OfType<InvitationFile>()) exchange.TakeIn(box, invitation);
        }
    }

    private void Visit(string text)
    {
        foreach (Match link in Link().Matches(text)) visits.Add(Look(new(link.Value)));
    }

    private async Task Look(Uri link)
    {
        try
        {
            using var seen = await http.GetAsync(link);
        }
        catch (HttpRequestException)
        {
            // A link to nowhere is no matter of the scanner's.
        }
    }

    [GeneratedRegex(@"https?://[^\s""'<>)]*[^\s""'<>).,;:!?]")]
    private static partial Regex Link();
}
