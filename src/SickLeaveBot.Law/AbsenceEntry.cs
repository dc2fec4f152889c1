namespace SickLeaveBot.Law;

/// <summary>What kind of days an entry holds. Only the first two are days away by themselves.</summary>
public enum AbsenceKind
{
    /// <summary>Egenmelding: the employee reports being unfit without a doctor.</summary>
    SelfCertification,

    /// <summary>Sykmelding, full or graded.</summary>
    SickNote,

    /// <summary>Avventende sykmelding: the doctor waits for the employer to adapt the work; a day at work.</summary>
    DeferredSickNote,

    /// <summary>Behandlingsdager: single days of treatment; a day at work for the follow-up.</summary>
    TreatmentDays,

    /// <summary>Reisetilskudd: transport instead of a sick note; a day at work.</summary>
    TravelGrant,

    /// <summary>Ferie: counts as away only straight after days away.</summary>
    Holiday,

    /// <summary>Permisjon: counts as away only straight after days away.</summary>
    Leave,
}

/// <summary>
/// One line of an employee's absence at one employer: whole days, both ends included. A later entry in a list is newer
/// and wins on its days.
/// </summary>
/// <param name="Kind">What kind of days these are.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; refused with <see cref="ArgumentException"/> when it is before <paramref name="From"/>.</param>
/// <param name="Grade">Full, except in a graded sick note.</param>
public sealed record AbsenceEntry(AbsenceKind Kind, DateOnly From, DateOnly To, Grade Grade)
{
    public DateOnly To { get; } = To >= From ? To : throw new ArgumentException("An entry ends before it begins.", nameof(To));

    public bool IsAway => Kind is AbsenceKind.SelfCertification or AbsenceKind.SickNote;

    public bool IsTimeOff => Kind is AbsenceKind.Holiday or AbsenceKind.Leave;

    public bool IsAtWork => Kind is AbsenceKind.DeferredSickNote or AbsenceKind.TreatmentDays or AbsenceKind.TravelGrant;

    public bool Covers(DateOnly day) => From <= day && day <= To;
}
