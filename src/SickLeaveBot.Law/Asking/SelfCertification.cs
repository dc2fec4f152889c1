using SickLeaveBot.Law.NationalInsuranceAct;

namespace SickLeaveBot.Law.Asking;

/// <summary>Self-certification (egenmelding): folketrygdloven §§ 8-23 to 8-27 asked of one day.</summary>
public static class SelfCertification
{
    /// <summary>May this day be self-certified, how many days are left, and from when is a sick note needed?</summary>
    /// <param name="day">The day asked; the employee is taken to be wholly away on it and from it.</param>
    /// <param name="policy">How many days the workplace gives.</param>
    /// <param name="employments">The employments at this employer in time order; overlaps are refused.</param>
    /// <param name="entries">The absence at this employer, newest last. Days from <paramref name="day"/> on count only as sick notes that day.</param>
    /// <param name="withdrawnFrom">The day the employer has withdrawn the right from, or null.</param>
    public static SelfCertificationAnswer Ask(
        DateOnly day,
        SelfCertificationPolicy policy,
        IReadOnlyList<Employment> employments,
        IReadOnlyList<AbsenceEntry> entries,
        DateOnly? withdrawnFrom = null)
    {
        var eligibleFrom = Section8_24.EligibleFrom(employments, day);
        var past = PastOfSelfCertification.Before(day, entries);
        var days = DaysLeft(day, policy, past, withdrawnFrom);
        var refusal = NotEntitled(day, employments, eligibleFrom, withdrawnFrom)
            ?? NotBesideANote(day, entries, past)
            ?? UsedUp(days, day, policy, past);
        var left = refusal is null ? days : 0;

        return new(
            Allowed: refusal is null,
            eligibleFrom,
            left,
            NoteNeededFrom: day.AddDays(left),
            past.OccurrencesSince(day.AddYears(-1)),
            refusal ?? SelfCertificationRefusal.None,
            withdrawnFrom);
    }

    /// <summary>How much self-certification is used by the end of a day, of how much.</summary>
    /// <param name="entries">The absence at this employer; what lies after the day does not count.</param>
    public static SelfCertificationUsed UsedBy(DateOnly day, SelfCertificationPolicy policy, IReadOnlyList<AbsenceEntry> entries)
    {
        var (past, aYearBefore) = (PastOfSelfCertification.Before(day.AddDays(1), entries), day.AddYears(-1));
        return new(
            past.SelfCertifiedInEmployersPeriod, Section8_24.DaysAtATime(policy, day),
            past.SelfCertifiedSince(aYearBefore), Section8_24.DaysInTwelveMonths(policy),
            past.OccurrencesWithItsOwnSince(aYearBefore));
    }

    private static SelfCertificationRefusal? NotEntitled(
        DateOnly day, IReadOnlyList<Employment> employments, DateOnly? eligibleFrom, DateOnly? withdrawnFrom) => 0 switch
        {
            _ when day < eligibleFrom => SelfCertificationRefusal.TooShortEmployment,
            _ when !Section8_24.IsEmployedOn(employments, day) => SelfCertificationRefusal.NotEmployed,
            _ when day >= withdrawnFrom => SelfCertificationRefusal.Withdrawn,
            _ => null,
        };

    private static SelfCertificationRefusal? NotBesideANote(
        DateOnly day, IReadOnlyList<AbsenceEntry> entries, PastOfSelfCertification past) => 0 switch
        {
            _ when entries.Any(entry => entry.Kind is AbsenceKind.SickNote && entry.Covers(day)) => SelfCertificationRefusal.SickNoteThatDay,
            _ when past.OwnSpellHoldsASickNote => SelfCertificationRefusal.StraightAfterSickNote,
            _ => null,
        };

    private static SelfCertificationRefusal? UsedUp(
        int daysLeft, DateOnly day, SelfCertificationPolicy policy, PastOfSelfCertification past) => daysLeft switch
        {
            > 0 => null,
            _ when past.DaysAwayInEmployersPeriod >= Section8_19.DaysInEmployersPeriod => SelfCertificationRefusal.EmployersPeriodUsedUp,
            _ when past.SelfCertifiedInEmployersPeriod >= Section8_24.DaysAtATime(policy, day) => SelfCertificationRefusal.DaysUsedUp,
            _ => SelfCertificationRefusal.TwelveMonthsUsedUp,
        };

    // Day by day, as the window of twelve months moves along with the absence.
    private static int DaysLeft(
        DateOnly day, SelfCertificationPolicy policy, PastOfSelfCertification past, DateOnly? withdrawnFrom)
    {
        var left = 0;
        while (IsWithin(left))
        {
            left++;
        }

        return left;

        bool IsWithin(int daysAlready)
        {
            var next = day.AddDays(daysAlready);
            return (withdrawnFrom is null || next < withdrawnFrom)
                && past.DaysAwayInEmployersPeriod + daysAlready < Section8_19.DaysInEmployersPeriod
                && past.SelfCertifiedInEmployersPeriod + daysAlready < Section8_24.DaysAtATime(policy, next)
                && (Section8_24.DaysInTwelveMonths(policy) is not { } limit
                    || past.SelfCertifiedSince(next.AddYears(-1)) + daysAlready < limit);
        }
    }
}
