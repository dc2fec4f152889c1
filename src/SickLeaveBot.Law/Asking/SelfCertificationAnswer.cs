using SickLeaveBot.Law.NationalInsuranceAct;

namespace SickLeaveBot.Law.Asking;

/// <summary>Why a day may not be self-certified.</summary>
public enum SelfCertificationRefusal
{
    None,
    NotEmployed,
    TooShortEmployment,
    Withdrawn,
    SickNoteThatDay,
    StraightAfterSickNote,
    EmployersPeriodUsedUp,
    DaysUsedUp,
    TwelveMonthsUsedUp,
}

/// <summary>May this day be self-certified, for how long, and from when is a sick note needed.</summary>
/// <param name="Allowed">The day may be self-certified.</param>
/// <param name="EligibleFrom">The employee has worked long enough from this day; null without an employment.</param>
/// <param name="DaysLeft">Days from and with the day asked; 0 when not allowed.</param>
/// <param name="NoteNeededFrom">The first day that needs a sick note if the employee stays away.</param>
/// <param name="OccurrencesLast12Months">Spells with self-certified days begun in the twelve months that end on the day, its own not counted.</param>
/// <param name="Refusal">Why not.</param>
/// <param name="WithdrawnFrom">The day the employer has withdrawn the right from, or null.</param>
public sealed record SelfCertificationAnswer(
    bool Allowed,
    DateOnly? EligibleFrom,
    int DaysLeft,
    DateOnly NoteNeededFrom,
    int OccurrencesLast12Months,
    SelfCertificationRefusal Refusal,
    DateOnly? WithdrawnFrom)
{
    /// <summary>After a withdrawal: when the employer must consider it again.</summary>
    public DateOnly? ReconsiderOn => WithdrawnFrom is { } withdrawn ? Section8_27.ReconsiderOn(withdrawn) : null;

    /// <summary>The answer rests on temporary rules, on the day asked or on one of the days left.</summary>
    public bool RestsOnTemporaryRules => Section8_24.HasTemporaryRules(NoteNeededFrom.AddDays(-DaysLeft), DaysLeft);

    /// <summary>The employer may consider withdrawing the right; the bot never does it.</summary>
    public bool MayBeWithdrawn => Section8_27.MayBeWithdrawn(OccurrencesLast12Months);

    public LegalBasis Basis => Refusal is SelfCertificationRefusal.Withdrawn ? Section8_27.Basis : Section8_24.Basis;

    /// <summary>Why, in Norwegian, with the readings taken.</summary>
    public string Why => WhySelfCertification.Of(this);
}
