using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.DoingWithoutAPlan;

/// <summary>The manager finds the plan unnecessary.</summary>
[Harmless]
public sealed record UnnecessaryWanted : PlanAnswer;

public sealed record UnnecessaryGiven(ExemptionGround Ground, DateOnly? ContactOn, DateOnly? AskAgainOn) : PlanAnswer;

/// <summary>«Jeg vil ha en plan»: the employee objects, or the manager thinks again.</summary>
public sealed record PlanNeeded : PlanAnswer;

/// <summary>The manager says why no plan is needed: one of the listed grounds, in words that tell nothing of illness.</summary>
public sealed record IsAPlanUnnecessary(
    string Employee, DateOnly Due, LegalBasis Basis, ExemptionGround? Ground, DateOnly? ContactOn, DateOnly AskAgainOn, UnnecessaryProblem? Problem) : PlanCard;

/// <summary>Why a plan can't be left out as it was said.</summary>
public enum UnnecessaryProblem
{
    NoContact, ContactAhead, ContactBeforeAbsence, NoGround, NotGraded, EmployeeWantsIt, AskAgainNotAhead, AskAgainTooLate,
}
