namespace SickLeaveBot.Conversations.Understanding;

/// <summary>The grammar of dates: at each word the kinds of date are tried, the most particular first.</summary>
internal static class DateGrammar
{
    private static readonly Func<DateText, int, SaidDate?>[] Kinds =
    [
        DaysWithoutMonth.Row, WrittenDates.At, WrittenDates.AfterWeekday, MonthDays.At, NamedDays.OfMonth, Holidays.At, Feasts.At, CountedDays.At,
        Weeks.At, WeekdayRange.At, NamedDays.At, DaysWithoutMonth.One, CountedDays.Length,
    ];

    public static List<SaidDate> Read(DateText text)
    {
        var said = new List<SaidDate>();
        for (var at = 0; at < text.Words.Count;)
        {
            var found = text.IsPlain(at) || text.Is(at, "idiom") ? null : FirstKind(text, at);
            if (found is not null && said is [.., var before] && Joined(text, before, found) is { } period)
            {
                said[^1] = period;
            }
            else if (found is not null)
            {
                said.Add(found);
            }

            at = found?.End ?? at + 1;
        }

        return said;
    }

    // "2.3.–30.3.", "2. mars – 30. mars"
    private static SaidDate? Joined(DateText text, SaidDate first, SaidDate last) =>
        first is { Sort: DateSort.Day, IsByWeekday: false } && last is { Sort: DateSort.Day, IsByWeekday: false }
        && last.Start == first.End + 1 && text.Words[first.End].Text is "-"
            ? WrittenDates.Period(first.Start, (first.Coming.First, first.Gone.First), (last.Coming.First, last.Gone.First)) with { End = last.End }
            : CountedDays.Following(text, first, last);

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
