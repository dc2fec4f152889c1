namespace SickLeaveBot.Law;

/// <summary>
/// Norwegian working days: Monday to Friday outside the public holidays. No law moves a deadline that falls on a day
/// off, so what must be done is done on the last working day before it.
/// </summary>
/// <remarks>
/// Source: lov om helligdager og helligdagsfred § 2 and lov om 1. og 17. mai som høgtidsdager. Read from general
/// knowledge, not word for word. Christmas Eve and New Year's Eve are working days.
/// </remarks>
public static class WorkingDays
{
    /// <summary>Monday to Friday, public holidays too: what «et opphold uten virkedag» is counted in.</summary>
    public static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    public static bool IsWorkingDay(DateOnly day) => IsWeekday(day) && !IsPublicHoliday(day);

    public static DateOnly LastOnOrBefore(DateOnly day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    public static DateOnly FirstOnOrAfter(DateOnly day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    public static DateOnly NextAfter(DateOnly day) => FirstOnOrAfter(day.AddDays(1));

    /// <summary>So many working days later; the day itself for none.</summary>
    public static DateOnly After(DateOnly day, int days) => days == 0 ? day : After(NextAfter(day), days - 1);

    /// <summary>So many working days earlier; the day itself for none.</summary>
    public static DateOnly Before(DateOnly day, int days) => days == 0 ? day : Before(LastOnOrBefore(day.AddDays(-1)), days - 1);

    /// <summary>The last of so many weekdays (Monday to Friday) counted from the day after.</summary>
    public static DateOnly WeekdaysAfter(DateOnly day, int weekdays)
    {
        var start = day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(-1),
            DayOfWeek.Sunday => day.AddDays(-2),
            _ => day,
        };
        var (weeks, rest) = Math.DivRem(weekdays, 5);
        var overWeekend = (int)start.DayOfWeek + rest > (int)DayOfWeek.Friday ? 2 : 0;

        return start.AddDays(7 * weeks + rest + overWeekend);
    }

    public static bool IsPublicHoliday(DateOnly day) =>
        (day.Month, day.Day) is (1, 1) or (5, 1) or (5, 17) or (12, 25) or (12, 26) || MovesWithEaster(day);

    // Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday.
    private static bool MovesWithEaster(DateOnly day) =>
        day.Month is >= 3 and <= 6
        && day.DayNumber - EasterSunday(day.Year).DayNumber is -3 or -2 or 0 or 1 or 39 or 49 or 50;

    /// <summary>Easter Sunday in the Gregorian calendar, by the anonymous algorithm printed in Nature in 1876.</summary>
    public static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var (century, ofCentury) = Math.DivRem(year, 100);
        var moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
        var late = (golden + 11 * moon + 22 * weekday) / 451;
        var (month, day) = Math.DivRem(moon + weekday - 7 * late + 114, 31);

        return new(year, month, day + 1);
    }
}
