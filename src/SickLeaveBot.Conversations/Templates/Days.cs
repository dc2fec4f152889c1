using System.Globalization;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>
/// How a day is said: "mandag 23. november", "måndag 23. november", "Monday 23 November".
/// The year is added when it is another than the year in which it is read.
/// </summary>
public static class Days
{
    /// <summary>As in 2026-11-23, which is what a date input on a card reads and sends.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Weekday, day and month in full.</summary>
    public static string Full(DateOnly day, Language language, DateOnly today)
    {
        var words = DayWords.In(language);
        return $"{words.Weekday(day)} {DayAndMonth(day, words)}{Year(day, today)}";
    }

    /// <summary>As in "man. 23. nov.", for tables and buttons.</summary>
    public static string Brief(DateOnly day, Language language, DateOnly today)
    {
        var words = DayWords.In(language);
        return $"{words.ShortWeekday(day)} {day.Day}{words.Point} {words.ShortMonth(day)}{Year(day, today)}";
    }

    /// <summary>As in "i går", "i dag", "i morgen"; any other day in full.</summary>
    public static string Near(DateOnly day, Language language, DateOnly today)
    {
        var words = DayWords.In(language);
        return (day.DayNumber - today.DayNumber) switch
        {
            -1 => words.Yesterday,
            0 => words.Today,
            1 => words.Tomorrow,
            _ => Full(day, language, today),
        };
    }

    /// <summary>As in "23.–27. november" or "30. november–4. desember"; a single day is said in full.</summary>
    public static string Span(DateOnly from, DateOnly to, Language language, DateOnly today)
    {
        var words = DayWords.In(language);
        if (from == to)
            return Full(from, language, today);
        var start = (from.Year == to.Year, from.Month == to.Month) switch
        {
            (true, true) => $"{from.Day}{words.Point}",
            (true, false) => DayAndMonth(from, words),
            _ => $"{DayAndMonth(from, words)} {from.Year}",
        };
        var year = from.Year == to.Year ? Year(to, today) : $" {to.Year}";
        return $"{start}–{DayAndMonth(to, words)}{year}";
    }

    private static string DayAndMonth(DateOnly day, DayWords words) => $"{day.Day}{words.Point} {words.Month(day)}";

    private static string Year(DateOnly day, DateOnly today) => day.Year == today.Year ? "" : $" {day.Year}";
}
