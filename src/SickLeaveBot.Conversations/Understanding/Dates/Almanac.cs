namespace SickLeaveBot.Conversations.Understanding;

/// <summary>The plain arithmetic of the calendar: next and last weekdays, weeks with numbers, ends of months.</summary>
internal static class Almanac
{
    public const int DaysInWeek = 7;

    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? DaysInWeek : (int)day.DayOfWeek;

    /// <summary>The next day of that name after today; today's own name is a week ahead.</summary>
    public static DateOnly Next(int weekday, DateOnly today) =>
        today.AddDays(((weekday - Weekday(today) + DaysInWeek - 1) % DaysInWeek) + 1);

    /// <summary>The last day of that name before today.</summary>
    public static DateOnly Last(int weekday, DateOnly today) => Next(weekday, today).AddDays(
        Next(weekday, today).AddDays(-DaysInWeek) < today ? -DaysInWeek : -2 * DaysInWeek);

    public static DateOnly MondayOf(DateOnly day) => day.AddDays(1 - Weekday(day));

    public static Span WorkWeek(DateOnly monday) => new(monday, monday.AddDays(4));

    public static DateOnly? MondayOfWeek(int week, int year) =>
        week < 1 || week > System.Globalization.ISOWeek.GetWeeksInYear(year)
            ? null
            : DateOnly.FromDateTime(System.Globalization.ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));

    public static DateOnly LastOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    public static DateOnly? Day(int year, int month, int day) =>
        year is < 1900 or > 2150 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            ? null
            : new DateOnly(year, month, day);

    /// <summary>The same day of the year, the nearest to come (today counts) and the nearest gone.</summary>
    public static (DateOnly Coming, DateOnly Gone)? Around(DateOnly today, Func<int, DateOnly?> inYear)
    {
        var around = Enumerable.Range(today.Year - 4, 9).Select(inYear).OfType<DateOnly>().ToList();
        var coming = around.FindIndex(day => day >= today);
        var gone = around.FindLastIndex(day => day <= today);
        return coming < 0 || gone < 0 ? null : (around[coming], around[gone]);
    }

    /// <summary>The nth day of that name in a month; the last one when n is 0.</summary>
    public static DateOnly? NthWeekday(int nth, int weekday, int year, int month)
    {
        if (nth == 0)
        {
            var last = LastOfMonth(year, month);
            return last.AddDays(-((Weekday(last) - weekday + DaysInWeek) % DaysInWeek));
        }

        var first = new DateOnly(year, month, 1);
        var day = first.AddDays(((weekday - Weekday(first) + DaysInWeek) % DaysInWeek) + (DaysInWeek * (nth - 1)));
        return day.Month == month ? day : null;
    }
}
