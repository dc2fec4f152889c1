using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.DeliveringThePlan;

/// <summary>
/// A week before the plan is due, or when it is agreed, it is checked once what would stop it on its way to the issuer, as far as that can
/// be known here. Whoever can mend it is told. Whether NAV finds the issuer is known only when it is sent.
/// </summary>
public static class PreFlight
{
    private const string Kind = "plan-check";
    private const int DaysBefore = 7;

    /// <summary>The check, on its day; none where nothing can be sent.</summary>
    public static IEnumerable<Nudge> Nudges(SickLeave leave, Context context) =>
        context.Company.SendsToNav && Due(leave, context) is { } due && context.LeaderOf(leave) is { } manager
            ? [new Nudge(Kind, manager, Earliest(due.AddDays(-DaysBefore), leave.Plan.Agreed?.AgreedOn), () => throw new InvalidOperationException("It is found out first."))
                { WrittenFor = due, FindsOut = new([WayToNav.Tried], (found, with) => Check(due, found, with.With(WayToNav.Known, with.Get(WayToNav.Tried)))) }]
            : [];

    private static Reply Check(DateOnly due, SickLeave leave, Context context)
    {
        var gaps = Gaps(leave, context).Select(gap => new GapLine(gap)).ToList();
        var number = Numbers.Ask(leave, context);
        return new()
        {
            Leave = leave,
            Effects =
            [
                Remember.In(leave, [new Nudged(Kind, null, null, due), .. number is null ? Array.Empty<Fact>() : [Numbers.Asked(context.Today)]]),
                .. gaps.Count > 0 && context.LeaderOf(leave) is { } manager
                    ? [new Message(manager, new PlanCheck(leave.Employee.Name, due, gaps), Slot.Delivery, Anew: true)]
                    : Array.Empty<Message>(),
                .. number is null ? Array.Empty<Message>() : [number],
            ],
        };
    }

    private static DateOnly? Due(SickLeave leave, Context context) =>
        leave is { Stage: Stage.Ongoing, Plan.Stage: not (PlanStage.Unnecessary or PlanStage.Ended) }
        && leave.Deliveries is { ThroughNav.Count: 0, ReachedIssuerOn: null } && !context.Counted(leave).WasPlannedBefore
            ? DeliveryCards.Due(leave, context)
            : null;

    // What belongs to a plan is asked for only where one is being written.
    private static IEnumerable<Gap> Gaps(SickLeave leave, Context context)
    {
        var plan = leave.Plan;
        if (!DeliveryCards.HasActiveSickNote(leave, context.Today)) yield return Gap.NoSickNote;
        if (plan is { ManagerWrote: true, Content.EvaluateOn: null }) yield return Gap.NoEvaluationDate;
        if (plan.Content.EvaluateOn <= context.Today) yield return Gap.EvaluationPassed;
        if (plan is { ManagerWrote: true, EmployeeWrote: false, WithoutEmployee: null }) yield return Gap.NoContribution;
        // Human resources is asked; where there is nobody to ask, the manager must know.
        if (!context.Get(WayToNav.Known).NumberIsKept && context.Company.Who.HumanResourcesFor(leave.Employee) is null) yield return Gap.NoPersonalNumber;
        if (!context.Get(WayToNav.Known).CanReachManager) yield return Gap.NoContactData;
        if (!context.Get(WayToNav.Known).LetsUsIn) yield return Gap.NavDoesNotAnswer;
    }

    private static DateOnly Earliest(DateOnly day, DateOnly? other) => other < day ? other.Value : day;
}
