using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Understanding;

/// <summary>The last day of an absence, or the days of it that were named where days at work lie between them.</summary>
internal readonly record struct AwayDays(DateOnly? To, IReadOnlyList<DateOnly> Named)
{
    public static AwayDays Of(DateText text, List<SaidDate> said, List<PlacedDate> placed, PlacedDate? first, DateOnly? since)
    {
        var from = first?.Span.First;
        if (placed.FindLast(one => one.Role == DateRole.To) is { } last)
        {
            return new(NotBefore(from, last), []);
        }

        var days = placed.FindAll(one => one.MayBegin);
        var strong = days.FindAll(one => one.Away || one.Role == DateRole.From) is { Count: > 0 } led ? led : days;
        var row = InOrder(strong);
        if (row.Exists(span => span.First > row[0].First) && HasGap(row))
        {
            return new(null, [.. row.Select(span => span.First).Distinct()]);
        }

        return row is [.., var end] && end.Last > from ? new(end.Last, [])
            : said.Find(date => date.Sort == DateSort.Length && date.Days > 0 && !IsBehind(text, date)) is { } length
                ? new(CountedDays.LastDay(from ?? since ?? text.Today, length), [])
                : new(null, []);
    }

    private static List<Span> InOrder(List<PlacedDate> days)
    {
        var row = new List<Span>();
        foreach (var day in days)
        {
            var last = NotBefore(row is [.., var before] ? before.First : null, day);
            row.Add(day.Span with { First = day.Span.First.AddDays(last.DayNumber - day.Span.Last.DayNumber), Last = last });
        }

        return row;
    }

    // Friday and Monday are neighbours for those who have the weekend off.
    private static bool HasGap(List<Span> row) =>
        row.Zip(row.Skip(1)).Any(pair => pair.Second.First > WorkingDays.NextAfter(pair.First.Last) && pair.Second.First > pair.First.Last.AddDays(1));

    // "fra mandag til onsdag", said on a Monday: the Wednesday of that later week
    private static DateOnly NotBefore(DateOnly? from, PlacedDate last)
    {
        var day = last.Span.Last;
        return from is not { } first || day >= first || !last.Date.IsByWeekday
            ? day
            : day.AddDays(Almanac.DaysInWeek * ((first.DayNumber - day.DayNumber + Almanac.DaysInWeek - 1) / Almanac.DaysInWeek));
    }

    // "har vært syk i tre dager" counts days that are gone, "jobbet to dager" counts something else.
    private static bool IsBehind(DateText text, SaidDate length) =>
        Cue.ToTheLeft(text, length.Start, ["past", "present"], acrossCommas: false) == "past";
}
