using SickLeaveBot.Law.WorkingEnvironmentAct;

namespace SickLeaveBot.FollowUp.Plans;

/// <summary>The follow-up plan (oppfølgingsplan) of a sick leave as it stands: what is being written, what is agreed, what is decided about it.</summary>
public sealed record FollowUpPlan
{
    public static readonly FollowUpPlan None = new();

    /// <summary>The plan as it is being written: the newest of both.</summary>
    public PlanContent Content { get; private init; } = PlanContent.Empty;

    /// <summary>The number of the fact that last changed the content; 0 when nothing is written.</summary>
    public int Revision { get; private init; }

    public bool EmployeeWrote { get; private init; }

    public bool ManagerWrote { get; private init; }

    public bool EmployeeApproved { get; private init; }

    public bool ManagerApproved { get; private init; }

    /// <summary>Fields that both have changed at the same time, until the plan is approved.</summary>
    public PlanField ByBoth { get; private init; }

    /// <summary>Why the plan is made without the employee; null while they take part.</summary>
    public EmployeeDidNotTakePart? WithoutEmployee { get; private init; }

    /// <summary>The versions that were agreed, oldest first.</summary>
    public IReadOnlyList<PlanVersion> Versions { get; private init; } = [];

    /// <summary>Found evidently unnecessary, or put off; null when a plan shall be made.</summary>
    public PlanFoundUnnecessary? Unnecessary { get; private init; }

    public IReadOnlyList<ContactTried> ContactsTried { get; private init; } = [];

    public IReadOnlyList<TransferConsulted> Consulted { get; private init; } = [];

    public IReadOnlyList<PlanEvaluated> Evaluations { get; private init; } = [];

    /// <summary>How the measures of the agreed version went, as far as it has been said since the last evaluation.</summary>
    public IReadOnlyList<MeasureOutcome> Outcomes { get; private init; } = [];

    private PlanEvaluated? EvaluatedSinceAgreed { get; init; }

    public DateOnly? EndedOn { get; private init; }

    public PlanVersion? Agreed => Versions.Count > 0 ? Versions[^1] : null;

    /// <summary>When the agreed plan is looked at again; the last evaluation may have set a later day.</summary>
    public DateOnly? EvaluateOn => Agreed is null || EndedOn is not null ? null
        : EvaluatedSinceAgreed is { } last ? last.NextOn
        : Agreed.Content.EvaluateOn;

    public PlanStage Stage => this switch
    {
        { EndedOn: not null } => PlanStage.Ended,
        { Unnecessary: not null } => PlanStage.Unnecessary,
        { Revision: 0 } => PlanStage.NotBegun,
        _ when Agreed?.Revision == Revision => PlanStage.Agreed,
        { ManagerWrote: true, EmployeeWrote: true } or { ManagerWrote: true, WithoutEmployee: not null } => PlanStage.AwaitingApproval,
        _ => PlanStage.BeingWritten,
    };

    public bool HasWritten(PlanSide side) => side == PlanSide.Employee ? EmployeeWrote : ManagerWrote;

    public bool HasApproved(PlanSide side) => side == PlanSide.Employee ? EmployeeApproved : ManagerApproved;

    /// <summary>What the plan waits for from one of the two.</summary>
    public NextInPlan NextFor(PlanSide side) => Stage switch
    {
        PlanStage.NotBegun => side == PlanSide.Employee && WithoutEmployee is not null ? NextInPlan.Nothing : NextInPlan.Begin,
        PlanStage.BeingWritten => HasWritten(side) ? NextInPlan.Nothing : NextInPlan.Write,
        PlanStage.AwaitingApproval when HasApproved(side) || (side == PlanSide.Employee && WithoutEmployee is not null) => NextInPlan.Nothing,
        PlanStage.AwaitingApproval => EmployeeApproved || ManagerApproved || WithoutEmployee is not null ? NextInPlan.ApproveLast : NextInPlan.Approve,
        _ => NextInPlan.Nothing,
    };

    internal FollowUpPlan After(int number, PlanFact fact) => fact switch
    {
        PlanWritten it => Written(number, it),
        PlanApproved it => Approved(it),
        EmployeeDidNotTakePart it => this with { WithoutEmployee = it },
        ContactTried it => this with { ContactsTried = [.. ContactsTried, it] },
        TransferConsulted it => this with { Consulted = [.. Consulted, it] },
        MeasureEvaluated it => this with { Outcomes = [.. Outcomes.Where(one => one.Measure != it.Measure), new(it.Measure, it.How)] },
        PlanEvaluated it => this with { Evaluations = [.. Evaluations, it], EvaluatedSinceAgreed = it, Outcomes = [] },
        PlanEnded it => this with { EndedOn = it.On },
        PlanFoundUnnecessary it => this with { Unnecessary = it },
        PlanWantedAfterAll => this with { Unnecessary = null },
        _ => this,
    };

    /// <summary>
    /// The plan as it goes over to another manager: what is written and what is agreed stands, but an approval that has not made a
    /// version yet was the earlier manager's, and the new one gives their own.
    /// </summary>
    internal FollowUpPlan HandedOver() => Stage == PlanStage.AwaitingApproval ? this with { ManagerApproved = false } : this;

    private FollowUpPlan Written(int number, PlanWritten it) => this with
    {
        Content = it.Content,
        Revision = number,
        EmployeeWrote = EmployeeWrote || it.By == PlanSide.Employee,
        ManagerWrote = ManagerWrote || it.By == PlanSide.Manager,
        EmployeeApproved = false,
        ManagerApproved = false,
        ByBoth = ByBoth | it.ByBoth,
        WithoutEmployee = it.By == PlanSide.Employee ? null : WithoutEmployee,
        Unnecessary = null,
        EndedOn = null,
    };

    private FollowUpPlan Approved(PlanApproved it)
    {
        var after = it.By == PlanSide.Employee ? this with { EmployeeApproved = true } : this with { ManagerApproved = true };
        return after is { ManagerApproved: true } and ({ EmployeeApproved: true } or { WithoutEmployee: not null })
            ? after with { Versions = [.. Versions, after.Version(it.On)], ByBoth = PlanField.None, EvaluatedSinceAgreed = StillHolds(EvaluatedSinceAgreed), Outcomes = [] }
            : after;
    }

    // A new version that sets no other day is looked at again when the last evaluation said.
    private PlanEvaluated? StillHolds(PlanEvaluated? evaluated) => Agreed?.Content.EvaluateOn == Content.EvaluateOn ? evaluated : null;

    private PlanVersion Version(DateOnly on) =>
        new(Versions.Count + 1, Revision, Content, on, EmployeeApproved ? null : WithoutEmployee?.Why);
}

/// <summary>A version of the plan that both have approved, or that was made without the employee for a stated reason. It never changes.</summary>
/// <param name="Revision">The number of the fact that holds its content.</param>
public sealed record PlanVersion(int Number, int Revision, PlanContent Content, DateOnly AgreedOn, NoPartReason? WithoutEmployee);

/// <summary>How far the plan has come.</summary>
public enum PlanStage { NotBegun, BeingWritten, AwaitingApproval, Agreed, Unnecessary, Ended }

/// <summary>Whose turn it is, and for what. The last to approve is waited for alone.</summary>
public enum NextInPlan { Nothing, Begin, Write, Approve, ApproveLast }
