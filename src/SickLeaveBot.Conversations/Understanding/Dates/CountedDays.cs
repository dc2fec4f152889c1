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
        return (CountAt(text, behind?.End ?? at) ?? CountOfFirst(text, at)) is { } count
            ? new SaidDate(at, count.End, DateSort.Length, default, default, behind is null ? count.Number : 0, count.Unit)
            : null;
    }

    /// <summary>The last day of a stay away that begins on a day: three days from Monday end on Wednesday.</summary>
    public static DateOnly LastDay(DateOnly first, SaidDate length) =>
        Away(first, length.Days, length.Unit).AddDays(-1);

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
