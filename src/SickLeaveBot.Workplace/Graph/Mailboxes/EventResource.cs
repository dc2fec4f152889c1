using System.Globalization;
using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Exchange;

namespace SickLeaveBot.Workplace.Graph.Mailboxes;

/// <summary>A meeting as Graph shows it, from the mailbox in which it lies.</summary>
public sealed class EventResource(ExchangeOnline exchange)
{
    private const string Never = "0001-01-01T00:00:00Z";

    /// <summary>A meeting as a whole, also one that comes back.</summary>
    public JsonObject Of(Meeting meeting, Mailbox box, Preferences prefer) => Of(new Occurrence(meeting, null, meeting.Start, meeting.End), box, prefer);

    public JsonObject Of(Occurrence one, Mailbox box, Preferences prefer)
    {
        var meeting = one.Meeting;
        var copy = meeting.Copies[box.Id];
        var mine = meeting.IsOrganizer(box.Id);
        var cancelled = meeting.IsCancelled || copy.State == CopyState.Cancelled;
        var shown = new JsonObject
        {
            ["@odata.etag"] = $"W/\"{meeting.Version}\"",
            ["id"] = Id(one, prefer.Id(copy)),
            ["createdDateTime"] = Moment(meeting.Created),
            ["lastModifiedDateTime"] = Moment(meeting.Modified),
            ["changeKey"] = $"{meeting.Version:D8}",
            ["originalStartTimeZone"] = meeting.Start.Zone,
            ["originalEndTimeZone"] = meeting.End.Zone,
            ["iCalUId"] = meeting.UId,
            ["hasAttachments"] = false,
            ["isCancelled"] = cancelled,
            ["isOrganizer"] = mine,
            ["isDraft"] = false,
            ["type"] = meeting.Recurrence is null ? "singleInstance" : one.Day is null ? "seriesMaster" : "occurrence",
            ["seriesMasterId"] = one.Day is null ? null : prefer.Id(copy),
            ["recurrence"] = one.Day is null ? meeting.Recurrence?.DeepClone() : null,
            ["responseStatus"] = mine ? Status("organizer", null) : Mine(meeting, box),
            ["start"] = prefer.Show(one.Start),
            ["end"] = prefer.Show(one.End),
            ["organizer"] = Recipient(meeting.Organizer),
            ["attendees"] = new JsonArray([.. meeting.Invited.Select(guest => Attendee(guest, mine || guest.Is(box.Address), prefer))]),
            ["isOnlineMeeting"] = meeting.IsOnline,
            ["onlineMeetingProvider"] = meeting.IsOnline ? "teamsForBusiness" : "unknown",
            ["onlineMeeting"] = meeting.JoinUrl is { } link ? new JsonObject { ["joinUrl"] = link } : null,
            ["webLink"] = $"https://outlook.example/calendar/item/{copy.Id}",
            ["bodyPreview"] = "",
        };
        if (meeting.TransactionId is { } transaction && mine) shown["transactionId"] = transaction;
        foreach (var (name, value) in meeting.Fields) shown[name] = value?.DeepClone();
        shown["locations"] = shown["location"] is JsonObject place && (string?)place["displayName"] is { Length: > 0 } ? new JsonArray(place.DeepClone()) : new JsonArray();
        if (cancelled) (shown["subject"], shown["showAs"]) = ($"Avlyst: {meeting.Subject}", "free");
        else if (!mine) shown["showAs"] = FreeBusy.Status(meeting, box);
        return shown;
    }

    /// <summary>The meeting that has that id in that mailbox, and which day's when it is one of a series.</summary>
    public Occurrence? Find(Mailbox box, string id)
    {
        var (whole, day) = id.LastIndexOf('_') is var at and > 0 && Day(id[(at + 1)..]) is { } date ? (id[..at], date) : (id, (DateOnly?)null);
        var meeting = exchange.Meetings.In(box.Id).FirstOrDefault(one => one.Copies[box.Id] is var copy && (copy.Id == whole || copy.ChangingId == whole));
        return meeting is null ? null : day is { } on ? Occurrences.On(meeting, on) : new(meeting, null, meeting.Start, meeting.End);
    }

    public static string Id(Occurrence one, string whole) => one.Day is { } day ? $"{whole}_{day:yyyyMMdd}" : whole;

    private static DateOnly? Day(string written) =>
        DateOnly.TryParseExact(written, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static JsonObject Mine(Meeting meeting, Mailbox box) => meeting.InviteeOf(box.Address) is { Response: not Response.None } guest
        ? Status(Name(guest.Response), guest.At)
        : Status("notResponded", null);

    private static JsonObject Attendee(Invitee guest, bool answerIsKnown, Preferences prefer)
    {
        var shown = new JsonObject
        {
            ["type"] = guest.Kind,
            ["status"] = answerIsKnown ? Status(Name(guest.Response), guest.At) : Status("none", null),
            ["emailAddress"] = new JsonObject { ["name"] = guest.Name, ["address"] = guest.Address },
        };
        if (answerIsKnown && guest.Proposed is { } rather)
        {
            shown["proposedNewTime"] = new JsonObject { ["start"] = prefer.Show(rather.Start), ["end"] = prefer.Show(rather.End) };
        }

        return shown;
    }

    private JsonObject Recipient(string mailbox)
    {
        var box = exchange.Mailboxes.Find(mailbox);
        return new() { ["emailAddress"] = new JsonObject { ["name"] = box?.Name ?? mailbox, ["address"] = box?.Address ?? mailbox } };
    }

    private static JsonObject Status(string response, DateTimeOffset? at) => new() { ["response"] = response, ["time"] = at is { } time ? Moment(time) : Never };

    private static string Name(Response response) => response switch
    {
        Response.NotResponded => "notResponded",
        Response.TentativelyAccepted => "tentativelyAccepted",
        Response.Accepted => "accepted",
        Response.Declined => "declined",
        _ => "none",
    };

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
}
