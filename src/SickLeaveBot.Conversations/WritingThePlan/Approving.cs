using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.WritingThePlan;

/// <summary>Both approve the plan as it stands; then it is a version that is kept.</summary>
public static class Approving
{
    /// <summary>Takes an approval of what stood on the card; when something else stands there now, that is shown instead.</summary>
    public static Reply Approve(Context context, SickLeave leave)
    {
        if (PlanSides.SideOf(leave, context) is not { } side || !Approvals.MayApprove(side, leave, context.Today))
            return new() { Leave = leave, Shown = PlanCards.To(leave, context) };
        if (leave.At(context.CardVersion).Plan.Revision != leave.Plan.Revision)
            return new() { Leave = leave, Shown = PlanCards.Plan(side, leave, context) with { HasChangedSinceRead = true } };
        var approved = new PlanApproved(side, context.Today);
        var after = leave.After([approved], context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Shown = PlanCards.To(after, context),
            Effects =
            [
                Remember.In(leave, approved),
                .. PlanSides.Tell(PlanSides.OtherThan(side), leave, after, context),
            ],
        };
    }
}
