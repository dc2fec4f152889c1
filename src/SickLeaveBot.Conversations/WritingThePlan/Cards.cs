using SickLeaveBot.Conversations.ReportingSick;
using SickLeaveBot.FollowUp.WritingThePlan;
using SickLeaveBot.Law.WorkingEnvironmentAct;

namespace SickLeaveBot.Conversations.WritingThePlan;

/// <summary>The three questions: what can be done as usual, with adaptation, and not now.</summary>
/// <param name="Asked">The employee, when the manager fills it in; null for the employee.</param>
/// <param name="Other">Who gets it, and who approves as well.</param>
/// <param name="Due">By when the law wants the plan; null when it asks for none.</param>
public sealed record EmployeesPart(
    string? Asked, string Other, DateOnly? Due, bool OtherHasWritten, FilledIn.Tasks FilledIn,
    bool IsKept, PlanProblem? Problem, bool ToldOfIllness) : PlanCard;

/// <summary>The rest of the plan: the work, the adaptation, the next talk, help from NAV.</summary>
/// <param name="Tasks">What the employee has written.</param>
/// <param name="AsksMeasure">Room for the first measure; later ones have a card of their own.</param>
/// <param name="SuggestsFollowUp">Nothing is said of the follow-up yet: a usual one is filled in.</param>
public sealed record ManagersPart(
    string Employee, bool IsEmployees, DateOnly? Due, ShownTasks Tasks, FilledIn.Adaptation FilledIn, bool AsksMeasure, bool SuggestsFollowUp,
    bool MayBeUnnecessary, bool IsKept, PlanProblem? Problem, bool ToldOfIllness) : PlanCard
{
    public bool IsManagers => !IsEmployees;

    public bool HasTasks => Tasks.AsUsual.Count + Tasks.WithAdaptation.Count + Tasks.NotNow.Count > 0;

    public bool KeepsFollowUp => !SuggestsFollowUp;
}

/// <summary>What is not right in what was filled in.</summary>
public enum PlanProblem
{
    NothingWritten, TooManyTasks, EvaluationNotAhead, EvaluationTooFar, MeasureNeedsKind, MeasureNeedsEnd, MeasureEndsTooEarly, MeasureNeedsWords,
}

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

/// <summary>Several are away: whose plan?</summary>
public sealed record WhosePlan(IReadOnlyList<Choice> People) : PlanCard;

/// <summary>One measure: what, who sees to it, from when and until when.</summary>
/// <param name="Number">Its number in the plan; null for a new one.</param>
public sealed record MeasureInPlan(
    int? Number, string Employee, string Manager, MeasureKind? Kind, string? What, PlanSide By, DateOnly From, DateOnly? To, bool LoadConsidered,
    PlanProblem? Problem, bool ToldOfIllness) : PlanCard;

/// <summary>Several measures: which one is to be changed?</summary>
public sealed record WhichMeasure(IReadOnlyList<MeasureChoice> Measures) : PlanCard;

public sealed record MeasureChoice(int Number, MeasureKind Kind, DateOnly To);

/// <summary>The employee does not take part: what has been tried, and why the plan is made all the same.</summary>
/// <param name="TooEarly">The employee was asked today for the first time.</param>
public sealed record PlanWithoutEmployee(
    string Employee, DateOnly AskedOn, IReadOnlyList<DateOnly> Reminded, IReadOnlyList<ShownContact> Contacts, DateOnly Today,
    bool TooEarly, bool ContactIsWrong) : PlanCard
{
    public bool HasTries => Reminded.Count + Contacts.Count > 0;
}

public sealed record ShownContact(DateOnly On, ContactWay Way, ContactResult Result);

public enum ContactResult { Reached, NotReached }

/// <summary>Who has been consulted on a transfer to other work, and when.</summary>
public sealed record ConsultingOnTransfer(string Employee, ShownTransfer Transfer, DateOnly Today, bool DayIsWrong) : PlanCard;
