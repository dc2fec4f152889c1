using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.EvaluatingThePlan;

/// <summary>The day has come on which the two agreed to look at the plan again.</summary>
public sealed record TimeToEvaluate(string Other, DateOnly On, bool AsManager) : PlanCard
{
    /// <summary>Whoever follows up several is told whose plan it is; one's own needs no name.</summary>
    public string OfWhom => AsManager ? $" – {Other}" : "";
}

/// <summary>How one measure went: one tap.</summary>
public sealed record HowDidItGo(string Employee, MeasureLine Measure, int Place, int Of) : PlanCard;

public sealed record MeasureLine(MeasureKind Kind, string? What, DateOnly To, Outcome? How);

/// <summary>All measures have been looked at; what becomes of the plan now.</summary>
public sealed record WhatNext(
    string Employee, IReadOnlyList<MeasureLine> Measures, bool SomethingFails, DateOnly NextOn, EvaluationProblem? Problem) : PlanCard;

/// <summary>Both see how the measures went and what was decided.</summary>
public sealed record PlanWasEvaluated(
    string Employee, string By, DateOnly On, IReadOnlyList<MeasureLine> Measures, DateOnly NextOn, bool ToBeChanged) : PlanCard;

/// <summary>Before a plan is ended, it is said what that means.</summary>
public sealed record EndThePlan(string Employee, bool IsStillAway) : PlanCard;

public sealed record PlanIsEnded(string Employee, string By, DateOnly On) : PlanCard;

/// <summary>Measures end soon: shall they last longer, or end?</summary>
public sealed record MeasuresEnd(
    string Employee, DateOnly To, IReadOnlyList<MeasureLine> Measures, DateOnly Until, EvaluationProblem? Problem, bool IsOpen, bool MayEnd) : Card;

/// <summary>Why a date can't be taken.</summary>
public enum EvaluationProblem { NotAhead, TooFarAhead, NotLonger }
