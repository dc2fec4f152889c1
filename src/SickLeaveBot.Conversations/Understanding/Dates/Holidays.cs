using System.Globalization;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Understanding;

/// <summary>Days with a name of their own: "1. juledag", "17. mai" by name, "langfredag", "morsdag".</summary>
internal static class Holidays
{
    public static SaidDate? At(DateText text, int at)
    {
        if (text.TextAt(at, "holiday", out var end) is { } fixedDay && fixedDay.Split('-') is [var month, var day])
        {
            return Around(text, at, end, year => Almanac.Day(year, int.Parse(month, CultureInfo.InvariantCulture), int.Parse(day, CultureInfo.InvariantCulture)));
        }

        if (text.TextAt(at, "nth-sunday", out end) is { } sunday && sunday.Split('-') is [var inMonth, var nth])
        {
            var (number, monthNumber) = (int.Parse(nth, CultureInfo.InvariantCulture), int.Parse(inMonth, CultureInfo.InvariantCulture));
            return Around(text, at, end, year => Almanac.NthWeekday(number, weekday: 7, year, monthNumber));
        }

        return text.At(at, "easter") is { } easter
            ? Around(text, at, easter.End, year => WorkingDays.EasterSunday(year).AddDays(easter.Value))
            : null;
    }

    private static SaidDate? Around(DateText text, int at, int end, Func<int, DateOnly?> inYear)
    {
        if (end < text.Words.Count && text.Words[end].Text.Length == 4 && int.TryParse(text.Words[end].Text, out var year)
            && year is > 1900 and < 2150)
        {
            return inYear(year) is { } said ? new SaidDate(at, end + 1, DateSort.Day, Span.Of(said), Span.Of(said)) : null;
        }

        return Almanac.Around(text.Today, inYear) is { } around
            ? new SaidDate(at, end, DateSort.Day, Span.Of(around.Coming), Span.Of(around.Gone))
            : null;
    }
}
