using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Conversations.DeliveringThePlan;

/// <summary>
/// A week before the plan is due, or when it is agreed, it is checked once what would stop it on its way to the issuer, as far as that can
/// be known here. Whoever can mend it is told. Whether NAV finds the issuer is known only when it is sent.
/// </summary>
public static class PreFlight
{
    public const string Nudge = "plan-check";
    private const int DaysBefore = 7;

    /// <summary>The day of the check, when it is still to come or to be made; null when there is none.</summary>
    public static DateOnly? NextDay(SickLeave leave, DateOnly today) =>
        Due(leave, today) is { } due && !leave.WasNudged(Nudge, due) ? Earliest(due.AddDays(-DaysBefore), leave.Plan.Agreed?.AgreedOn) : null;

    public static Reply Check(SickLeave leave, Desk desk)
    {
        if (Due(leave, desk.Today) is not { } due || NextDay(leave, desk.Today) is not { } day || day > desk.Today) return Reply.Silence;
        // One reminder a morning is enough; this one can wait until the next.
        if (leave.History.Any(fact => fact.What is Nudged && Oslo.DayOf(fact.At) == desk.Today)) return Reply.Silence;
        var gaps = Gaps(leave, desk).Select(gap => new GapLine(gap)).ToList();
        var number = Numbers.Ask(leave, desk);
        return new()
        {
            Leave = leave,
            Facts = [new Nudged(Nudge, null, null, due), .. number is null ? Array.Empty<Fact>() : [new Nudged(Numbers.Nudge, null, null, desk.Today)]],
            Messages =
            [
                .. gaps.Count > 0 && Sending.Manager(leave, desk) is { } manager
                    ? [new Message(manager, new PlanCheck(leave.Employee.Name, due, gaps), Slot.Delivery, Anew: true)]
                    : Array.Empty<Message>(),
                .. number is null ? Array.Empty<Message>() : [number],
            ],
        };
    }

    private static DateOnly? Due(SickLeave leave, DateOnly today) =>
        leave is { Stage: Stage.Ongoing, Plan.Stage: not (PlanStage.Unnecessary or PlanStage.Ended) }
        && leave.Deliveries is { ThroughNav.Count: 0, ReachedIssuerOn: null }
            ? Showing.Due(leave, today)
            : null;

    // What belongs to a plan is asked for only where one is being written.
    private static IEnumerable<Gap> Gaps(SickLeave leave, Desk desk)
    {
        var plan = leave.Plan;
        if (!leave.SickNotes.Any(note => note.From <= desk.Today && desk.Today <= note.To)) yield return Gap.NoSickNote;
        if (plan is { ManagerWrote: true, Content.EvaluateOn: null }) yield return Gap.NoEvaluationDate;
        if (plan.Content.EvaluateOn <= desk.Today) yield return Gap.EvaluationPassed;
        if (plan is { ManagerWrote: true, EmployeeWrote: false, WithoutEmployee: null }) yield return Gap.NoContribution;
        // Human resources is asked; where there is nobody to ask, the manager must know.
        if (!desk.Nav.NumberIsKept && desk.Company.HumanResources is null) yield return Gap.NoPersonalNumber;
        if (!desk.Nav.CanReachManager) yield return Gap.NoContactData;
        if (!desk.Nav.LetsUsIn) yield return Gap.NavDoesNotAnswer;
    }

    private static DateOnly Earliest(DateOnly day, DateOnly? other) => other < day ? other.Value : day;
}
