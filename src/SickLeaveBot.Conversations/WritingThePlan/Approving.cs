using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Conversations.WritingThePlan;

/// <summary>Both approve the plan as it stands; then it is a version that is kept.</summary>
public static class Approving
{
    public static bool MayApprove(PlanSide side, SickLeave leave, DateOnly today) =>
        leave.Plan is { Stage: PlanStage.AwaitingApproval, Content.Missing.Count: 0 } plan && !plan.HasApproved(side)
        && (side == PlanSide.Employee || !plan.Content.IsTransferToOtherWork || Consulting.MayDecide(leave, today));

    /// <summary>Takes an approval of what stood on the card; when something else stands there now, that is shown instead.</summary>
    public static Reply Approve(Desk desk, SickLeave leave)
    {
        if (TheTwo.SideOf(leave, desk) is not { } side || !MayApprove(side, leave, desk.Today))
            return new() { Leave = leave, Shown = Showing.To(leave, desk) };
        if (leave.At(desk.CardVersion).Plan.Revision != leave.Plan.Revision)
            return new() { Leave = leave, Shown = Showing.Plan(side, leave, desk) with { HasChangedSinceRead = true } };
        var approved = new PlanApproved(side, desk.Today);
        var after = leave.After([approved], desk.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Facts = [approved],
            Shown = Showing.To(after, desk),
            Messages = TheTwo.Tell(TheTwo.OtherThan(side), leave, after, desk),
        };
    }
}
