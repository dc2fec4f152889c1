using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.EvaluatingThePlan;

/// <summary>The manager or the employee wants to look at the plan again.</summary>
[Harmless]
public sealed record EvaluationWanted : PlanAnswer;

/// <summary>How the measure at hand went.</summary>
public sealed record MeasureWent(Outcome How) : PlanAnswer;

/// <summary>The plan goes on as it is, and is looked at again on this day.</summary>
public sealed record PlanKept(DateOnly NextOn) : PlanAnswer;

/// <summary>The plan is to be changed; whatever comes of it, it is looked at again on this day.</summary>
public sealed record PlanToBeChanged(DateOnly NextOn) : PlanAnswer;

[Harmless]
public sealed record EndWanted : PlanAnswer;

public sealed record EndConfirmed : PlanAnswer;

/// <summary>The measures that end on one day are to last until another.</summary>
public sealed record MeasuresExtended(DateOnly To, DateOnly Until) : PlanAnswer;

/// <summary>The measures that end on a day may end.</summary>
public sealed record MeasuresMayEnd(DateOnly To) : PlanAnswer;
