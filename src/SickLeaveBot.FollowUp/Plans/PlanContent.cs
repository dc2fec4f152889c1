namespace SickLeaveBot.FollowUp.Plans;

/// <summary>
/// What a follow-up plan (oppfølgingsplan) says: the four parts of arbeidsmiljøloven § 4-6 third paragraph, in the fields of NAV's
/// form. Never what the illness is.
/// </summary>
/// <param name="TypicalWorkday">How an ordinary day at work is.</param>
/// <param name="Tasks">The tasks, and which of them can be done now.</param>
/// <param name="EarlierAdaptation">What has been adapted before.</param>
/// <param name="PlannedAdaptation">What will be adapted, in words; what has an end and an owner is a measure.</param>
/// <param name="OtherAdaptation">What else could be tried.</param>
/// <param name="Measures">Measures at the employer, each with an end.</param>
/// <param name="FollowUp">How the two keep in touch about it.</param>
/// <param name="EvaluateOn">When they look at the plan again.</param>
/// <param name="NeedsNav">Whether help from the authorities is needed; null until it has been considered.</param>
/// <param name="NavHelp">Which help, and why.</param>
/// <param name="ToIssuer">A message to the issuer of the sick note.</param>
public sealed record PlanContent(
    string? TypicalWorkday,
    IReadOnlyList<PlannedTask> Tasks,
    string? EarlierAdaptation,
    string? PlannedAdaptation,
    string? OtherAdaptation,
    IReadOnlyList<Measure> Measures,
    string? FollowUp,
    DateOnly? EvaluateOn,
    bool? NeedsNav,
    string? NavHelp,
    string? ToIssuer)
{
    /// <summary>The longest text in a field, as in NAV's own form.</summary>
    public const int LongestText = 2000;

    public static readonly PlanContent Empty = new(null, [], null, null, null, [], null, null, null, null, null);

    /// <summary>The parts that the law asks for and the plan lacks; empty when it is complete.</summary>
    public IReadOnlyList<PlanPart> Missing =>
    [
        .. Where(Tasks.Count == 0, PlanPart.TasksAndCapacity),
        .. Where(Measures.Count == 0 && string.IsNullOrWhiteSpace(PlannedAdaptation), PlanPart.EmployersMeasures),
        .. Where(NeedsNav is null || (NeedsNav is true && string.IsNullOrWhiteSpace(NavHelp)), PlanPart.HelpFromAuthorities),
        .. Where(EvaluateOn is null || string.IsNullOrWhiteSpace(FollowUp), PlanPart.FurtherFollowUp),
    ];

    public bool IsTransferToOtherWork => Measures.Any(measure => measure.Kind == MeasureKind.TransferToOtherWork);

    public bool Equals(PlanContent? other) =>
        other is not null && PlanFields.All.All(field => PlanFields.Same(field, this, other));

    public override int GetHashCode() => HashCode.Combine(TypicalWorkday, Tasks.Count, Measures.Count, FollowUp, EvaluateOn, NeedsNav);

    private static IEnumerable<PlanPart> Where(bool missing, PlanPart part) => missing ? [part] : [];
}

/// <summary>The four parts of a plan, in the order of the law.</summary>
public enum PlanPart { TasksAndCapacity, EmployersMeasures, HelpFromAuthorities, FurtherFollowUp }

/// <summary>A task at work, and whether it can be done now.</summary>
public sealed record PlannedTask(string What, TaskState State);

public enum TaskState { AsUsual, WithAdaptation, NotNow }

/// <summary>A measure (tiltak) at the employer: what, who sees to it, from when and until when.</summary>
/// <param name="Number">Its number in the plan; it keeps it through all versions.</param>
/// <param name="What">In words; must be there where the kind is Other.</param>
/// <param name="LoadConsidered">Whether it has been weighed against the load on colleagues.</param>
public sealed record Measure(
    int Number, MeasureKind Kind, string? What, PlanSide By, DateOnly From, DateOnly To, bool LoadConsidered);

/// <summary>The eight kinds of adaptation that the parties of working life name, transfer to other work, and others.</summary>
public enum MeasureKind
{
    FlexibleHours,
    ShorterHours,
    FewerEveningsAndNights,
    LessHeavyLifting,
    Aids,
    LessTiringWork,
    HomeOffice,
    OtherTasksForAWhile,

    /// <summary>Moved to other work: the employee and the union rep are consulted first (arbeidsmiljøloven § 4-6 second paragraph).</summary>
    TransferToOtherWork,

    Other,
}

/// <summary>The two who make the plan.</summary>
public enum PlanSide { Employee, Manager }
