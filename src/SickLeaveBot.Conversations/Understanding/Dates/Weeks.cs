using System.Globalization;

namespace SickLeaveBot.Conversations.Understanding;

/// <summary>Weeks and the ends of things: "uke 49", "neste uke", "i helga", "ut uka", "ut november".</summary>
internal static class Weeks
{
    private const int Friday = 5, Saturday = 6, Sunday = 7;

    public static SaidDate? At(DateText text, int at) =>
        EndOf(text, at) ?? WholeMonth(text, at) ?? Numbered(text, at) ?? Beside(text, at) ?? Weekend(text, at);

    /// <summary>"uke 49", "uke 49 og 50": from Monday to Friday.</summary>
    public static SaidDate? Numbered(DateText text, int at)
    {
        if (text.At(at, "weeknumber") is not { } week || week.End >= text.Words.Count || text.Words[week.End].Shape is not (Shape.Number or Shape.Ordinal)
            || text.Words[week.End].Text.Split('-') is not { Length: 1 or 2 } numbers || !numbers.All(part => int.TryParse(part, out _)))
        {
            return null;
        }

        var end = week.End + 1;
        var last = numbers.Length == 1 && text.At(end, "plus") is { } plus && text.NumberAt(plus.End) is { } second
            && text.Words[plus.End].Shape is Shape.Number or Shape.Ordinal ? second : (int.Parse(numbers[^1], CultureInfo.InvariantCulture), end);
        return (Around(text, int.Parse(numbers[0], CultureInfo.InvariantCulture)), Around(text, last.Item1)) is ({ } from, { } to)
            ? new SaidDate(at, last.Item2, DateSort.Period, Joined(from.Coming, to.Coming), Joined(from.Gone, to.Gone))
            : null;
    }

    private static (DateOnly Coming, DateOnly Gone)? Around(DateText text, int week) =>
        Almanac.Around(Almanac.MondayOf(text.Today), year => Almanac.MondayOfWeek(week, year));

    private static Span Joined(DateOnly first, DateOnly last) => new(first, Almanac.WorkWeek(last < first ? first : last).Last);

    private static SaidDate? EndOf(DateText text, int at)
    {
        var (today, friday) = (text.Today, Almanac.MondayOf(text.Today).AddDays(Friday - 1));
        var end = text.TextAt(at, "end", out var after) ?? (text.At(at, "thisweek") is { } week ? Through(week.End, out after) : null);
        DateOnly? last = end switch
        {
            "week" => today > friday ? friday.AddDays(Sunday - Friday) : friday,
            "nextweek" => friday.AddDays(Almanac.DaysInWeek),
            "month" => Almanac.LastOfMonth(today.Year, today.Month),
            "year" => new DateOnly(today.Year, 12, 31),
            "day" => today,
            _ => null,
        };
        return EndOfNamed(text, at) ?? (last is { } day ? Ending(at, after, day) : null);
    }

    // "hele mars"; and "100 % i mars", for a grade is of all the days in it
    private static SaidDate? WholeMonth(DateText text, int at) =>
        (text.At(at, "wholeof") is { } whole ? MonthDays.MonthAt(text, whole.End) : BesideGrade(text, at)) is { } month
        && Almanac.Around(text.Today, year => Almanac.LastOfMonth(year, month.Value)) is { } around
            ? new SaidDate(at, month.End, DateSort.Period, Month(around.Coming), Month(around.Gone))
            : null;

    private static (int Value, int End)? BesideGrade(DateText text, int at) =>
        MonthDays.MonthAt(text, text.Skip(text.Skip(at, "of"), "wholeof")) is { } month
        && (EndsGrade(text, at) || (text.NumberAt(month.End) is { } share && text.Is(share.End, "percent")))
            ? month
            : null;

    private static bool EndsGrade(DateText text, int at) =>
        (text.Before(at, "percent") ?? text.Before(at, "bare-full") ?? text.Before(at, "bare-half")) is not null;

    private static Span Month(DateOnly last) => new(new(last.Year, last.Month, 1), last);

    private static string Through(int end, out int after)
    {
        after = end;
        return "week";
    }

    // "ut november", "ut uke 50"
    private static SaidDate? EndOfNamed(DateText text, int at)
    {
        if (text.At(at, "endof") is not { } of)
        {
            return null;
        }

        return MonthDays.MonthAt(text, of.End) is { } month
            && Almanac.Around(text.Today, year => Almanac.LastOfMonth(year, month.Value)) is { } around
            && !(month.End < text.Words.Count && text.Words[month.End] is { Shape: Shape.Number, Text.Length: 4 })
            ? Ending(at, month.End, around.Coming)
            : Numbered(text, of.End) is { } week ? Ending(at, week.End, week.Coming.Last) : null;
    }

    private static SaidDate? Beside(DateText text, int at)
    {
        var monday = Almanac.MondayOf(text.Today);
        return text.At(at, "nextweek") is { } next ? Week(at, next.End, monday.AddDays(Almanac.DaysInWeek))
            : text.At(at, "lastweek") is { } last ? Week(at, last.End, monday.AddDays(-Almanac.DaysInWeek))
            : null;
    }

    private static SaidDate? Weekend(DateText text, int at) =>
        text.At(at, "afterweekend") is { } after ? Exactly(at, after.End, Almanac.Next(1, text.Today))
        : text.At(at, "weekend") is not { } weekend ? null
        : new SaidDate(at, weekend.End, DateSort.Day,
            Span.Of(Almanac.Weekday(text.Today) >= Saturday ? text.Today : Almanac.Next(Saturday, text.Today)),
            Span.Of(Almanac.Last(Saturday, text.Today)));

    private static SaidDate Week(int at, int end, DateOnly monday) =>
        new(at, end, DateSort.Period, Almanac.WorkWeek(monday), Almanac.WorkWeek(monday));

    private static SaidDate Ending(int at, int end, DateOnly last) => new(at, end, DateSort.EndOf, Span.Of(last), Span.Of(last));

    private static SaidDate Exactly(int at, int end, DateOnly day) => new(at, end, DateSort.Day, Span.Of(day), Span.Of(day));
}
