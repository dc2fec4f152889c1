using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.ReadingThePlan;

namespace SickLeaveBot.Conversations.Plans;

/// <summary>The two who make the plan: which of them is speaking, who the other is, and what each is called.</summary>
public static class PlanSides
{
    public static PlanSide? SideOf(SickLeave leave, Context context) => (context with { Leave = leave }).Roles switch
    {
        var roles when roles.HasFlag(Roles.Employee) => PlanSide.Employee,
        var roles when roles.HasFlag(Roles.Manager) => PlanSide.Manager,
        _ => null,
    };

    /// <summary>Which side the speaker is on, who is one of the two.</summary>
    public static PlanSide Speaking(Context context) => context.Is(Roles.Employee) ? PlanSide.Employee : PlanSide.Manager;

    /// <summary>The employee, or the manager; human resources where nobody is named.</summary>
    public static Person? Who(PlanSide side, SickLeave leave, Context context) =>
        side == PlanSide.Employee ? leave.Employee : context.LeaderOf(leave);

    public static PlanSide OtherThan(PlanSide side) => side == PlanSide.Employee ? PlanSide.Manager : PlanSide.Employee;

    /// <summary>What a side is as a reader.</summary>
    public static PlanReader Reader(PlanSide side) => side == PlanSide.Employee ? PlanReader.Employee : PlanReader.Manager;

    public static string Name(PlanSide side, SickLeave leave, Context context) => Who(side, leave, context)?.Name ?? "HR";

    /// <summary>
    /// The message that shows the other how the plan stands after this; told anew when it has become their turn, and when what they are to
    /// answer was changed on a later day than they heard of it. Whoever is writing already keeps the form they have open: what they send is joined.
    /// </summary>
    public static IReadOnlyList<Message> Tell(PlanSide other, SickLeave before, SickLeave after, Context context) =>
        Who(other, after, context) is { } reader && (IsTheirTurnNow(other, before, after) || !WaitingTimes.IsToWrite(after.Plan, other))
            ? [new(reader, PlanCards.Unasked(after, context with { Speaker = reader }), Slot.Plan,
                Anew: IsTheirTurnNow(other, before, after) || IsChangedOnALaterDay(other, before, after, context.Today))]
            : [];

    /// <summary>A message to the other of the two, told anew.</summary>
    public static IReadOnlyList<Message> ToOther(Context context, SickLeave leave, Card card) =>
        Who(OtherThan(Speaking(context)), leave, context) is { } other && other.Id != context.Speaker.Id
            ? [new(other, card, Slot.Plan, Anew: true)]
            : [];

    private static bool IsChangedOnALaterDay(PlanSide side, SickLeave before, SickLeave after, DateOnly today) =>
        after.Plan.NextFor(side) is not NextInPlan.Nothing && after.History[^1].What is PlanWritten
        && before.History.Select(fact => fact.What).OfType<PlanWritten>().LastOrDefault() is { } earlier && earlier.On < today;

    private static bool IsTheirTurnNow(PlanSide side, SickLeave before, SickLeave after) =>
        after.Plan.NextFor(side) is not NextInPlan.Nothing and var turn && turn != before.Plan.NextFor(side);
}
