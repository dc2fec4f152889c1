using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.Plans;

/// <summary>
/// The law's day for a plan is another, because the days of an earlier sick leave have changed. The plan's cards are changed where they stand.
/// </summary>
internal static class PlanCountedAnew
{
    private static readonly PlanSide[] Sides = [PlanSide.Manager, PlanSide.Employee];

    /// <param name="leave">An ongoing sick leave in which nothing has happened.</param>
    /// <param name="before">Counted with the days as they were.</param>
    /// <param name="after">Counted with the days as they are now.</param>
    public static IReadOnlyList<Message> In(SickLeave leave, Context before, Context after) => leave.Plan.Agreed is not null || Due(leave, before) == Due(leave, after) ? [] :
    [
        .. from side in Sides
           where HasCard(leave, side)
           let reader = PlanSides.Who(side, leave, after)
           where reader is not null
           select new Message(reader, PlanCards.Unasked(leave, after with { Speaker = reader }), Slot.Plan) { About = leave },
    ];

    /// <summary>Whether it is a form that somebody may be filling in.</summary>
    public static bool IsForm(Card card) => card is EmployeesPart or ManagersPart;

    private static bool HasCard(SickLeave leave, PlanSide side) => leave.Plan.HasWritten(side) || Reminders.IsToldOf(leave, side);

    private static DateOnly? Due(SickLeave leave, Context context) => context.Counted(leave).PlanDeadline?.Due;
}
