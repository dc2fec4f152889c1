using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Understanding;

/// <summary>Holidays of several days, as days of an absence: "til jul" ends before them, "over påska" with them, "etter pinse" comes after them.</summary>
internal static class Feasts
{
    private static readonly string[] AboutAbsence = ["away", "back"];

    public static SaidDate? At(DateText text, int at) =>
        Led(text, at, "through") is { } whole ? Through(text, at, whole)
        : Led(text, at, "after") is { } over ? NextDay(text, at, over)
        : Led(text, at, "until") is { } ahead ? Day(text, at, ahead.End, DateSort.EndOf, year => Days(ahead.Name, year).First.AddDays(-1))
        : Led(text, at, "of") is { } within ? Period(text, at, within)
        : null;

    private static (string Name, int End)? Led(DateText text, int at, string lead) =>
        text.At(at, lead) is { } led && text.Skip(led.End, "wholeof") is var start && start < text.Words.Count && text.TextAt(start, "feast", out var end) is { } name
            ? (name, end)
            : null;

    // "borte over jul" is away on its last day, "tilbake over jul" is back on the working day after it.
    private static SaidDate? Through(DateText text, int at, (string Name, int End) feast) =>
        Cue.ToTheLeft(text, at, AboutAbsence, acrossCommas: false) == "back"
            ? NextDay(text, at, feast)
            : Day(text, at, feast.End, DateSort.EndOf, year => Days(feast.Name, year).Last);

    private static SaidDate? NextDay(DateText text, int at, (string Name, int End) feast) =>
        Day(text, at, feast.End, DateSort.Day, year => WorkingDays.NextAfter(Days(feast.Name, year).Last));

    private static SaidDate? Day(DateText text, int at, int end, DateSort sort, Func<int, DateOnly> inYear) =>
        Almanac.Around(text.Today, year => inYear(year)) is { } around ? new(at, end, sort, Span.Of(around.Coming), Span.Of(around.Gone)) : null;

    private static SaidDate? Period(DateText text, int at, (string Name, int End) feast) =>
        Almanac.Around(text.Today, year => Days(feast.Name, year).Last) is { } around
            ? new(at, feast.End, DateSort.Period, Days(feast.Name, around.Coming.Year), Days(feast.Name, around.Gone.Year))
            : null;

    private static Span Days(string feast, int year) => feast switch
    {
        "easter" => new(WorkingDays.EasterSunday(year).AddDays(-3), WorkingDays.EasterSunday(year).AddDays(1)),
        "whitsun" => new(WorkingDays.EasterSunday(year).AddDays(49), WorkingDays.EasterSunday(year).AddDays(50)),
        "christmas" => new(new(year, 12, 24), new(year, 12, 26)),
        "between" => new(new(year, 12, 27), new(year, 12, 31)),
        _ => new(new(year, 1, 1), new(year, 1, 1)),
    };
}
