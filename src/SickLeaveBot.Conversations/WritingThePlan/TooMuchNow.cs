using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.WritingThePlan;

/// <summary>«Jeg klarer ikke nå» is an answer: the employee is asked no more, the manager goes on, and whoever writes later is in again.</summary>
internal static class TooMuchNow
{
    public static Reply Say(Context context, SickLeave leave)
    {
        if (leave.Plan is not { EmployeeWrote: false, WithoutEmployee: null, Unnecessary: null, EndedOn: null })
            return new() { Leave = leave, Shown = PlanCards.To(leave, context) };
        var said = new EmployeeDidNotTakePart(NoPartReason.CouldNotNow, context.Today);
        var after = leave.After([said], context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Shown = PlanCards.To(after, context),
            Effects = [Remember.In(leave, said), .. PlanSides.ToOther(context, leave, NoPartNow.Card(PlanSide.Manager, after, context))],
        };
    }
}
