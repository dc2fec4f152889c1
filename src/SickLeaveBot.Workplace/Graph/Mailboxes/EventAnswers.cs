using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SickLeaveBot.Workplace.Exchange;
using SickLeaveBot.Workplace.Graph.Http;
using SickLeaveBot.Workplace.Json;

namespace SickLeaveBot.Workplace.Graph.Mailboxes;

/// <summary>What Graph does with the meetings of a mailbox: reads them, makes one, changes it, cancels it, answers an invitation.</summary>
public sealed partial class EventAnswers(ExchangeOnline exchange, EventResource resource, EventReading reading)
{
    private const int Page = 10;

    public GraphAnswer Answer(GraphRequest request, Mailbox box) => (request.Method, request.Path[3..]) switch
    {
        ("GET", []) => List(request, box),
        ("POST", []) => Create(request, box),
        (var method, [var id, .. var rest]) => resource.Find(box, id) is { } one ? One(request, box, one, method, rest) : MailboxRefusal.NotFound(),
        _ => GraphAnswer.Error(405, "Request_BadRequest", $"{request.Method} is not supported here."),
    };

    private GraphAnswer One(GraphRequest request, Mailbox box, Occurrence one, string method, string[] rest)
    {
        var (meeting, copy) = (one.Meeting, one.Meeting.Copies[box.Id]);
        if (copy.State == CopyState.Gone && (method != "GET" || exchange.Moods.Plays(box.Id, ExchangeMood.DeletedUnreadable))) return MailboxRefusal.NotFound();
        switch (method, rest)
        {
            case ("GET", []):
                return meeting.IsPrivate && exchange.Moods.Plays(box.Id, ExchangeMood.PrivateUnreadable)
                    ? MailboxRefusal.NotFound()
                    : Shown(200, resource.Of(one, box, Prefer(request)), request);
            case ("PATCH", []):
                return Change(request, box, one);
            case ("DELETE", []):
                if (meeting.IsOrganizer(box.Id) && !meeting.IsCancelled) exchange.Cancel(meeting.UId, comment: null);
                else exchange.Remove(meeting.UId, box.Id);
                return GraphAnswer.Done(204);
            case ("POST", ["cancel"]):
                if (!meeting.IsOrganizer(box.Id)) return MailboxRefusal.NotTheOrganizer();
                exchange.Cancel(meeting.UId, (request.Body.At("comment") ?? request.Body.At("Comment")).Text());
                return GraphAnswer.Done(202);
            case ("POST", [var verb]) when Verb(verb) is { } response:
                return Respond(request, box, meeting, response);
            default:
                return GraphAnswer.Error(400, "BadRequest", $"Resource not found for the segment '{rest.LastOrDefault()}'.");
        }
    }

    private GraphAnswer List(GraphRequest request, Mailbox box)
    {
        var wanted = ByUId().Match(request["$filter"] ?? "") is { Success: true } found ? found.Groups[1].Value : null;
        if (request["$filter"] is not null && wanted is null) return GraphAnswer.Error(400, "ErrorInvalidUrlQueryFilter", "The query filter contains one or more invalid nodes.");
        var all = exchange.Meetings.In(box.Id)
            .Where(meeting => meeting.Copies[box.Id].State != CopyState.Gone && (wanted is null || meeting.UId == wanted))
            .OrderByDescending(meeting => meeting.Created).ThenBy(meeting => meeting.UId, StringComparer.Ordinal)
            .Select(meeting => new Occurrence(meeting, null, meeting.Start, meeting.End));
        return Pages.Of([.. all], request, Prefer(request), one => resource.Of(one, box, Prefer(request)));
    }

    private GraphAnswer Create(GraphRequest request, Mailbox box)
    {
        if (exchange.Moods.Plays(box.Id, ExchangeMood.ConcurrentItemSave)) return MailboxRefusal.Conflict();
        if (exchange.Moods.Plays(box.Id, ExchangeMood.TimeoutBeforeCreate)) return GraphAnswer.Done(0) with { IsLost = true };
        var (draft, refusal) = reading.Read(box, request.Body, isNew: true);
        if (draft is null) return refusal!;
        if (exchange.First(box, draft.TransactionId) is not null && exchange.Moods.Plays(box.Id, ExchangeMood.DuplicateRefused)) return MailboxRefusal.Duplicate();
        var made = Shown(201, resource.Of(exchange.Create(box, draft), box, Prefer(request)), request);
        return exchange.Moods.Plays(box.Id, ExchangeMood.TimeoutAfterCreate) ? made with { IsLost = true } : made;
    }

    private GraphAnswer Change(GraphRequest request, Mailbox box, Occurrence one)
    {
        if (exchange.Moods.Plays(box.Id, ExchangeMood.ConcurrentItemSave)) return MailboxRefusal.Conflict();
        if (one.Day is not null) return MailboxRefusal.NotUnderstood("One of a series can't be changed here.");
        if (!one.Meeting.IsOrganizer(box.Id)) return MailboxRefusal.NotTheOrganizer();
        var (draft, refusal) = reading.Read(box, request.Body, isNew: false);
        return draft is null ? refusal! : Shown(200, resource.Of(exchange.Update(one.Meeting.UId, draft), box, Prefer(request)), request);
    }

    private GraphAnswer Respond(GraphRequest request, Mailbox box, Meeting meeting, Response response)
    {
        var body = request.Body;
        var sends = body.At("sendResponse").Truth() ?? true;
        (WallTime, WallTime)? rather = body.At("proposedNewTime") is { } slot && EventReading.Time(slot.At("start")) is { } start && EventReading.Time(slot.At("end")) is { } end
            ? (start, end)
            : null;
        if (meeting.IsOrganizer(box.Id)) return MailboxRefusal.TheOrganizer();
        if (rather is not null && (!sends || response == Response.Accepted || meeting.Fields["allowNewTimeProposals"].Truth() is false))
        {
            return MailboxRefusal.NotUnderstood("A new time can't be proposed for this meeting, or not with this answer.");
        }

        exchange.Answer(meeting.UId, box, response, rather, body.At("comment").Text(), sends);
        return GraphAnswer.Done(202);
    }

    private static GraphAnswer Shown(int status, JsonObject shown, GraphRequest request) => new(status, Pages.Selected(shown, request["$select"]));

    private static Preferences Prefer(GraphRequest request) => Preferences.Of(request, Page);

    private static Response? Verb(string verb) => verb switch
    {
        "accept" => Response.Accepted,
        "decline" => Response.Declined,
        "tentativelyAccept" => Response.TentativelyAccepted,
        _ => null,
    };

    [GeneratedRegex(@"^\s*iCalUId eq '([^']*)'\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex ByUId();
}
