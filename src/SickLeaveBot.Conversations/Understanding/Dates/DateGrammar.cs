namespace SickLeaveBot.Conversations.Understanding;

/// <summary>The grammar of dates: at each word the kinds of date are tried, the most particular first.</summary>
internal static class DateGrammar
{
    private static readonly Func<DateText, int, SaidDate?>[] Kinds =
    [
        WrittenDates.At, WrittenDates.AfterWeekday, MonthDays.At, NamedDays.OfMonth, Holidays.At, CountedDays.At, Weeks.At, WeekdayRange.At, NamedDays.At,
        MonthDays.DayOnly, CountedDays.Length,
    ];

    public static List<SaidDate> Read(DateText text)
    {
        var said = new List<SaidDate>();
        for (var at = 0; at < text.Words.Count;)
        {
            var found = text.IsPlain(at) || text.Is(at, "idiom") ? null : FirstKind(text, at);
            if (found is not null)
            {
                said.Add(found);
            }

            at = found?.End ?? at + 1;
        }

        return said;
    }

    private static SaidDate? FirstKind(DateText text, int at)
    {
        foreach (var kind in Kinds)
        {
            if (kind(text, at) is { } date)
            {
                return date;
            }
        }

        return null;
    }
}
