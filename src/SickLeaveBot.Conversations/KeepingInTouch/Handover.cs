using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.KeepingInTouch;

/// <summary>The sick leave is followed up by somebody else now; the card of the one who had it says so and nothing more.</summary>
public sealed record FollowedUpByAnother(string Employee) : Card;

/// <summary>The follow-up goes to the manager that the directory names: found after the report, or changed since.</summary>
public static class Handover
{
    public static Reply? Tell(News news, SickLeave leave, Context context)
    {
        if (news is not ManagerChanged { Manager: var manager }) return null;
        if (leave.Stage != Stage.Ongoing || manager.Id == leave.Manager?.Id) return Reply.Silence;
        var named = new ManagerNamed(manager);
        var after = leave.After([named], context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Effects =
            [
                Remember.In(leave, named),
                .. Noticing.Of(after, context),
                .. Earlier(leave, context),
                new Message(leave.Employee, AbsenceCards.Receipt(after, context), Slot.Receipt),
                .. Plan(leave, after, manager, context),
            ],
        };
    }

    // Once there is something of a plan, the new manager gets it as it stands, and the earlier one sees no more of it.
    private static IEnumerable<Message> Plan(SickLeave leave, SickLeave after, Person manager, Context context)
    {
        if (!PlanNudge.WasUnderWay(after, after.Version)) return [];
        var now = new Message(manager, PlanCards.Unasked(after, context with { Speaker = manager }), Slot.Plan, Anew: true);
        return context.LeaderOf(leave) is { } earlier
            ? [now, new(earlier, new FollowedUpByAnother(leave.Employee.Name), Slot.Plan)]
            : [now];
    }

    private static IEnumerable<Message> Earlier(SickLeave leave, Context context) =>
        context.LeaderOf(leave) is { } earlier
            ? [new(earlier, new FollowedUpByAnother(leave.Employee.Name), Slot.Notice)]
            : [];
}
