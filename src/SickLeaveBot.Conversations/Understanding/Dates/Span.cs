using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Understanding;

/// <summary>From one day to another, both counted.</summary>
internal readonly record struct Span(DateOnly First, DateOnly Last)
{
    public static Span Of(DateOnly day) => new(day, day);

    public bool IsOneDay => First == Last;
}

/// <summary>A day, a period, the end of something ("ut uka"), or only a length ("tre dager").</summary>
internal enum DateSort { Day, Period, EndOf, Length }

/// <summary>
/// A date as said, and the words it spans. Many dates have two readings: <c>Coming</c> is the one ahead,
/// <c>Gone</c> the one behind, which the tense decides between.
/// </summary>
internal sealed record SaidDate(int Start, int End, DateSort Sort, Span Coming, Span Gone, int Days = 0, int Unit = 1)
{
    private const int FarthestWeekdays = 14;

    public bool HasTwoReadings => Coming != Gone;

    /// <summary>Said by the name of a weekday, which comes round every week.</summary>
    public bool IsByWeekday => HasTwoReadings && Coming.Last.DayNumber - Gone.Last.DayNumber <= FarthestWeekdays;
}
