using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Exchange;
using SickLeaveBot.Workplace.Graph.Http;
using SickLeaveBot.Workplace.Json;

namespace SickLeaveBot.Workplace.Graph.Mailboxes;

/// <summary>When people are free: getSchedule.</summary>
public sealed class ScheduleAnswers(ExchangeOnline exchange, EventReading reading)
{
    private const int MostAtOnce = 20;
    private static readonly TimeSpan Longest = TimeSpan.FromDays(62);

    public GraphAnswer Answer(GraphRequest request, Mailbox asker)
    {
        var (starts, ends) = (Field(request.Body, "startTime"), Field(request.Body, "endTime"));
        var interval = Field(request.Body, "availabilityViewInterval").Number() ?? 30;
        if (exchange.Moods.Plays(asker.Id, ExchangeMood.IntervalBreaks) || starts is null || ends is null) return MailboxRefusal.Broken();
        if (exchange.Moods.Plays(asker.Id, ExchangeMood.IntervalRefused)) return MailboxRefusal.WrongInterval();
        if (Field(request.Body, "schedules") is not JsonArray { Count: > 0 and <= MostAtOnce } schedules)
        {
            return GraphAnswer.Error(400, "ErrorInvalidParameter", "One to twenty schedules can be asked for at once.");
        }

        if ((reading.TimeProblem(starts, asker) ?? reading.TimeProblem(ends, asker)) is { } problem) return problem;
        var (from, to) = (EventReading.Time(starts)!.Instant, EventReading.Time(ends)!.Instant);
        if (to <= from || interval is < 5 or > 1440) return MailboxRefusal.WrongInterval();
        if (to - from >= Longest) return MailboxRefusal.TooLong();
        var prefer = Preferences.Of(request, MostAtOnce);
        if (Zones.Find(prefer.Zone) is null) return MailboxRefusal.UnknownZone(prefer.Zone);
        return new(200, new JsonObject
        {
            ["value"] = new JsonArray([.. schedules.Select(one => (JsonNode)Schedule(one.Text() ?? "", from, to, TimeSpan.FromMinutes(interval), prefer))]),
        });
    }

    private JsonObject Schedule(string address, DateTimeOffset from, DateTimeOffset to, TimeSpan interval, Preferences prefer)
    {
        var box = exchange.Mailboxes.Find(address);
        if (box is null || Plays(box, ExchangeMood.NoMailbox) || Plays(box, ExchangeMood.Left) || Plays(box, ExchangeMood.ScheduleError))
        {
            return Error(address, "5009", "Unable to resolve e-mail address to an Active Directory object.");
        }

        if (Plays(box, ExchangeMood.NoAccess)) return Error(address, "ErrorNoFreeBusyAccess", "The caller does not have access to the free/busy information of this mailbox.");
        var taken = FreeBusy.Of(exchange, box, from, to).ToList();
        var schedule = new JsonObject
        {
            ["scheduleId"] = address,
            ["availabilityView"] = View(box, taken, from, to, interval),
            ["scheduleItems"] = new JsonArray([.. taken.Select(one => (JsonNode)Item(one.Occurrence, one.Status, prefer))]),
        };
        if (MailboxSettings.Hours(box, exchange.Moods) is { } hours) schedule["workingHours"] = hours;
        return schedule;
    }

    // One digit for each part of the period: the most that stands there.
    private string View(Mailbox box, List<(Occurrence Occurrence, string Status)> taken, DateTimeOffset from, DateTimeOffset to, TimeSpan interval)
    {
        var digits = new List<char>();
        for (var at = from; at < to; at += interval)
        {
            var (since, until) = (at, at + interval);
            var then = taken.Where(one => one.Occurrence.Start.Instant < until && one.Occurrence.End.Instant > since);
            digits.Add(then.Select(one => Digit(one.Status)).DefaultIfEmpty('0').MaxBy(Weight));
        }

        var zone = Zones.Find(box.Zone)!;
        if (zone.GetUtcOffset(from) != zone.GetUtcOffset(to) && Plays(box, ExchangeMood.OneDigitTooMany)) digits.Insert(0, '0');
        return new([.. digits]);
    }

    private static JsonObject Item(Occurrence one, string status, Preferences prefer)
    {
        var item = new JsonObject { ["isPrivate"] = one.Meeting.IsPrivate, ["status"] = status, ["start"] = prefer.Show(one.Start), ["end"] = prefer.Show(one.End) };
        if (!one.Meeting.IsPrivate) (item["subject"], item["location"]) = (one.Meeting.Subject, one.Meeting.Fields["location"].At("displayName").Text() ?? "");
        return item;
    }

    private static JsonObject Error(string address, string code, string message) => new()
    {
        ["scheduleId"] = address,
        ["availabilityView"] = "",
        ["scheduleItems"] = new JsonArray(),
        ["error"] = new JsonObject { ["message"] = message, ["responseCode"] = code },
    };

    private bool Plays(Mailbox box, ExchangeMood mood) => exchange.Moods.Plays(box.Id, mood);

    private static char Digit(string status) => status switch
    {
        "tentative" => '1',
        "busy" => '2',
        "oof" => '3',
        "workingElsewhere" => '4',
        _ => '0',
    };

    private static int Weight(char digit) => digit switch { '4' => 1, '1' => 2, '2' => 3, '3' => 4, _ => 0 };

    // The names are taken in any case.
    private static JsonNode? Field(JsonNode? body, string name) => (body as JsonObject)?.FirstOrDefault(one => one.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
