using SickLeaveBot.Conversations.RemindingOfThePlan;
using SickLeaveBot.Conversations.ReportingSick;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.KeepingInTouch;

/// <summary>The sick leave is followed up by somebody else now; the card of the one who had it says so and nothing more.</summary>
public sealed record FollowedUpByAnother(string Employee) : Card;

/// <summary>The follow-up goes to the manager that the directory names: found after the report, or changed since.</summary>
public static class Handover
{
    public static Reply Due(SickLeave leave, Desk desk)
    {
        if (leave.Stage != Stage.Ongoing || desk.NearestManager is not { } manager || manager.Id == leave.Manager?.Id) return Reply.Silence;
        var named = new ManagerNamed(manager);
        var after = leave.After([named], desk.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Facts = [named],
            Messages =
            [
                .. Noticing.Of(after, desk),
                .. Earlier(leave, desk),
                new(leave.Employee, Showing.Receipt(after, desk), Slot.Receipt),
                .. Plan(leave, after, manager, desk),
            ],
        };
    }

    // Once there is something of a plan, the new manager gets it as it stands, and the earlier one sees no more of it.
    private static IEnumerable<Message> Plan(SickLeave leave, SickLeave after, Person manager, Desk desk)
    {
        if (!PlanNudge.WasUnderWay(after, after.Version)) return [];
        var now = new Message(manager, WritingThePlan.Showing.To(after, desk with { Speaker = manager }), Slot.Plan, Anew: true);
        return (leave.Manager ?? desk.Company.HumanResources) is { } earlier
            ? [now, new(earlier, new FollowedUpByAnother(leave.Employee.Name), Slot.Plan)]
            : [now];
    }

    private static IEnumerable<Message> Earlier(SickLeave leave, Desk desk) =>
        (leave.Manager ?? desk.Company.HumanResources) is { } earlier
            ? [new(earlier, new FollowedUpByAnother(leave.Employee.Name), Slot.Notice)]
            : [];
}
