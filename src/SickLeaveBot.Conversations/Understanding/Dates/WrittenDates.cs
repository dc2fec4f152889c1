using System.Globalization;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Understanding;

/// <summary>Dates in figures: 1.12, 1/12, 01.12.2026, 31-10-74, 2026-12-01, and from one to another: 1.12-3.12.</summary>
internal static class WrittenDates
{
    private const int FirstYearOfLastCentury = 50;

    /// <summary>"mandag 23.11", "onsdag den 25/11": the figures tell the day, whatever the name says.</summary>
    public static SaidDate? AfterWeekday(DateText text, int at) =>
        (text.At(at, "weekday") ?? text.At(at, "weekday?")) is { } weekday && text.Skip(weekday.End, "on") is var figures
        && figures < text.Words.Count && At(text, figures) is { Sort: DateSort.Day } day
            ? day with { Start = at }
            : null;

    public static SaidDate? At(DateText text, int at)
    {
        var word = text.Words[at];
        if (!word.Is(Shape.Number) || word.Text.All(char.IsAsciiDigit) || IsSomethingElse(text, at))
        {
            return null;
        }

        var halves = word.Text.Split('-');
        if (halves.Length == 2 && halves.All(half => half.IndexOfAny(['.', '/']) > 0)
            && Read(halves[0], text.Today) is { } first && Read(halves[1], text.Today) is { } last)
        {
            return Period(at, first, last);
        }

        return Read(word.Text, text.Today) is { } day
            ? new SaidDate(at, at + 1, DateSort.Day, Span.Of(day.Coming), Span.Of(day.Gone))
            : null;
    }

    /// <summary>Day and month, perhaps with year, or a year first; null when it is no day of the calendar.</summary>
    public static (DateOnly Coming, DateOnly Gone)? Read(string figures, DateOnly today)
    {
        var parts = figures.Split('.', '/', '-');
        if (figures.Contains(':') || !parts.All(part => part.Length is > 0 and < 5))
        {
            return null;
        }

        var numbers = Array.ConvertAll(parts, part => int.Parse(part, CultureInfo.InvariantCulture));
        return numbers switch
        {
            [var year, var month, var day] when parts[0].Length == 4 => Twice(Almanac.Day(year, month, day)),
            [var day, var month, var year] when parts[2].Length is 2 or 4 => Twice(Almanac.Day(FullYear(year), month, day)),
            [var day, var month] when parts[0].Length < 3 && parts[1].Length < 3 =>
                Almanac.Around(today, year => Almanac.Day(year, month, day)),
            _ => null,
        };
    }

    public static int FullYear(int year) => year switch
    {
        >= 100 => year,
        > FirstYearOfLastCentury => 1900 + year,
        _ => 2000 + year,
    };

    public static SaidDate Period(int at, (DateOnly Coming, DateOnly Gone) first, (DateOnly Coming, DateOnly Gone) last) => new(
        at, at + 1, DateSort.Period,
        new Span(first.Coming > last.Coming ? first.Gone : first.Coming, last.Coming),
        new Span(first.Gone > last.Gone ? first.Gone.AddYears(-1) : first.Gone, last.Gone));

    private static (DateOnly, DateOnly)? Twice(DateOnly? day) => day is { } known ? (known, known) : null;

    // "rom 2.3", "7.5 timer", "2.5 %", "1/2 stilling", and "1-3 desember", which is a period with its month behind
    private static bool IsSomethingElse(DateText text, int at) =>
        (at > 0 && text.Is(at - 1, "notday")) || text.Is(at + 1, "hours") || text.Is(at + 1, "unit") || text.Is(at + 1, "position")
        || (text.Words[at].Text.Contains('-') && MonthDays.MonthAt(text, at + 1) is not null)
        || ClockTimes.At(text, at);
}
