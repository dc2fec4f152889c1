using SickLeaveBot.Law.NationalInsuranceAct;

namespace SickLeaveBot.Law.Asking;

/// <summary>What a new day away meets: the spells before it, seen as if the employee is away on the day.</summary>
internal sealed class PastOfSelfCertification
{
    private readonly AbsenceEntry[] entries;
    private readonly IReadOnlyList<Period> spells;
    private readonly DateOnly day;

    private PastOfSelfCertification(DateOnly day, AbsenceEntry[] entries)
    {
        this.day = day;
        this.entries = entries;
        spells = Spells.Of([.. entries, new(AbsenceKind.SelfCertification, day, day, Grade.Full)]);
        CountEmployersPeriod();
    }

    public static PastOfSelfCertification Before(DateOnly day, IReadOnlyList<AbsenceEntry> entries) =>
        new(day, [.. entries.Where(entry => entry.From < day).Select(entry => EndingBefore(day, entry))]);

    /// <summary>Days away before the day in the employer's period it belongs to, at most 16.</summary>
    public int DaysAwayInEmployersPeriod { get; private set; }

    /// <summary>Self-certified days among them.</summary>
    public int SelfCertifiedInEmployersPeriod { get; private set; }

    /// <summary>The spell the day belongs to has a sick note before it: no day at work between.</summary>
    public bool OwnSpellHoldsASickNote =>
        entries.Any(entry => entry.Kind is AbsenceKind.SickNote && entry.To >= spells[^1].FirstDay);

    /// <summary>Spells with self-certified days begun after a day, the day's own spell not counted.</summary>
    public int OccurrencesSince(DateOnly after) =>
        spells.Take(spells.Count - 1).Count(spell => spell.FirstDay > after && SelfCertifiedIn(spell, after) > 0);

    /// <summary>As above, with the day's own spell where it has self-certified days already.</summary>
    public int OccurrencesWithItsOwnSince(DateOnly after) => spells.Count(spell => spell.FirstDay > after && SelfCertifiedIn(spell, after) > 0);

    /// <summary>Self-certified days after a day and before the day asked.</summary>
    public int SelfCertifiedSince(DateOnly after) => spells.Sum(spell => SelfCertifiedIn(spell, after));

    private int SelfCertifiedIn(Period spell, DateOnly after)
    {
        var count = 0;
        var first = spell.FirstDay > after ? spell.FirstDay : after.AddDays(1);
        for (var one = first; one <= spell.LastDay && one < day; one = one.AddDays(1))
        {
            count += IsSelfCertified(one) ? 1 : 0;
        }

        return count;
    }

    private void CountEmployersPeriod()
    {
        for (var i = Spells.FirstOfTheLatestAbsence(spells); i < spells.Count; i++)
        {
            for (var one = spells[i].FirstDay; one <= spells[i].LastDay && one < day; one = one.AddDays(1))
            {
                if (DaysAwayInEmployersPeriod == Section8_19.DaysInEmployersPeriod)
                {
                    return;
                }

                DaysAwayInEmployersPeriod++;
                SelfCertifiedInEmployersPeriod += IsSelfCertified(one) ? 1 : 0;
            }
        }
    }

    // «Fraværsdager uten legeerklæring»: a day of a spell without a note. A weekend in between follows the day before it.
    private bool IsSelfCertified(DateOnly one)
    {
        var covering = entries.Where(entry => entry.Covers(one)).ToList();
        return covering.Exists(entry => entry.IsAway) ? !covering.Exists(entry => entry.Kind is AbsenceKind.SickNote)
            : !covering.Exists(entry => entry.IsTimeOff) && IsSelfCertified(one.AddDays(-1));
    }

    private static AbsenceEntry EndingBefore(DateOnly day, AbsenceEntry entry) =>
        entry.To < day ? entry : new(entry.Kind, entry.From, day.AddDays(-1), entry.Grade);
}
