using SickLeaveBot.Conversations.WritingThePlan;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Conversations.EvaluatingThePlan;

/// <summary>An agreed plan is ended, after a second tap: nothing more is asked about it, and its versions stay.</summary>
public static class Ending
{
    public static Reply Open(Desk desk, SickLeave leave) => new()
    {
        Leave = leave,
        Shown = CanEnd(leave) ? new EndThePlan(leave.Employee.Name, leave.Stage == Stage.Ongoing) : Showing.To(leave, desk),
    };

    public static Reply Confirm(Desk desk, SickLeave leave)
    {
        if (!CanEnd(leave)) return Open(desk, leave);
        var ended = new PlanIsEnded(leave.Employee.Name, desk.Speaker.Name, desk.Today);
        return new()
        {
            Leave = leave,
            Facts = [.. Evaluated(leave, desk.Today), new PlanEnded(desk.Today)],
            Shown = ended,
            Messages = Evaluating.ToOther(desk, leave, ended),
        };
    }

    private static IEnumerable<PlanFact> Evaluated(SickLeave leave, DateOnly today) =>
        leave.Plan.Outcomes.Count > 0 ? [new PlanEvaluated(leave.Plan.Outcomes, today, null)] : [];

    private static bool CanEnd(SickLeave leave) => leave.Plan is { Agreed: not null, EndedOn: null };
}
