using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.EvaluatingThePlan;

/// <summary>An agreed plan is ended, after a second tap: nothing more is asked about it, and its versions stay.</summary>
public static class Ending
{
    public static Reply Open(Context context, SickLeave leave) => new()
    {
        Leave = leave,
        Shown = CanEnd(leave) ? new EndThePlan(leave.Employee.Name, leave.Stage == Stage.Ongoing) : PlanCards.To(leave, context),
    };

    public static Reply Confirm(Context context, SickLeave leave)
    {
        if (!CanEnd(leave)) return Open(context, leave);
        var ended = new PlanIsEnded(leave.Employee.Name, context.Speaker.Name, context.Today);
        return new()
        {
            Leave = leave,
            Shown = ended,
            Effects =
            [
                Remember.In(leave, [.. Evaluated(leave, context.Today), new PlanEnded(context.Today)]),
                .. PlanSides.ToOther(context, leave, ended),
            ],
        };
    }

    private static IEnumerable<PlanFact> Evaluated(SickLeave leave, DateOnly today) =>
        leave.Plan.Outcomes.Count > 0 ? [new PlanEvaluated(leave.Plan.Outcomes, today, null)] : [];

    private static bool CanEnd(SickLeave leave) => leave.Plan is { Agreed: not null, EndedOn: null };
}
