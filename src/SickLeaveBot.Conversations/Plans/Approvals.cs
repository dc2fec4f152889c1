using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.Plans;

/// <summary>When one of the two may approve the plan as it stands.</summary>
public static class Approvals
{
    public static bool MayApprove(PlanSide side, SickLeave leave, DateOnly today) =>
        leave.Plan is { Stage: PlanStage.AwaitingApproval, Content.Missing.Count: 0 } plan && !plan.HasApproved(side)
        && (side == PlanSide.Employee || !plan.Content.IsTransferToOtherWork || TransferToOtherWork.MayDecide(leave, today));
}
