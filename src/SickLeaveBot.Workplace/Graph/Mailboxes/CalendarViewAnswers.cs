using System.Globalization;
using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Exchange;
using SickLeaveBot.Workplace.Graph.Http;

namespace SickLeaveBot.Workplace.Graph.Mailboxes;

/// <summary>What stands in a calendar in a period, series one by one; or what has changed there since last time.</summary>
public sealed class CalendarViewAnswers(ExchangeOnline exchange, EventResource resource)
{
    private const int Page = 10;
    private const string Token = "$deltatoken";
    private const string Skip = "$skiptoken";

    public GraphAnswer View(GraphRequest request, Mailbox box) => Window(request) is not var (from, to)
        ? MailboxRefusal.NotUnderstood("This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.")
        : to <= from ? MailboxRefusal.WrongInterval()
        : Pages.Of(exchange.Meetings.Standing(box.Id, from, to), request, Prefer(request), one => resource.Of(one, box, Prefer(request)));

    /// <summary>First all that stands in the window; after that, with the link from last time, what was added, changed or taken away.</summary>
    public GraphAnswer Delta(GraphRequest request, Mailbox box)
    {
        if (request["$select"] is not null || request["$filter"] is not null) return MailboxRefusal.NotUnderstood("$select and $filter are not supported by this resource.");
        if (exchange.Moods.Plays(box.Id, ExchangeMood.ChangesForgotten)) return MailboxRefusal.Forgotten();
        var mark = Mark.Read(request[Skip] ?? request[Token]) ?? (Window(request) is var (from, to) ? new Mark(from, to, -1, exchange.Meetings.Version, 0) : null);
        if (mark is null) return MailboxRefusal.NotUnderstood("The first call requires StartDateTime and EndDateTime, the others the link as it was given.");
        if (request[Token] is not null) mark = mark with { Until = exchange.Meetings.Version };

        var prefer = Prefer(request);
        var all = Changed(box, mark, prefer).ToList();
        var body = new JsonObject { ["value"] = new JsonArray([.. all.Skip(mark.Skipped).Take(prefer.PageSize)]) };
        var rest = mark with { Skipped = mark.Skipped + prefer.PageSize };
        var bare = request with { Query = new Dictionary<string, string>() };
        if (all.Count > rest.Skipped) body["@odata.nextLink"] = Pages.Link(bare, (Skip, rest.Written));
        else body["@odata.deltaLink"] = Pages.Link(bare, (Token, new Mark(mark.From, mark.To, mark.Until, mark.Until, 0).Written));
        return new(200, body);
    }

    private IEnumerable<JsonNode> Changed(Mailbox box, Mark mark, Preferences prefer)
    {
        foreach (var meeting in exchange.Meetings.In(box.Id).Where(one => one.Version > mark.Since && one.Version <= mark.Until).OrderBy(one => one.Version))
        {
            List<Occurrence> standing = meeting.Copies[box.Id].State == CopyState.Gone ? [] : [.. Occurrences.Between(meeting, mark.From, mark.To)];
            foreach (var one in standing) yield return resource.Of(one, box, prefer);
            if (standing.Count == 0 && mark.Since >= 0)
            {
                yield return new JsonObject { ["id"] = prefer.Id(meeting.Copies[box.Id]), ["@removed"] = new JsonObject { ["reason"] = "deleted" } };
            }
        }
    }

    private static Preferences Prefer(GraphRequest request) => Preferences.Of(request, Page);

    private static (DateTimeOffset From, DateTimeOffset To)? Window(GraphRequest request) =>
        Moment(request["startDateTime"]) is { } from && Moment(request["endDateTime"]) is { } to ? (from, to) : null;

    private static DateTimeOffset? Moment(string? written) =>
        DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    /// <summary>How far an app has read.</summary>
    private sealed record Mark(DateTimeOffset From, DateTimeOffset To, long Since, long Until, int Skipped)
    {
        public string Written => string.Join('.', From.UtcTicks, To.UtcTicks, Since, Until, Skipped);

        public static Mark? Read(string? written)
        {
            var parts = written?.Split('.').Select(part => long.TryParse(part, CultureInfo.InvariantCulture, out var number) ? number : (long?)null).ToList();
            return parts is [{ } from, { } to, { } since, { } until, { } skipped] ? new(new(from, TimeSpan.Zero), new(to, TimeSpan.Zero), since, until, (int)skipped) : null;
        }
    }
}
