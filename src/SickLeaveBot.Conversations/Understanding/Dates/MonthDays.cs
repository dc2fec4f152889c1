namespace SickLeaveBot.Conversations.Understanding;

/// <summary>Days with the month in letters: "den 1. mars", "første mars 2015", "Feb13", "13 til 15 juli", and "den 15." alone.</summary>
internal static class MonthDays
{
    private const int LongestMonth = 31, LongestList = 8, YearsUntilEveryWeekday = 12;

    private static readonly string[] Prepositions = ["from", "until", "since", "before", "on"];

    public static SaidDate? At(DateText text, int at)
    {
        var start = (text.At(at, "weekday") ?? text.At(at, "weekday?")) is { } weekday ? weekday.End : at;
        var first = text.Skip(start, "on");
        var said = DayThenMonth(text, at, first) ?? PeriodOfDays(text, at, first) ?? DayOfList(text, at, first) ?? MonthThenDay(text, at, first);
        var name = text.At(at, "weekday") ?? text.At(at, "weekday?");
        return said is { Sort: DateSort.Day } && start > at ? InYearOfWeekday(said, name?.Value)
            : said ?? (start > at ? DayAfterWeekday(text, at, start) : null);
    }

    // "fredag 18. juli": the nearest year in which that day is a Friday, of this turn and the last; else the next one
    private static SaidDate InYearOfWeekday(SaidDate said, int? weekday)
    {
        if (!said.HasTwoReadings || Almanac.Weekday(said.Coming.First) == weekday)
        {
            return said;
        }

        if (Almanac.Weekday(said.Gone.First) == weekday)
        {
            return said with { Coming = said.Gone };
        }

        return Enumerable.Range(1, YearsUntilEveryWeekday).Select(said.Coming.First.AddYears)
            .FirstOrDefault(day => Almanac.Weekday(day) == weekday) is { Year: > 1 } day
                ? said with { Coming = Span.Of(day) }
                : said;
    }

    /// <summary>"den 15.", "til 4.", "tilbake 16": the month is not said, only which day of it.</summary>
    public static SaidDate? DayOnly(DateText text, int at)
    {
        if (text.Is(at, "notday"))
        {
            return null;
        }

        var first = text.Skip(text.Skip(at, "on"), "on");
        var returns = IsBareAfterReturn(text, at);
        var led = returns || first > at || at == 0 || Prepositions.Any(name => text.Before(at, name) is not null) || IsListed(text, at);
        return led && DayAt(text, first) is { IsOrdinal: true } day && !text.Is(day.End, "unit") && !text.Is(day.End, "hours")
            && !(text.NumberAt(day.End) is { } number && text.Is(number.End, "unit"))
            && (returns || first > at || text.Words[first].Is(Shape.Ordinal) || day.End > first + 1)
            ? InAnyMonth(text, at, day.Value, day.End)
            : null;
    }

    // "begynner på jobb igjen 16", with nothing behind that makes it a share or a time of day
    private static bool IsBareAfterReturn(DateText text, int at) =>
        text.Before(at, "returning") is not null && text.Words[at].Before < Pause.Sentence && DayAt(text, at) is { IsOrdinal: true } day
        && (day.End == text.Words.Count || text.Words[day.End].Before >= Pause.Comma);

    public static (int Value, int End)? MonthAt(DateText text, int at) => text.At(at, "month") ?? text.At(at, "month?");

    private static SaidDate? DayThenMonth(DateText text, int at, int first) =>
        DayAt(text, first) is { } day && MonthAt(text, text.Skip(day.End, "of")) is { } month
            ? Day(text, at, day.Value, month.Value, month.End)
            : null;

    private static SaidDate? MonthThenDay(DateText text, int at, int first) =>
        MonthAt(text, first) is { } month && DayAt(text, text.Skip(month.End, "on")) is { } day && text.Words[first].Shape is Shape.Letters
        && !text.Is(day.End, "unit") && !text.Is(day.End, "hours")
            ? Day(text, at, day.Value, month.Value, day.End)
            : null;

    private static SaidDate? DayAfterWeekday(DateText text, int at, int start) =>
        text.Skip(start, "on") is var first && DayAt(text, first) is { IsOrdinal: true } day && text.Words[first].Is(Shape.Ordinal)
            ? InAnyMonth(text, at, day.Value, day.End)
            : null;

    // "26., 27. og 28. februar": each day borrows the month of the last.
    private static SaidDate? DayOfList(DateText text, int at, int first)
    {
        if (DayAt(text, first) is not { } day)
        {
            return null;
        }

        var next = AfterListed(text, day.End);
        for (var listed = 1; next is { } start && listed < LongestList && DayAt(text, text.Skip(start, "on")) is { } other; listed++)
        {
            if (MonthAt(text, text.Skip(other.End, "of")) is { } month)
            {
                return Day(text, at, day.Value, month.Value, day.End) is { } said ? said with { End = day.End } : null;
            }

            next = AfterListed(text, other.End);
        }

        return null;
    }

    // "26. og 27.", where no month is said at all
    private static bool IsListed(DateText text, int at) =>
        text.Words[at].Is(Shape.Ordinal) && AfterListed(text, at + 1) is { } next && next < text.Words.Count && text.Words[next].Is(Shape.Ordinal)
        && (next + 1 == text.Words.Count || text.Words[next + 1].Before >= Pause.Comma || !text.Words[next + 1].Is(Shape.Letters)
            || text.Is(next + 1, "plus") || text.Is(next + 1, "away") || text.Is(next + 1, "past"));

    private static int? AfterListed(DateText text, int at) =>
        text.At(at, "plus") is { } plus ? plus.End
        : at < text.Words.Count && text.Words[at].Before == Pause.Comma ? at
        : null;

    // "13 til 15 juli", "1.-3. desember", "1-3 desember", "1.-3.12": the first day borrows the month of the last.
    private static SaidDate? PeriodOfDays(DateText text, int at, int first)
    {
        var glued = first < text.Words.Count ? text.Words[first].Text.Split('-') : [];
        if (glued is [var from, var to] && int.TryParse(from, out var early) && int.TryParse(to, out var late)
            && MonthAt(text, first + 1) is { } month)
        {
            return Join(at, Day(text, at, early, month.Value, first + 1), Day(text, at, late, month.Value, month.End));
        }

        if (DayAt(text, first) is not { } day || Joint(text, day.End) is not { } joint)
        {
            return null;
        }

        var second = text.Skip(joint, "on");
        var last = DayThenMonth(text, second, second) ?? (second < text.Words.Count ? WrittenDates.At(text, second) : null);
        return last is { Sort: DateSort.Day }
            ? Join(at, Day(text, at, day.Value, last.Coming.First.Month, day.End), last)
            : null;
    }

    private static int? Joint(DateText text, int at) =>
        text.At(at, "until") is { } until ? until.End
        : at < text.Words.Count && text.Words[at].Text == "-" ? at + 1
        : null;

    private static SaidDate? Join(int at, SaidDate? first, SaidDate? last) =>
        first is null || last is null
            ? null
            : WrittenDates.Period(at, (first.Coming.First, first.Gone.First), (last.Coming.First, last.Gone.First)) with { End = last.End };

    private static (int Value, int End, bool IsOrdinal)? DayAt(DateText text, int at)
    {
        if (at >= text.Words.Count)
        {
            return null;
        }

        if (text.Words[at].Shape is Shape.Number or Shape.Ordinal && int.TryParse(text.Words[at].Text, out var number))
        {
            var suffix = text.Is(at + 1, "suffix") && text.Words[at + 1].Start == text.Words[at].End;
            return number is 0 or > LongestMonth ? null : (number, suffix ? at + 2 : at + 1, true);
        }

        return text.At(at, "ordinal") is { } ordinal ? (ordinal.Value, ordinal.End, true) : null;
    }

    private static SaidDate? Day(DateText text, int at, int day, int month, int end)
    {
        if (end < text.Words.Count && text.Words[end].Is(Shape.Number) && text.Words[end].Text.Length == 4
            && int.TryParse(text.Words[end].Text, out var year))
        {
            return Almanac.Day(year, month, day) is { } known
                ? new SaidDate(at, end + 1, DateSort.Day, Span.Of(known), Span.Of(known))
                : null;
        }

        return Almanac.Around(text.Today, inYear => Almanac.Day(inYear, month, day)) is { } around
            ? new SaidDate(at, end, DateSort.Day, Span.Of(around.Coming), Span.Of(around.Gone))
            : null;
    }

    private static SaidDate InAnyMonth(DateText text, int at, int day, int end)
    {
        var months = Enumerable.Range(-3, 7).Select(text.Today.AddMonths)
            .Select(month => Almanac.Day(month.Year, month.Month, day)).OfType<DateOnly>().ToList();
        return new SaidDate(at, end, DateSort.Day,
            Span.Of(months.Find(month => month >= text.Today)), Span.Of(months.FindLast(month => month <= text.Today)));
    }
}
