namespace SickLeaveBot.Conversations.Understanding;

/// <summary>The days of an intent that has a day (a meeting), and those of a message that is only a date.</summary>
internal static class OnlyDates
{
    private const int LongestWeekdayGap = 14;

    public static List<DateOnly> Of(Intent intent, DateText text, List<SaidDate> said)
    {
        if (intent != Intent.BookMeeting && !IsOnlyDates(text, said))
        {
            return [];
        }

        var days = new List<DateOnly>();
        foreach (var date in said.Where(date => date.Sort != DateSort.Length))
        {
            days.Add(InOrder(days, date));
            if (!date.Coming.IsOneDay)
            {
                days.Add(date.Coming.Last);
            }
        }

        return days;
    }

    // "fra mandag til onsdag", said on a Monday: the Wednesday after that Monday
    private static DateOnly InOrder(List<DateOnly> days, SaidDate date) =>
        days.Count > 0 && date.HasTwoReadings && date.Coming.First < days[^1]
        && date.Coming.First.DayNumber - date.Gone.First.DayNumber <= LongestWeekdayGap
            ? date.Coming.First.AddDays(Almanac.DaysInWeek)
            : date.Coming.First;

    private static bool IsOnlyDates(DateText text, List<SaidDate> said)
    {
        for (var at = 0; at < text.Words.Count;)
        {
            var date = said.Find(date => date.Start == at);
            var next = date?.End ?? (text.Words[at].Text == "-" ? at + 1 : text.At(at, "until")?.End ?? text.Skip(at, "filler"));
            if (next == at)
            {
                return false;
            }

            at = next;
        }

        return said.Count > 0;
    }
}
