using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Plans;

/// <summary>Since when one of the two has waited for the other.</summary>
internal static class WaitingTimes
{
    public static bool IsToWrite(FollowUpPlan plan, PlanSide side) => plan.NextFor(side) is NextInPlan.Begin or NextInPlan.Write;

    public static bool IsToApprove(FollowUpPlan plan, PlanSide side) => plan.NextFor(side) is NextInPlan.Approve or NextInPlan.ApproveLast;

    public static bool IsIts(FollowUpPlan plan, PlanSide side) => plan.NextFor(side) is not NextInPlan.Nothing;

    /// <summary>The fact with which the other began to wait for this side; null when nobody waits for it.</summary>
    public static Waited? SinceWhen(SickLeave leave, PlanSide side)
    {
        var other = PlanSides.OtherThan(side);
        var fact = leave.Plan switch
        {
            var plan when IsToWrite(plan, side) && plan.HasWritten(other) =>
                leave.History.FirstOrDefault(fact => fact.What is PlanWritten it && it.By == other),
            var plan when IsToApprove(plan, side) && plan.HasApproved(other) =>
                leave.History.LastOrDefault(fact => fact.What is PlanApproved it && it.By == other),
            _ => null,
        };
        if (fact is null) return null;
        var from = side == PlanSide.Manager && ManagerSince(leave) is { } named && named.Number > fact.Number ? named : fact;
        return new(from.Number, Oslo.DayOf(from.At));
    }

    /// <summary>The fact that gave the follow-up to the manager who has it now; null when it was so from the beginning.</summary>
    public static Recorded? ManagerSince(SickLeave leave) => leave.History.LastOrDefault(fact => fact.What is ManagerNamed);
}

/// <summary>Since which fact, and which day, somebody has waited.</summary>
internal readonly record struct Waited(int Fact, DateOnly Since);
