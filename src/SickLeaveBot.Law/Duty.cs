namespace SickLeaveBot.Law;

/// <summary>On whom a duty lies, or who asks for something.</summary>
public enum Role { Employer, Employee, SickNoteIssuer, Nav }

/// <summary>What shall be done in a sick leave, in the order a sick leave meets it.</summary>
public enum DutyKind
{
    FirstContact,
    FollowUpPlan,
    PlanToIssuer,
    DialogueMeeting1,
    ActivityRequirement,
    ReportToNav,
    NavAsksMeetingNeed,
    PlanToNav,
    DialogueMeeting2,
    Nav39WeekLetter,
    Before52Weeks,
    MaxSicknessBenefit,
}

/// <summary>
/// One duty the law lays on somebody in one span of regimes: what, on whom, by when, and where it is written.
/// </summary>
/// <param name="Kind">What shall be done.</param>
/// <param name="On">Who shall do it.</param>
/// <param name="Since">The first regime that holds this version of the duty.</param>
/// <param name="Until">The last regime that holds it.</param>
/// <param name="Basis">Where it is written.</param>
/// <param name="Words">The Norwegian words it is made from.</param>
/// <param name="Why">The rule and the reading taken, in Norwegian, as <c>explain</c> says it.</param>
/// <param name="Due">The last permissible day, the first day of absence being day 1; null where no date can be set.</param>
/// <param name="Judge">What the duty demands on its due day.</param>
public sealed record Duty(
    DutyKind Kind,
    Role On,
    Regime Since,
    Regime Until,
    LegalBasis Basis,
    Wording Words,
    string Why,
    Func<Situation, DateOnly?> Due,
    Func<Situation, DateOnly, Finding> Judge)
{
    public bool IsKnownIn(Regime regime) => Since <= regime && regime <= Until;

    public DateOnly FirstDay => Regimes.FirstDay(Since);

    public DateOnly LastDay => Regimes.LastDay(Until);
}

/// <summary>What the law needs to know of a sick leave to say what is required.</summary>
/// <param name="Absence">The absence.</param>
/// <param name="EmployersPeriod">Its employer's period.</param>
/// <param name="WhoWantsAMeeting">Who finds dialogue meeting 1 useful; null where nobody has been asked yet.</param>
/// <param name="NavMeeting">The day NAV has set for its meeting, or null.</param>
public sealed record Situation(
    Absence Absence,
    EmployersPeriod EmployersPeriod,
    IReadOnlyCollection<Role>? WhoWantsAMeeting,
    DateOnly? NavMeeting);
