namespace SickLeaveBot.Law;

/// <summary>
/// Turns entries into unbroken spells of days away, and spells into absences.
/// </summary>
/// <remarks>
/// Which entry decides a day, where several hold it: a day away wins over every other kind; holiday and leave straight
/// after days away win over a day at work; among days away the entry that stands later in the list is the newest and
/// gives the grade. Source: explain contract; NAV's counting of an oppfølgingstilfelle (rules.md B).
/// </remarks>
public static class Spells
{
    /// <summary>This many free days end an absence; one day fewer does not (folketrygdloven § 8-19; NAV).</summary>
    public const int FreeDaysThatEndAnAbsence = 16;

    /// <summary>The spells of days away in time order. The entries may stand in any order and overlap.</summary>
    public static IReadOnlyList<Period> Of(IReadOnlyList<AbsenceEntry> entries)
    {
        var away = InTimeOrder(entries, entry => entry.IsAway);
        var timeOff = InTimeOrder(entries, entry => entry.IsTimeOff);
        var spells = new List<Period>(away.Length);
        var nextTimeOff = 0;

        foreach (var days in away)
        {
            if (spells.Count > 0 && Continues(spells[^1].LastDay, days.FirstDay))
            {
                spells[^1] = Until(spells[^1], days.LastDay);
            }
            else
            {
                spells.Add(days);
            }

            while (nextTimeOff < timeOff.Length && Continues(spells[^1].LastDay, timeOff[nextTimeOff].FirstDay))
            {
                spells[^1] = Until(spells[^1], timeOff[nextTimeOff++].LastDay);
            }
        }

        return spells;
    }

    /// <summary>The index of the spell that begins the absence which the last spell belongs to; the list may not be empty.</summary>
    public static int FirstOfTheLatestAbsence(IReadOnlyList<Period> spells)
    {
        var first = spells.Count - 1;
        while (first > 0 && spells[first - 1].FreeDaysBefore(spells[first]) < FreeDaysThatEndAnAbsence)
        {
            first--;
        }

        return first;
    }

    /// <summary>The latest absence, or null where no entry is a day away.</summary>
    public static Absence? LatestAbsence(IReadOnlyList<AbsenceEntry> entries)
    {
        if (Of(entries) is not { Count: > 0 } spells)
        {
            return null;
        }

        var first = FirstOfTheLatestAbsence(spells);
        var newest = entries.Where(entry => entry.IsAway).Max(entry => entry.From);
        return new(
            spells[first].FirstDay,
            spells[^1].LastDay,
            SameAsEarlier: spells[first].FirstDay < newest,
            [.. spells.Skip(first)],
            entries);
    }

    // Sick on Friday and on Monday is sick in the weekend: a gap without a weekday is no gap.
    private static bool Continues(DateOnly lastDay, DateOnly nextDay)
    {
        for (var day = lastDay.AddDays(1); day < nextDay; day = day.AddDays(1))
        {
            if (WorkingDays.IsWeekday(day))
            {
                return false;
            }
        }

        return true;
    }

    private static Period Until(Period spell, DateOnly lastDay) =>
        lastDay > spell.LastDay ? spell with { LastDay = lastDay } : spell;

    private static Period[] InTimeOrder(IReadOnlyList<AbsenceEntry> entries, Func<AbsenceEntry, bool> chosen)
    {
        Period[] periods = [.. entries.Where(chosen).Select(entry => new Period(entry.From, entry.To))];
        Array.Sort(periods, static (one, other) => one.FirstDay.CompareTo(other.FirstDay));
        return periods;
    }
}
