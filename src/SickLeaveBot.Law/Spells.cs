namespace SickLeaveBot.Law;

/// <summary>
/// Turns entries into unbroken spells of days away, and spells into absences.
/// </summary>
/// <remarks>
/// Which entry decides a day, where several hold it: a day away wins over every other kind; holiday and leave straight
/// after days away win over a day at work; a weekend of treatment days, a travel grant or a deferred note is at work and no
/// gap; among days away the entry that stands later in the list is the newest and gives the grade. Source: explain contract; NAV's counting of an oppfølgingstilfelle (rules.md B).
/// </remarks>
public static class Spells
{
    /// <summary>This many free days end an absence; one day fewer does not (folketrygdloven § 8-19; NAV).</summary>
    public const int FreeDaysThatEndAnAbsence = 16;

    /// <summary>The spells of days away in time order. The entries may stand in any order and overlap.</summary>
    public static IReadOnlyList<Period> Of(IReadOnlyList<AbsenceEntry> entries)
    {
        var inTimeOrder = InTimeOrder(entries);
        var spells = new List<Period>(inTimeOrder.Length);
        var nextTimeOff = 0;

        foreach (var entry in inTimeOrder)
        {
            if (!entry.IsAway)
            {
                continue;
            }

            if (spells.Count > 0 && Continues(spells[^1].LastDay, entry.From, inTimeOrder))
            {
                spells[^1] = Until(spells[^1], entry.To);
            }
            else
            {
                spells.Add(new(entry.From, entry.To));
            }

            nextTimeOff = AddTimeOff(spells, inTimeOrder, nextTimeOff);
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
        return new(
            spells[first].FirstDay,
            spells[^1].LastDay,
            SameAsEarlier: spells[first].FirstDay < BeginningOfTheNewest(entries),
            first == 0 ? spells : [.. spells.Skip(first)],
            entries);
    }

    /// <summary>The entries up to the end of the absence that holds a day, so that it is the latest; all of them where no absence holds it.</summary>
    public static IReadOnlyList<AbsenceEntry> UpToTheAbsenceOn(DateOnly day, IReadOnlyList<AbsenceEntry> entries)
    {
        var spells = Of(entries);
        for (var i = 0; i < spells.Count; i++)
        {
            var isLastOfItsAbsence = i == spells.Count - 1 || spells[i].FreeDaysBefore(spells[i + 1]) >= FreeDaysThatEndAnAbsence;
            if (isLastOfItsAbsence && spells[i].LastDay >= day)
            {
                return i == spells.Count - 1 ? entries : [.. entries.Where(entry => entry.From <= spells[i].LastDay)];
            }
        }

        return entries;
    }

    private static DateOnly BeginningOfTheNewest(IReadOnlyList<AbsenceEntry> entries)
    {
        var newest = DateOnly.MinValue;
        for (var i = 0; i < entries.Count; i++)
        {
            newest = entries[i].IsAway && entries[i].From > newest ? entries[i].From : newest;
        }

        return newest;
    }

    // Holiday and leave straight after the last spell lengthen it, one after another.
    private static int AddTimeOff(List<Period> spells, AbsenceEntry[] inTimeOrder, int next)
    {
        for (; next < inTimeOrder.Length; next++)
        {
            var entry = inTimeOrder[next];
            if (!entry.IsTimeOff)
            {
                continue;
            }

            if (!Continues(spells[^1].LastDay, entry.From, inTimeOrder))
            {
                break;
            }

            spells[^1] = Until(spells[^1], entry.To);
        }

        return next;
    }

    // Sick on Friday and on Monday is sick in the weekend: a gap without a weekday is no gap.
    private static bool Continues(DateOnly lastDay, DateOnly nextDay, AbsenceEntry[] entries)
    {
        for (var day = lastDay.AddDays(1); day < nextDay; day = day.AddDays(1))
        {
            if (WorkingDays.IsWeekday(day) || IsEnteredAsAtWork(day, entries))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsEnteredAsAtWork(DateOnly day, AbsenceEntry[] entries)
    {
        foreach (var entry in entries)
        {
            if (entry.IsAtWork && entry.Covers(day))
            {
                return true;
            }
        }

        return false;
    }

    private static Period Until(Period spell, DateOnly lastDay) =>
        lastDay > spell.LastDay ? spell with { LastDay = lastDay } : spell;

    private static AbsenceEntry[] InTimeOrder(IReadOnlyList<AbsenceEntry> entries)
    {
        var inTimeOrder = new AbsenceEntry[entries.Count];
        for (var i = 0; i < entries.Count; i++)
        {
            inTimeOrder[i] = entries[i];
        }

        Array.Sort(inTimeOrder, static (one, other) => one.From.CompareTo(other.From));
        return inTimeOrder;
    }
}
