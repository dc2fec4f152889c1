using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Exchange;
using SickLeaveBot.Workplace.Graph.Http;
using SickLeaveBot.Workplace.Tokens;

namespace SickLeaveBot.Workplace.Graph.Mailboxes;

/// <summary>
/// What Graph answers about mailboxes: their settings, calendars, mail and rooms, and what an app wants to be told of.
/// A mailbox in a bad mood answers as it does then.
/// </summary>
public sealed class MailboxAnswers
{
    private readonly ExchangeOnline exchange;
    private readonly EventAnswers events;
    private readonly CalendarViewAnswers views;
    private readonly ScheduleAnswers schedules;
    private readonly SubscriptionAnswers subscriptions;
    private readonly MailAnswers mails;
    private readonly string address;

    /// <param name="address">Where Graph is, for links to what follows.</param>
    public MailboxAnswers(ExchangeOnline exchange, Subscriptions wanted, NoticeLine line, TimeProvider clock, string address, string appId)
    {
        (this.exchange, this.address) = (exchange, address);
        var (resource, reading) = (new EventResource(exchange), new EventReading(exchange));
        events = new(exchange, resource, reading);
        views = new(exchange, resource);
        schedules = new(exchange, reading);
        subscriptions = new(exchange, wanted, line, clock, appId);
        mails = new(exchange);
    }

    public bool Answers(GraphRequest request) => request.Path is ["users", _, "mailboxSettings" or "calendar" or "calendarView" or "events" or "sendMail", ..]
        or ["subscriptions", ..] or ["places", "microsoft.graph.room"];

    public async Task<GraphAnswer> Answer(GraphRequest request, CancellationToken cancel) => request.Path switch
    {
        ["subscriptions", ..] => await subscriptions.Answer(request, Barred, cancel),
        ["places", ..] => new(200, new JsonObject { ["value"] = new JsonArray([.. exchange.Mailboxes.Rooms.Where(IsListed).Select(Room)]) }),
        ["users", var id, ..] => exchange.Mailboxes.Find(id) is { } box ? Moody(request, box) : MailboxRefusal.NoUser(id),
        _ => MailboxRefusal.NotFound(),
    };

    private GraphAnswer Moody(GraphRequest request, Mailbox box)
    {
        if (Barred(box) is { } refusal) return refusal;
        var answer = Linked(Of(request, box));
        return request.Method != "GET" && answer.Status < 300 && exchange.Moods.Plays(box.Id, ExchangeMood.GatewayTimeout) ? MailboxRefusal.GatewayTimeout() : answer;
    }

    private GraphAnswer? Barred(Mailbox box) =>
        Plays(box, ExchangeMood.NoMailbox) || Plays(box, ExchangeMood.Left) ? MailboxRefusal.NoMailbox()
        : Plays(box, ExchangeMood.NoAccess) ? MailboxRefusal.NoAccess()
        : Plays(box, ExchangeMood.Unauthorized) ? GraphAnswer.NoToken()
        : Plays(box, ExchangeMood.Throttled) ? MailboxRefusal.Throttled()
        : Plays(box, ExchangeMood.Unavailable) ? MailboxRefusal.Unavailable()
        : Plays(box, ExchangeMood.NotFound) ? MailboxRefusal.NotFound()
        : null;

    private GraphAnswer Of(GraphRequest request, Mailbox box) => (request.Method, request.Path[2..]) switch
    {
        ("GET", ["mailboxSettings"]) => new(200, MailboxSettings.Of(box, exchange.Moods)),
        ("POST", ["calendar", "getSchedule"]) => schedules.Answer(request, box),
        ("GET", ["calendarView"]) => views.View(request, box),
        ("GET", ["calendarView", "delta()" or "delta" or "microsoft.graph.delta()" or "microsoft.graph.delta"]) => views.Delta(request, box),
        (_, ["events", ..]) => events.Answer(request, box),
        ("POST", ["sendMail"]) => mails.Send(request, box),
        _ => GraphAnswer.Error(405, "Request_BadRequest", $"{request.Method} is not supported here."),
    };

    private GraphAnswer Linked(GraphAnswer answer)
    {
        if (answer.Body is not { } body) return answer;
        foreach (var name in (string[])["@odata.nextLink", "@odata.deltaLink"])
        {
            if ((string?)body[name] is { } below) body[name] = $"{address}{below}";
        }

        return answer;
    }

    private bool IsListed(Mailbox room) => !Plays(room, ExchangeMood.RoomNotListed);

    private bool Plays(Mailbox box, ExchangeMood mood) => exchange.Moods.Plays(box.Id, mood);

    private static JsonObject Room(Mailbox room) => new()
    {
        ["id"] = room.Id,
        ["displayName"] = room.Name,
        ["emailAddress"] = room.Address,
        ["nickname"] = room.Name,
        ["capacity"] = room.Seats,
        ["bookingType"] = "standard",
        ["building"] = "Bergen",
        ["isWheelChairAccessible"] = true,
        ["tags"] = new JsonArray(),
    };
}
