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
        if (!IsFollowedUp(leave, context) || manager.Id == leave.Manager?.Id) return Reply.Silence;
        var named = new ManagerNamed(manager);
        var after = leave.After([named], context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Effects =
            [
                Remember.In(leave, named),
                .. Noticing.Of(after, context),
                .. Earlier(leave, after, Slot.Notice, context),
                new Message(leave.Employee, Receipt(after, context), Slot.Receipt),
                .. Plan(leave, after, context),
            ],
        };
    }

    private static bool IsFollowedUp(SickLeave leave, Context context) => leave.Stage == Stage.Ongoing || leave.IsAtWorkOn(context.Today);

    private static Card Receipt(SickLeave leave, Context context) =>
        leave.AtWork is null ? AbsenceCards.Receipt(leave, context) : NotesAtWork.To(Roles.Employee, leave, context);

    // Once there is something of a plan, who follows up now gets it as it stands, and who did sees no more of it.
    private static IEnumerable<Message> Plan(SickLeave leave, SickLeave after, Context context)
    {
        if (!PlanNudge.WasUnderWay(after, after.Version) || context.LeaderOf(after) is not { } leader) return [];
        return [new(leader, PlanCards.Unasked(after, context with { Speaker = leader }), Slot.Plan, Anew: true), .. Earlier(leave, after, Slot.Plan, context)];
    }

    // The manager and who stood in for them; one who still follows up keeps the card that shows it.
    private static IEnumerable<Message> Earlier(SickLeave leave, SickLeave after, Slot slot, Context context) =>
        new[] { leave.Manager, context.LeaderOf(leave) }.OfType<Person>().DistinctBy(person => person.Id)
            .Where(person => person.Id != after.Manager?.Id && person.Id != context.LeaderOf(after)?.Id)
            .Select(person => new Message(person, new FollowedUpByAnother(leave.Employee.Name), slot));
}
