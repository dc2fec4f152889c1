namespace SickLeaveBot.Conversations.Understanding;

/// <summary>Days counted from today: "om tre dager", "for to uker siden"; and mere lengths: "14 dager".</summary>
internal static class CountedDays
{
    private const int Longest = 1000, Month = 30, Week = 7;

    public static SaidDate? At(DateText text, int at)
    {
        if (text.At(at, "in") is { } ahead && CountAt(text, ahead.End) is { } count)
        {
            return Exactly(at, count.End, Away(text.Today, count.Number, count.Unit));
        }

        return CountAt(text, at) is { } back && text.At(back.End, "ago") is { } ago && !text.Is(ago.End, "weekday")
            ? Exactly(at, ago.End, Away(text.Today, -back.Number, back.Unit))
            : null;
    }

    /// <summary>A length with no place of its own; "de siste tre dagene" lies behind and counts nothing.</summary>
    public static SaidDate? Length(DateText text, int at)
    {
        var behind = text.At(at, "last");
        return (CountAt(text, behind?.End ?? at) ?? CountOfFirst(text, at) ?? CountOfNext(text, at)) is { } count
            ? new SaidDate(at, count.End, DateSort.Length, default, default, behind is null ? count.Number : 0, count.Unit)
            : null;
    }

    /// <summary>The last day of a stay away that begins on a day: three days from Monday end on Wednesday.</summary>
    public static DateOnly LastDay(DateOnly first, SaidDate length) =>
        Away(first, length.Days, length.Unit).AddDays(-1);

    /// <summary>"i dag og de to neste": so many days more behind the day that was said.</summary>
    public static SaidDate? Following(DateText text, SaidDate day, SaidDate length)
    {
        var follows = day.Sort == DateSort.Day && length is { Sort: DateSort.Length, Days: > 0 } && text.At(day.End, "plus") is { } plus && plus.End <= length.Start
            && Enumerable.Range(plus.End, length.Start - plus.End).All(at => IsThe(text, at) || text.Is(at, "next"))
            && Enumerable.Range(plus.End, length.End - plus.End).Any(at => text.Is(at, "next"));
        return follows ? new(day.Start, length.End, DateSort.Period, With(day.Coming), With(day.Gone)) : null;

        Span With(Span span) => new(span.First, LastDay(span.First.AddDays(1), length));
    }

    // "de to neste ukene"; "de to neste", "the next two", where it is not said of what: days.
    private static (int Number, int Unit, int End)? CountOfNext(DateText text, int at) =>
        text.NumberAt(at) is not { Value: > 0 and <= Longest } count ? null
        : text.At(count.End, "next") is { } next && IsThe(text, at - 1) && !text.Is(next.End, "weekday")
            ? text.At(next.End, "unit") is { } unit ? (count.Value, unit.Value, unit.End) : (count.Value, 1, next.End)
        : text.Before(at, "next") is { } before && IsThe(text, before - 1) && EndsThere(text, count.End) ? (count.Value, 1, count.End)
        : null;

    private static bool IsThe(DateText text, int at) => at >= 0 && text.Words[at].Text is "de" or "dei" or "the";

    private static bool EndsThere(DateText text, int at) => at == text.Words.Count || text.Words[at].Before >= Pause.Comma;

    // "første uka", "de første to ukene", "de to første ukene"; "første dag" is a day
    private static (int Number, int Unit, int End)? CountOfFirst(DateText text, int at) =>
        text.At(at, "number") is { } few && text.At(few.End, "ordinal") is { Value: 1 } then && text.At(then.End, "unit") is { } each
            ? (few.Value, each.Value, each.End)
        : text.At(at, "ordinal") is not { Value: 1 } first ? null
        : CountAt(text, first.End) is { } count ? count
        : text.At(first.End, "unit") is { Value: > 1 } unit ? (1, unit.Value, unit.End) : null;

    private static (int Number, int Unit, int End)? CountAt(DateText text, int at) =>
        text.NumberAt(at) is { } number && number.Value is > 0 and <= Longest
        && text.At(text.Skip(number.End, "weekdaysword"), "unit") is { } unit
            ? (number.Value, unit.Value, unit.End)
            : null;

    private static DateOnly Away(DateOnly day, int number, int unit) => unit switch
    {
        Month => day.AddMonths(number),
        Week => day.AddDays(number * Week),
        _ => day.AddDays(number),
    };

    private static SaidDate Exactly(int at, int end, DateOnly day) => new(at, end, DateSort.Day, Span.Of(day), Span.Of(day));
}
