using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law.WorkingEnvironmentAct;

namespace SickLeaveBot.Conversations.Plans;

/// <summary>The plan as both of them see it.</summary>
/// <param name="Employee">Whose plan it is.</param>
/// <param name="WaitsFor">Who does the next thing, when it is not the reader.</param>
/// <param name="Due">By when the law wants it; null when it asks for none, or when it is done.</param>
/// <param name="Version">The number of the version that was agreed last.</param>
/// <param name="ApprovedBy">Who has approved the plan as it stands here.</param>
/// <param name="Missing">What the law asks for and the plan lacks.</param>
/// <param name="ByBoth">What both changed at the same time.</param>
/// <param name="Changes">What is different since the last version.</param>
/// <param name="CanSend">The agreed version has not been sent to the issuer of the sick note.</param>
/// <param name="HasChangedSinceRead">The reader wanted to approve what stands here no more.</param>
public sealed record OurPlan(
    PlanState State, string Employee, string? WaitsFor, DateOnly? Due, int? Version, DateOnly? AgreedOn,
    ShownPlan Plan, IReadOnlyList<PlanPart> Missing, IReadOnlyList<string> ApprovedBy,
    IReadOnlyList<WrittenByBoth> ByBoth, bool HasChanges, ShownChanges Changes,
    NoPartReason? WithoutEmployee, ShownTransfer? Transfer,
    bool CanApprove, bool CanChange, bool CanChangeMeasure, bool CanLeaveOut, bool CanConsult, bool CanEvaluate, bool MayBeUnnecessary,
    bool CanSend, bool IsSent, bool IsEmployees, bool HasChangedSinceRead) : PlanCard
{
    public bool IsManagers => !IsEmployees;

    /// <summary>Whoever follows up several is told whose plan it is; one's own needs no name.</summary>
    public string OfWhom => IsManagers ? $" – {Employee}" : "";

    /// <summary>What the notification says.</summary>
    public PlanNews News => State switch
    {
        PlanState.ToApprove => ApprovedBy is [] ? PlanNews.ToApprove : PlanNews.OnlyYou,
        PlanState.Approved => PlanNews.Approved,
        PlanState.Agreed => PlanNews.Agreed,
        PlanState.Ended => PlanNews.Ended,
        _ => PlanNews.Standing,
    };
}

public enum PlanState
{
    /// <summary>The reader has written; the other has not.</summary>
    Sent,

    /// <summary>Both have written, or changed something since a version; it is to be approved.</summary>
    ToApprove,

    /// <summary>The reader has approved; the other has not.</summary>
    Approved,

    Agreed,
    Ended,
}

public enum PlanNews { Standing, ToApprove, OnlyYou, Approved, Agreed, Ended }

/// <summary>Tasks by what can be done of them.</summary>
public sealed record ShownTasks(
    IReadOnlyList<string> AsUsual, IReadOnlyList<string> WithAdaptation, IReadOnlyList<string> NotNow);

/// <summary>A plan as it is read on a card. A long one is cut, and says so.</summary>
public sealed record ShownPlan(
    ShownTasks Tasks, string? TypicalWorkday, string? EarlierAdaptation, string? PlannedAdaptation, string? OtherAdaptation,
    IReadOnlyList<ShownMeasure> Measures, string? FollowUp, DateOnly? EvaluateOn, bool NavIsNeeded, bool NavIsNotNeeded, string? NavHelp,
    string? ToIssuer, bool IsCut);

public sealed record ShownMeasure(MeasureKind Kind, string? What, string By, DateOnly From, DateOnly To, bool LoadConsidered);

/// <summary>One thing that both wrote at the same time: what each of them wrote.</summary>
public sealed record WrittenByBoth(
    PlanField Field, string FirstBy, string? First, DateOnly? FirstDay, string SecondBy, string? Second, DateOnly? SecondDay);

public sealed record ShownChanges(
    IReadOnlyList<FieldDifference> Fields, IReadOnlyList<ShownTaskDifference> Tasks, IReadOnlyList<ShownMeasureDifference> Measures,
    bool AreMore);

public sealed record ShownTaskDifference(Difference Kind, string What, TaskState? Was, TaskState? Is)
{
    public bool IsAdded => Was is null && Is is not null;

    public bool IsMoved => Was is not null && Is is not null;

    public bool IsGone => Is is null;
}

public sealed record ShownMeasureDifference(Difference Change, MeasureKind Kind, string? What, DateOnly To);

/// <summary>A transfer to other work: who has been consulted, and who must be before it is decided.</summary>
/// <param name="DecidableFrom">When it can be decided, where those who were consulted last were so today.</param>
public sealed record ShownTransfer(IReadOnlyList<ConsultedOn> Done, IReadOnlyList<Consulted> Missing, DateOnly? DecidableFrom);

public sealed record ConsultedOn(Consulted Who, DateOnly On);
