using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Conversations.WritingThePlan;

/// <summary>The two who make the plan: which of them is speaking, who the other is, and what each is called.</summary>
public static class TheTwo
{
    public static PlanSide? SideOf(SickLeave leave, Desk desk) => (desk with { Leave = leave }).Standing switch
    {
        Standing.Employee => PlanSide.Employee,
        Standing.Manager => PlanSide.Manager,
        _ => null,
    };

    /// <summary>The employee, or the manager; human resources where nobody is named.</summary>
    public static Person? Who(PlanSide side, SickLeave leave, Desk desk) =>
        side == PlanSide.Employee ? leave.Employee : leave.Manager ?? desk.Company.HumanResources;

    public static PlanSide OtherThan(PlanSide side) => side == PlanSide.Employee ? PlanSide.Manager : PlanSide.Employee;

    public static string Name(PlanSide side, SickLeave leave, Desk desk) => Who(side, leave, desk)?.Name ?? "HR";

    /// <summary>The message that shows the other how the plan stands after this; told anew when it has become their turn.</summary>
    public static IReadOnlyList<Message> Tell(PlanSide other, SickLeave before, SickLeave after, Desk desk) =>
        Who(other, after, desk) is { } reader
            ? [new(reader, Showing.To(after, desk with { Speaker = reader }), Slot.Plan, IsTheirTurnNow(other, before, after))]
            : [];

    private static bool IsTheirTurnNow(PlanSide side, SickLeave before, SickLeave after) =>
        after.Plan.TurnOf(side) is not PlanTurn.Nothing and var turn && turn != before.Plan.TurnOf(side);
}
