namespace SickLeaveBot.Law;

/// <summary>
/// One absence due to illness (oppfølgingstilfelle): spells of days away with fewer than 16 free days between them.
/// Its days at work move no due date.
/// </summary>
/// <param name="FirstDay">The first whole day away, self-certified or not; day 1 of every count.</param>
/// <param name="LastDay">The last day away that is known.</param>
/// <param name="SameAsEarlier">The newest entry continues an earlier one.</param>
/// <param name="Spells">The unbroken runs of days away, in time order.</param>
/// <param name="Entries">The days away as they were entered, the newest last.</param>
public sealed record Absence(
    DateOnly FirstDay,
    DateOnly LastDay,
    bool SameAsEarlier,
    IReadOnlyList<Period> Spells,
    IReadOnlyList<AbsenceEntry> Entries)
{
    /// <summary>The last day of the n-th week away when the first day of absence is day 1. All counting of weeks is here.</summary>
    public DateOnly DayAwayFor(int weeks) => FirstDay.AddDays(7 * weeks - 1);

    public bool IsAwayOn(DateOnly day)
    {
        foreach (var spell in Spells)
        {
            if (spell.Contains(day))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// How much the employee is away on a day. A day without an entry of its own (a weekend between two notes, a holiday,
    /// a day at work inside the absence) has the fuller of the grades on its two sides: the conservative reading.
    /// </summary>
    public Grade GradeOn(DateOnly day) => EntryOn(day)?.Grade ?? FullerNeighbour(day);

    /// <summary>The newest entry of days away on a day, or null where the day has none of its own.</summary>
    public AbsenceEntry? EntryOn(DateOnly day)
    {
        for (var i = Entries.Count - 1; i >= 0; i--)
        {
            if (Entries[i].IsAway && Entries[i].Covers(day))
            {
                return Entries[i];
            }
        }

        return null;
    }

    /// <summary>Both full and graded days occur in the absence.</summary>
    public bool ChangesBetweenFullAndGraded
    {
        get
        {
            var (full, graded) = (false, false);
            foreach (var entry in Entries)
            {
                var within = entry.IsAway && entry.To >= FirstDay;
                full |= within && entry.Grade.IsFull;
                graded |= within && !entry.Grade.IsFull;
            }

            return full && graded;
        }
    }

    private Grade FullerNeighbour(DateOnly day)
    {
        var (before, after) = (DateOnly.MinValue, DateOnly.MaxValue);
        foreach (var entry in Entries)
        {
            before = entry.IsAway && entry.To < day && entry.To > before ? entry.To : before;
            after = entry.IsAway && entry.From > day && entry.From < after ? entry.From : after;
        }

        return new(Math.Max(PercentOn(before), PercentOn(after)));
    }

    private int PercentOn(DateOnly day)
    {
        const int fewest = 1;
        return EntryOn(day)?.Grade.Percent ?? fewest;
    }
}
