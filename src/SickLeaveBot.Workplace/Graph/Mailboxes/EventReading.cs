using System.Globalization;
using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Exchange;
using SickLeaveBot.Workplace.Graph.Http;
using SickLeaveBot.Workplace.Json;

namespace SickLeaveBot.Workplace.Graph.Mailboxes;

/// <summary>Reads what an app sends of a meeting, or says what is wrong with it.</summary>
public sealed class EventReading(ExchangeOnline exchange)
{
    private static readonly string[] KeptAsSent =
    [
        "subject", "body", "importance", "sensitivity", "showAs", "isAllDay", "responseRequested", "allowNewTimeProposals", "hideAttendees", "isReminderOn",
        "reminderMinutesBeforeStart", "categories", "location", "locations",
    ];

    private static readonly string[] ReadHere = ["start", "end", "attendees", "isOnlineMeeting", "onlineMeetingProvider", "recurrence", "transactionId", "@odata.type"];

    /// <summary>A meeting to be, or what it is to become; or the refusal.</summary>
    public (EventDraft? Draft, GraphAnswer? Refusal) Read(Mailbox box, JsonNode? sent, bool isNew)
    {
        if (sent is not JsonObject body) return (null, MailboxRefusal.NotUnderstood("The body is not a JSON object."));
        if (body.Select(field => field.Key).FirstOrDefault(name => !KeptAsSent.Contains(name) && !ReadHere.Contains(name)) is { } stranger)
        {
            return (null, MailboxRefusal.NotUnderstood($"The property '{stranger}' does not exist on type 'microsoft.graph.event', or can't be set."));
        }

        if (!isNew && body.ContainsKey("transactionId")) return (null, MailboxRefusal.NotUnderstood("The property 'transactionId' can't be changed."));
        foreach (var name in (string[])["start", "end"])
        {
            if ((body.ContainsKey(name) || isNew) && TimeProblem(body[name], box) is { } problem) return (null, problem);
        }

        if (body["recurrence"] is { } recurrence && !(recurrence is JsonObject pattern && Occurrences.AreKnown(pattern)))
        {
            return (null, MailboxRefusal.NotUnderstood("That recurrence is not played here."));
        }

        var draft = Draft(body);
        return draft switch
        {
            { Start: { } start, End: { } end } when end.Instant < start.Instant =>
                (null, GraphAnswer.Error(400, "ErrorPropertyValidation", "The Start Date and End Date are not in the right order.")),
            { Invited: { } invited } when invited.Any(one => one.Address == "") => (null, MailboxRefusal.NotUnderstood("An attendee needs an address.")),
            _ => (draft, null),
        };
    }

    /// <summary>A time as it is written, or null when it isn't one.</summary>
    public static WallTime? Time(JsonNode? sent) =>
        sent.At("timeZone").Text() is { } zone && Zones.Find(zone) is not null
        && DateTime.TryParse(sent.At("dateTime").Text(), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var shows)
            ? new(DateTime.SpecifyKind(shows, DateTimeKind.Unspecified), zone)
            : null;

    /// <summary>What is wrong with a time that was sent; null for nothing.</summary>
    public GraphAnswer? TimeProblem(JsonNode? sent, Mailbox box) => sent.At("timeZone").Text() switch
    {
        null => MailboxRefusal.NotUnderstood("A time needs dateTime and timeZone."),
        var zone when Zones.Find(zone) is null => MailboxRefusal.UnknownZone(zone),
        var zone when !Zones.IsMicrosofts(zone) && exchange.Moods.Plays(box.Id, ExchangeMood.IanaRefused) => MailboxRefusal.UnknownZone(zone),
        _ => Time(sent) is null ? MailboxRefusal.NotUnderstood("A time needs a dateTime that is one.") : null,
    };

    private EventDraft Draft(JsonObject body) => new()
    {
        Start = Time(body["start"]),
        End = Time(body["end"]),
        Invited = body["attendees"] is JsonArray guests ? [.. guests.Select(Guest).DistinctBy(one => one.Address.ToLowerInvariant())] : null,
        IsOnline = body["isOnlineMeeting"].Truth(),
        Recurrence = body["recurrence"] as JsonObject is { } pattern ? pattern.DeepClone().AsObject() : null,
        TransactionId = body["transactionId"].Text(),
        Fields = [.. body.Where(field => KeptAsSent.Contains(field.Key)).Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone()))],
    };

    private Invitee Guest(JsonNode? sent)
    {
        var address = sent.At("emailAddress").At("address").Text() ?? "";
        return new(address, sent.At("emailAddress").At("name").Text() ?? exchange.Mailboxes.Find(address)?.Name ?? address, sent.At("type").Text() ?? "required");
    }
}
