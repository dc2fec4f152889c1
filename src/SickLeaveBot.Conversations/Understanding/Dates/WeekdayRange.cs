namespace SickLeaveBot.Conversations.Understanding;

/// <summary>Days in a row by their short names, which alone are other words too: "man-fre", "tirs til tors", "ons og tors"; and "mandag-onsdag".</summary>
internal static class WeekdayRange
{
    public static SaidDate? At(DateText text, int at)
    {
        if (NameAt(text, at) is not var (first, end) || Joined(text, at, end) is not var (start, mayLieBetween) || NameAt(text, start) is not var (last, after)
            || last <= first || (!mayLieBetween && last > first + 1))
        {
            return null;
        }

        var monday = Almanac.MondayOf(text.Today);
        var week = new Span(monday.AddDays(first - 1), monday.AddDays(last - 1));
        return new SaidDate(at, after, DateSort.Period,
            week.Last >= text.Today ? week : Moved(week, Almanac.DaysInWeek), week.First <= text.Today ? week : Moved(week, -Almanac.DaysInWeek));
    }

    private static (int Value, int End)? NameAt(DateText text, int at) => text.At(at, "weekday") ?? text.At(at, "weekday?");

    // Where the other name begins, and whether days may lie between the two: "man-ons" is three days, "man og ons" two that are no row.
    private static (int Start, bool MayLieBetween)? Joined(DateText text, int at, int end) =>
        end >= text.Words.Count ? null
        : text.Words[end].Joined ? (end, true)
        : text.Words[end].Text is "-" ? (end + 1, true)
        : !text.Is(at, "weekday?") && !text.Is(end + 1, "weekday?") ? null
        : text.Words[end].Text is "til" or "te" or "to" ? (end + 1, true)
        : text.Words[end].Text is "og" or "and" ? (end + 1, false)
        : null;

    private static Span Moved(Span week, int days) => new(week.First.AddDays(days), week.Last.AddDays(days));
}
