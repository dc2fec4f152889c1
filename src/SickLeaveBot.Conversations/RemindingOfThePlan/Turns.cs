using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Conversations.RemindingOfThePlan;

/// <summary>What a plan waits for from one of the two.</summary>
public enum PlanTurn { Nothing, Write, Approve }

/// <summary>Whose turn it is in a plan, and since when the other has waited.</summary>
internal static class Turns
{
    public static PlanTurn Of(FollowUpPlan plan, PlanSide side) => plan switch
    {
        { WithoutEmployee: not null } when side == PlanSide.Employee => PlanTurn.Nothing,
        { Stage: PlanStage.NotBegun or PlanStage.BeingWritten } when !plan.HasWritten(side) => PlanTurn.Write,
        { Stage: PlanStage.AwaitingApproval } when !plan.HasApproved(side) => PlanTurn.Approve,
        _ => PlanTurn.Nothing,
    };

    public static PlanSide Other(this PlanSide side) => side == PlanSide.Employee ? PlanSide.Manager : PlanSide.Employee;

    /// <summary>The fact with which the other began to wait for this side; null when nobody waits for it.</summary>
    public static Waited? SinceWhen(SickLeave leave, PlanSide side)
    {
        var other = side.Other();
        var fact = Of(leave.Plan, side) switch
        {
            PlanTurn.Write when leave.Plan.HasWritten(other) =>
                leave.History.FirstOrDefault(fact => fact.What is PlanWritten it && it.By == other),
            PlanTurn.Approve when leave.Plan.HasApproved(other) =>
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
