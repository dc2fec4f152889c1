namespace SickLeaveBot.Conversations.Understanding;

/// <summary>Days by name: "torsdag", "neste mandag", "onsdag i neste uke", "siste mandag i mars".</summary>
internal static class NamedDays
{
    public static SaidDate? At(DateText text, int at) => Led(text, at) ?? Plain(text, at) ?? Counted(text, at);

    /// <summary>"siste mandag i mars", "andre onsdag i oktober 2014", "tredje dag i oktober", "siste dag i desember".</summary>
    public static SaidDate? OfMonth(DateText text, int at)
    {
        var start = text.Skip(at, "on");
        var nth = text.At(start, "last") is { } last ? (0, last.End) : text.At(start, "ordinal") ?? text.OrdinalAt(start);
        if (nth is not var (n, after) || (text.At(after, "weekday") ?? DayAt(text, after)) is not var (weekday, end)
            || text.At(end, "of") is not { } of || MonthDays.MonthAt(text, of.End) is not { } month)
        {
            return null;
        }

        return InMonth(text, at, month, (year, number) =>
            weekday > 0 ? Almanac.NthWeekday(n, weekday, year, number)
            : n > 0 ? Almanac.Day(year, number, n)
            : Almanac.LastOfMonth(year, number));
    }

    private static (int Weekday, int End)? DayAt(DateText text, int at) =>
        text.At(at, "unit") is { Value: 1 } day ? (0, day.End) : null;

    private static SaidDate? InMonth(DateText text, int at, (int Value, int End) month, Func<int, int, DateOnly?> dayOf)
    {
        if (month.End < text.Words.Count && text.Words[month.End].Text.Length == 4 && int.TryParse(text.Words[month.End].Text, out var year)
            && year is > 1900 and < 2150)
        {
            return dayOf(year, month.Value) is { } day ? new SaidDate(at, month.End + 1, DateSort.Day, Span.Of(day), Span.Of(day)) : null;
        }

        return Almanac.Around(text.Today, inYear => dayOf(inYear, month.Value)) is { } around
            ? new SaidDate(at, month.End, DateSort.Day, Span.Of(around.Coming), Span.Of(around.Gone))
            : null;
    }

    private static SaidDate? Plain(DateText text, int at)
    {
        if (NameAt(text, at) is not { } name)
        {
            return null;
        }

        if (text.At(name.End, "just-gone") is { } gone)
        {
            return Exactly(at, gone.End, Almanac.Last(name.Value, text.Today));
        }

        // "torsdag og fredag forrige uke": the week is said once, behind the last of them.
        if (NextListed(text, name.End) is { } other && Plain(text, other) is { HasTwoReadings: false, Sort: DateSort.Day, Coming.First: var day }
            && NameAt(text, other) is { } last && last.Value > name.Value)
        {
            return Exactly(at, name.End, day.AddDays(name.Value - last.Value));
        }

        var week = text.Skip(text.Skip(name.End, "of"), "on");
        var monday = Almanac.MondayOf(text.Today);
        return text.At(week, "nextweek") is { } next ? Exactly(at, next.End, monday.AddDays(Almanac.DaysInWeek + name.Value - 1))
            : text.At(week, "lastweek") is { } before ? Exactly(at, before.End, monday.AddDays(name.Value - 1 - Almanac.DaysInWeek))
            : text.At(week, "thisweek") is { } same ? Exactly(at, same.End, monday.AddDays(name.Value - 1))
            : Weeks.Numbered(text, week) is { } numbered ? InWeek(at, numbered, name.Value - 1)
            : new SaidDate(at, name.End, DateSort.Day,
                Span.Of(Almanac.Next(name.Value, text.Today)), Span.Of(Almanac.Last(name.Value, text.Today)));
    }

    private static int? NextListed(DateText text, int at) =>
        text.At(at, "plus") is { } plus && text.Is(plus.End, "weekday") ? plus.End
        : at < text.Words.Count && text.Words[at].Before == Pause.Comma && text.Is(at, "weekday") ? at
        : null;

    private static SaidDate? Led(DateText text, int at)
    {
        if (text.At(at, "next") is { } next && NameAt(text, next.End) is { } ahead)
        {
            var thisWeeks = Almanac.MondayOf(text.Today).AddDays(ahead.Value - 1);
            return Exactly(at, ahead.End, thisWeeks.AddDays(Almanac.DaysInWeek));
        }

        if (text.At(at, "coming") is { } coming && NameAt(text, coming.End) is { } near)
        {
            return Exactly(at, near.End, Almanac.Next(near.Value, text.Today));
        }

        return text.At(at, "last") is { } last && NameAt(text, last.End) is { } behind
            ? Exactly(at, behind.End, Almanac.Last(behind.Value, text.Today))
            : null;
    }

    private static SaidDate? Counted(DateText text, int at) => text.At(at, "offset") is { } offset
        ? Exactly(at, offset.End, text.Today.AddDays(offset.Value))
        : null;

    // Short forms are words of their own ("man", "fri", "sun"): they count alone, before a dot, or behind a word that leads a date.
    private static (int Value, int End)? NameAt(DateText text, int at) =>
        text.At(at, "weekday") ?? (text.At(at, "weekday?") is { } shortly && IsAlone(text, at) ? shortly : null);

    private static bool IsAlone(DateText text, int at) =>
        text.Words.Count == 1
        || (at > 0 && at < text.Words.Count && (text.Before(at, "on") ?? text.Before(at, "from") ?? text.Before(at, "until")
            ?? text.Before(at, "since") ?? text.Before(at, "last")) is not null
            && !(text.Words[at].Text == "man" && at + 1 < text.Words.Count && text.Words[at + 1].Before == Pause.None));

    private static SaidDate InWeek(int at, SaidDate week, int days) => week with
    {
        Start = at,
        Sort = DateSort.Day,
        Coming = Span.Of(week.Coming.First.AddDays(days)),
        Gone = Span.Of(week.Gone.First.AddDays(days)),
    };

    private static SaidDate Exactly(int at, int end, DateOnly day) => new(at, end, DateSort.Day, Span.Of(day), Span.Of(day));
}
