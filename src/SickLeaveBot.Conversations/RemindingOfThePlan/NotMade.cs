using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.RemindingOfThePlan;

/// <summary>What human resources is told of a plan that was not made in time.</summary>
internal static class NotMade
{
    public static PlanNotMade Of(SickLeave leave, PlanDeadline deadline) =>
        new(leave.Employee.Name, leave.Manager?.Name, deadline.Due, deadline.Basis, WaitsFor(leave.Plan));

    private static PlanWaitsFor WaitsFor(FollowUpPlan plan) => (plan.NextFor(PlanSide.Manager), plan.NextFor(PlanSide.Employee)) switch
    {
        (NextInPlan.Begin or NextInPlan.Write, NextInPlan.Begin or NextInPlan.Write) => PlanWaitsFor.BothToWrite,
        (NextInPlan.Begin or NextInPlan.Write, _) => PlanWaitsFor.ManagerToWrite,
        (_, NextInPlan.Begin or NextInPlan.Write) => PlanWaitsFor.EmployeeToWrite,
        (NextInPlan.Approve, NextInPlan.Approve) => PlanWaitsFor.BothToApprove,
        (NextInPlan.Approve or NextInPlan.ApproveLast, _) => PlanWaitsFor.ManagerToApprove,
        (_, NextInPlan.Approve or NextInPlan.ApproveLast) => PlanWaitsFor.EmployeeToApprove,
        _ => PlanWaitsFor.ManagerToDecide,
    };
}
