using System.Globalization;
using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Json;

namespace SickLeaveBot.Workplace.Exchange;

/// <summary>One time that a meeting is held.</summary>
/// <param name="Day">Which of a series; null for a meeting that is held once.</param>
public sealed record Occurrence(Meeting Meeting, DateOnly? Day, WallTime Start, WallTime End);

/// <summary>When meetings are held that come back every so many days or weeks.</summary>
public static class Occurrences
{
    private static readonly string[] Days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>All that touch a period, each on the clock of the meeting's own zone.</summary>
    public static IEnumerable<Occurrence> Between(Meeting meeting, DateTimeOffset from, DateTimeOffset to) =>
        (meeting.Recurrence is null ? [new(meeting, null, meeting.Start, meeting.End)] : Series(meeting, from, to))
            .Where(one => one.End.Instant > from && one.Start.Instant < to);

    /// <summary>The one of a series on a day; null when there is none.</summary>
    public static Occurrence? On(Meeting meeting, DateOnly day) => meeting.Recurrence is { } pattern && Falls(pattern, day) ? Moved(meeting, day) : null;

    /// <summary>Every so many weeks on these days, without an end.</summary>
    public static JsonObject Weekly(DateOnly since, int interval, params DayOfWeek[] days) => new()
    {
        ["pattern"] = new JsonObject
        {
            ["type"] = "weekly",
            ["interval"] = interval,
            ["daysOfWeek"] = new JsonArray([.. days.Select(day => (JsonNode)Days[(int)day])]),
            ["firstDayOfWeek"] = "monday",
        },
        ["range"] = new JsonObject { ["type"] = "noEnd", ["startDate"] = $"{since:yyyy-MM-dd}" },
    };

    /// <summary>Whether a pattern is one of those that are played here.</summary>
    public static bool AreKnown(JsonObject recurrence) => recurrence["pattern"].At("type").Text() is "daily" or "weekly"
        && recurrence["range"].At("type").Text() is "noEnd" or "endDate" && Day(recurrence["range"].At("startDate")) is not null;

    private static IEnumerable<Occurrence> Series(Meeting meeting, DateTimeOffset from, DateTimeOffset to)
    {
        var last = DateOnly.FromDateTime(to.UtcDateTime).AddDays(1);
        for (var day = DateOnly.FromDateTime(from.UtcDateTime).AddDays(-1); day <= last; day = day.AddDays(1))
        {
            if (Falls(meeting.Recurrence!, day)) yield return Moved(meeting, day);
        }
    }

    private static bool Falls(JsonObject recurrence, DateOnly day)
    {
        var (pattern, range) = (recurrence["pattern"], recurrence["range"]);
        if (Day(range.At("startDate")) is not { } first || day < first || (Day(range.At("endDate")) is { } last && day > last)) return false;
        var interval = pattern.At("interval").Number() ?? 1;
        return pattern.At("type").Text() == "daily"
            ? (day.DayNumber - first.DayNumber) % interval == 0
            : (Monday(day).DayNumber - Monday(first).DayNumber) / 7 % interval == 0
                && pattern.At("daysOfWeek") is JsonArray days && days.Any(one => one.Text() == Days[(int)day.DayOfWeek]);
    }

    private static Occurrence Moved(Meeting meeting, DateOnly day)
    {
        var start = day.ToDateTime(TimeOnly.FromDateTime(meeting.Start.Shows));
        return new(meeting, day, meeting.Start with { Shows = start }, meeting.End with { Shows = start + (meeting.End.Shows - meeting.Start.Shows) });
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static DateOnly? Day(JsonNode? node) =>
        DateOnly.TryParseExact(node.Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
