using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Understanding;

/// <summary>What the dates of a message mean for an absence: the first day, the last day, the day of return.</summary>
internal sealed record AbsenceDates(DateOnly? From, DateOnly? To, DateOnly? BackOn)
{
    // "fra mandag" may be the Monday just gone only while it is nearer than half a week.
    private const int FarthestJustGone = 4;

    /// <summary>All days that were named, where days lie between them.</summary>
    public IReadOnlyList<DateOnly> Separate { get; private init; } = [];

    /// <summary>Both ways to read the first day, where either is as likely.</summary>
    public IReadOnlyList<FromReading> Readings { get; private init; } = [];

    /// <param name="text">The words with their meanings.</param>
    /// <param name="said">The dates in the order they were said.</param>
    /// <param name="returns">True when the message as a whole is about coming back: a date with no other lead is the return.</param>
    /// <param name="since">The day from which a mere length is counted; today when null.</param>
    public static AbsenceDates Read(DateText text, List<SaidDate> said, bool returns, DateOnly? since = null)
    {
        var off = returns ? null : DaysOff.Begin(text, said);
        if (off is not null) said = said.FindAll(date => date != off);
        var placed = PlacedDate.All(text, said, returns: false);
        // "Må stå over i dag. Kommer tilbake torsdag": where a return was said, the other day is none.
        if (returns && !placed.Exists(one => one.Role == DateRole.Back))
        {
            placed = PlacedDate.All(text, said, returns: true);
        }

        var back = placed.Find(one => one.Role == DateRole.Back)?.Span.First;
        placed = placed.ConvertAll(one => IsPast(one, back) ? one with { Span = one.Date.Gone } : one);
        placed = InTime(placed, text.Today);
        var first = FirstOf(placed);
        var days = AwayDays.Of(text, said, placed, first, since);
        if (off is not null) return new AbsenceDates(first?.Span.First, off.Coming.First.AddDays(-1), null);
        return new AbsenceDates(first?.Span.First, days.To, back) { Separate = days.Named, Readings = back is null ? ReadingsOf(first) : [] };

        IReadOnlyList<FromReading> ReadingsOf(PlacedDate? led)
        {
            if (led is not { Role: DateRole.From, Date.IsByWeekday: true } || led.Span == led.Date.Gone
                || text.Today.DayNumber - led.Date.Gone.First.DayNumber > FarthestJustGone)
            {
                return [];
            }

            var gone = led with { Span = led.Date.Gone };
            var earlier = AwayDays.Of(text, said, placed.ConvertAll(one => one == led ? gone : one), gone, since);
            return [new(gone.Span.First, earlier.To), new(led.Span.First, days.To)];
        }
    }

    // "syk mandag og tirsdag, tilbake onsdag", said on a Tuesday: who returns tomorrow was away this week, not the next.
    private static bool IsPast(PlacedDate one, DateOnly? back) =>
        one.Role is DateRole.Unsaid or DateRole.From && one.Date.IsByWeekday && one.Span.First > back && one.Date.Gone.Last < back;

    // "både i går og på søndag": days that are gone stand in any order.
    private static List<PlacedDate> InTime(List<PlacedDate> placed, DateOnly today) =>
        placed.TrueForAll(one => one.Role == DateRole.Unsaid && one.Span.Last < today) ? [.. placed.OrderBy(one => one.Span.First)] : placed;

    private static PlacedDate? FirstOf(List<PlacedDate> placed)
    {
        var candidates = placed.FindAll(one => one.MayBegin);
        return candidates.Find(one => one.Role == DateRole.From) ?? candidates.Find(one => one.Away) ?? candidates.FirstOrDefault();
    }
}
