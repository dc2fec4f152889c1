using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Plans;

/// <summary>A plan was found unnecessary, or put off.</summary>
public static class NoPlan
{
    /// <summary>How it stands while no plan is made.</summary>
    public static NoPlanNow Card(PlanSide reader, PlanFoundUnnecessary found, SickLeave leave, Context context)
    {
        var deadline = context.Counted(leave).PlanDeadline;
        var isPutOff = found.Ground == ExemptionGround.TooIllForNow;
        return new(isPutOff ? NoPlanState.PutOff : NoPlanState.Unnecessary, PlanSides.Name(PlanSides.OtherThan(reader), leave, context), found.Ground,
            found.ContactOn, deadline?.Due, deadline?.Basis, isPutOff ? found.AskAgainOn : null, isPutOff ? null : found.AskAgainOn,
            reader == PlanSide.Employee, reader == PlanSide.Manager);
    }
}
