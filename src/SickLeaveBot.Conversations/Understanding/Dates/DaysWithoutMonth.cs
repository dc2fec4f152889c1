namespace SickLeaveBot.Conversations.Understanding;

/// <summary>Days whose month is not said: "den 15.", "til 4.", "tilbake 16", "26. og 27.", and from one to another: "syk 3-5", "3.–5.".</summary>
internal static class DaysWithoutMonth
{
    private const int LongestMonth = 31;

    private static readonly string[] Prepositions = ["from", "until", "since", "before", "on"];

    public static SaidDate? One(DateText text, int at)
    {
        if (text.Is(at, "notday"))
        {
            return null;
        }

        var first = text.Skip(text.Skip(at, "on"), "on");
        var returns = IsBareAfterReturn(text, at);
        var led = returns || first > at || at == 0 || Prepositions.Any(name => text.Before(at, name) is not null) || IsListed(text, at);
        return led && MonthDays.DayAt(text, first) is { IsOrdinal: true } day && !text.Is(day.End, "unit") && !text.Is(day.End, "hours")
            && !(text.NumberAt(day.End) is { } number && text.Is(number.End, "unit"))
            && (returns || first > at || text.Words[first].Is(Shape.Ordinal) || day.End > first + 1)
            ? InAnyMonth(text, at, day.Value, day.End)
            : null;
    }

    // "begynner på jobb igjen 16", with nothing behind that makes it a share or a time of day
    private static bool IsBareAfterReturn(DateText text, int at) =>
        text.Before(at, "returning") is not null && text.Words[at].Before < Pause.Sentence && MonthDays.DayAt(text, at) is { IsOrdinal: true } day
        && (day.End == text.Words.Count || text.Words[day.End].Before >= Pause.Comma);

    /// <summary>From one day of a month to another of the same: figures right behind a word of being away ("syk 3-5"), or ordinals ("3.–5.", "3. til 5.").</summary>
    public static SaidDate? Row(DateText text, int at)
    {
        if ((Figures(text, at) ?? Ordinals(text, at)) is not var (first, last, end) || first >= last || last > LongestMonth || CountsSomethingElse(text, end))
        {
            return null;
        }

        var said = InAnyMonth(text, at, last, end);
        return said with { Sort = DateSort.Period, Coming = Through(said.Coming.Last), Gone = Through(said.Gone.Last) };

        Span Through(DateOnly day) => new(day.AddDays(first - last), day);
    }

    public static SaidDate InAnyMonth(DateText text, int at, int day, int end)
    {
        var months = Enumerable.Range(-3, 7).Select(text.Today.AddMonths)
            .Select(month => Almanac.Day(month.Year, month.Month, day)).OfType<DateOnly>().ToList();
        return new SaidDate(at, end, DateSort.Day,
            Span.Of(months.Find(month => month >= text.Today)), Span.Of(months.FindLast(month => month <= text.Today)));
    }

    private static (int First, int Last, int End)? Figures(DateText text, int at) =>
        (text.Before(at, "sick-share") ?? text.Before(at, "away")) is not null && text.Words[at].Is(Shape.Number)
        && text.Words[at].Text.Split('-') is [var early, var late] && int.TryParse(early, out var first) && int.TryParse(late, out var last)
            ? (first, last, at + 1)
            : null;

    private static (int First, int Last, int End)? Ordinals(DateText text, int at) =>
        text.OrdinalAt(text.Skip(at, "on")) is { } first && MonthDays.Joint(text, first.End) is { } joint && text.OrdinalAt(text.Skip(joint, "on")) is { } last
        && !(at > 0 && text.Is(at - 1, "notday"))
            ? (first.Value, last.Value, last.End)
            : null;

    // "3-5 dager", "3-5 timer", "20-30 %", and "3-5 desember", which has its month.
    private static bool CountsSomethingElse(DateText text, int end) =>
        text.Is(text.Skip(end, "weekdaysword"), "unit") || text.Is(end, "hours") || text.Is(end, "percent") || MonthDays.MonthAt(text, text.Skip(end, "of")) is not null;

    // "26. og 27.", where no month is said at all
    private static bool IsListed(DateText text, int at) =>
        text.Words[at].Is(Shape.Ordinal) && MonthDays.AfterListed(text, at + 1) is { } next && next < text.Words.Count && text.Words[next].Is(Shape.Ordinal)
        && (next + 1 == text.Words.Count || text.Words[next + 1].Before >= Pause.Comma || !text.Words[next + 1].Is(Shape.Letters)
            || text.Is(next + 1, "plus") || text.Is(next + 1, "away") || text.Is(next + 1, "past"));
}
