using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Exchange;

namespace SickLeaveBot.Workplace.Page;

/// <summary>Somebody's calendar and mail as the page shows them, in Norwegian time.</summary>
public sealed class CalendarNews(IPageSubject microsoft)
{
    private const int Days = 7;

    private ExchangeOnline Exchange => microsoft.Exchange;

    /// <summary>A week of a calendar, the mails that were sent, and the moods of the mailbox.</summary>
    public JsonObject Week(Mailbox box, DateOnly monday) => new()
    {
        ["monday"] = Written(monday),
        ["address"] = box.Address,
        ["days"] = new JsonArray([.. Enumerable.Range(0, Days).Select(day => (JsonNode)Day(box, monday.AddDays(day)))]),
        ["mails"] = new JsonArray([.. Exchange.Mails.All.Reverse().Select(mail => (JsonNode)Mail(mail, box))]),
        ["moods"] = Names(Exchange.Moods.Of(box.Id)),
        ["allMoods"] = Names(Enum.GetValues<ExchangeMood>()),
        ["watched"] = microsoft.Notices.Subscriptions.Active.Count(one => one.Mailbox == box.Id),
        ["addresses"] = new JsonArray([.. Exchange.Mailboxes.All.Select(one => (JsonNode)new JsonObject { ["address"] = one.Address, ["name"] = one.Name })]),
    };

    private JsonObject Day(Mailbox box, DateOnly day)
    {
        var (from, to) = (microsoft.Clock.At(day, TimeOnly.MinValue), microsoft.Clock.At(day.AddDays(1), TimeOnly.MinValue));
        return new()
        {
            ["date"] = Written(day),
            ["entries"] = new JsonArray([.. Exchange.Meetings.Standing(box.Id, from, to).Select(one => (JsonNode)Entry(one, box))]),
        };
    }

    private JsonObject Entry(Occurrence one, Mailbox box)
    {
        var meeting = one.Meeting;
        return new()
        {
            ["uid"] = meeting.UId,
            ["subject"] = meeting.Subject,
            ["from"] = Local(one.Start),
            ["to"] = Local(one.End),
            ["status"] = meeting.IsCancelled || meeting.Copies[box.Id].State == CopyState.Cancelled ? "cancelled" : FreeBusy.Status(meeting, box),
            ["isMine"] = meeting.IsOrganizer(box.Id),
            ["isInvited"] = meeting.InviteeOf(box.Address) is not null,
            ["isSeries"] = one.Day is not null,
            ["isPrivate"] = meeting.IsPrivate,
            ["isOnline"] = meeting.IsOnline,
            ["place"] = (string?)meeting.Fields["location"]?["displayName"],
            ["organizer"] = Exchange.Mailboxes.Find(meeting.Organizer)?.Name ?? meeting.Organizer,
            ["guests"] = new JsonArray([.. meeting.Invited.Select(guest => (JsonNode)Guest(guest))]),
        };
    }

    private static JsonObject Guest(Invitee guest) => new()
    {
        ["name"] = guest.Name,
        ["address"] = guest.Address,
        ["response"] = Name(guest.Response),
        ["rather"] = guest.Proposed is { } rather ? Local(rather.Start) : null,
    };

    private static JsonObject Mail(Mail mail, Mailbox box) => new()
    {
        ["isMine"] = IsOf(box, mail),
        ["answer"] = mail.Answer is { } answer ? Name(answer) : null,
        ["number"] = mail.Number,
        ["at"] = Local(new WallTime(mail.At.UtcDateTime, "UTC")),
        ["kind"] = Name(mail.Kind),
        ["from"] = mail.From,
        ["to"] = new JsonArray([.. mail.To.Concat(mail.Copies).Select(address => (JsonNode)address)]),
        ["subject"] = mail.Subject,
        ["text"] = mail.Text,
        ["files"] = new JsonArray([.. mail.Files.Select(file => (JsonNode)file.Name)]),
    };

    private static bool IsOf(Mailbox box, Mail mail) =>
        mail.To.Concat(mail.Copies).Append(mail.From).Any(address => address.Equals(box.Address, StringComparison.OrdinalIgnoreCase));

    private static JsonArray Names(IEnumerable<ExchangeMood> moods) => [.. moods.Select(mood => JsonValue.Create(Name(mood)))];

    private static string Name(Enum value) => JsonNamingPolicy.CamelCase.ConvertName($"{value}");

    private static string Local(WallTime time) => WallTime.Of(time.Instant, Zones.Norway).Shows.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
