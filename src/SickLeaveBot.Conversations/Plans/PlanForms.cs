namespace SickLeaveBot.Conversations.Plans;

/// <summary>The three questions: what can be done as usual, with adaptation, and not now.</summary>
/// <param name="Asked">The employee, when the manager fills it in; null for the employee.</param>
/// <param name="Other">Who gets it, and who approves as well.</param>
/// <param name="Due">By when the law wants the plan; null when it asks for none.</param>
/// <param name="IsFromReport">What was said of work when the absence was reported is filled in.</param>
/// <param name="SuggestsNoWork">It was said then that no work is possible.</param>
public sealed record EmployeesPart(
    string? Asked, string Other, DateOnly? Due, bool OtherHasWritten, FilledIn.Tasks FilledIn, bool IsFromReport, bool SuggestsNoWork, bool MaySayTooMuch,
    bool IsKept, PlanProblem? Problem, bool ToldOfIllness) : PlanCard
{
    public override bool SaysIllnessWasKeptOut => ToldOfIllness;

    public bool KeepsNotNow => !SuggestsNoWork;
}

/// <summary>The rest of the plan: the work, the adaptation, the next talk, help from NAV.</summary>
/// <param name="Tasks">What the employee has written.</param>
/// <param name="AsksMeasure">Room for the first measure; later ones have a card of their own.</param>
/// <param name="SuggestsFollowUp">Nothing is said of the follow-up yet: a usual one is filled in.</param>
public sealed record ManagersPart(
    string Employee, bool IsEmployees, DateOnly? Due, ShownTasks Tasks, FilledIn.Adaptation FilledIn, bool AsksMeasure, bool SuggestsFollowUp,
    bool MayBeUnnecessary, bool IsKept, PlanProblem? Problem, bool ToldOfIllness) : PlanCard
{
    public override bool SaysIllnessWasKeptOut => ToldOfIllness;

    public bool IsManagers => !IsEmployees;

    public bool HasTasks => Tasks.AsUsual.Count + Tasks.WithAdaptation.Count + Tasks.NotNow.Count > 0;

    public bool KeepsFollowUp => !SuggestsFollowUp;

    /// <summary>The rest is open from the beginning where there is something in it to look at.</summary>
    public bool ShowsAll => IsKept || IsEmployees || Problem is not (null or PlanProblem.NothingWritten or PlanProblem.EvaluationNotAhead or PlanProblem.EvaluationTooFar)
        || FilledIn is { NeedsNav: true } or { What: not null } or { TypicalWorkday: not null } or { EarlierAdaptation: not null } or { OtherAdaptation: not null }
            or { NavHelp: not null } or { ToIssuer: not null };
}

/// <summary>What is not right in what was filled in.</summary>
public enum PlanProblem
{
    NothingWritten, TooManyTasks, EvaluationNotAhead, EvaluationTooFar, MeasureNeedsKind, MeasureNeedsEnd, MeasureEndsTooEarly, MeasureNeedsWords,
}
