using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.DoingWithoutAMeeting;

/// <summary>
/// While the absence is graded, the two are asked once whether a meeting is useful; where one was left out or put off, the manager is asked again.
/// </summary>
internal static class NoMeetingNudges
{
    public static IEnumerable<Nudge> Of(SickLeave leave, Context context) => leave.Meetings switch
    {
        { Held: not null } => [],
        { Unnecessary: { AskAgainOn: { } again } } when context.Counted(leave).MeetingDeadline is not null => Again(leave, again, context),
        { Unnecessary: null, Current: null } when context.Counted(leave) is { MeetingDeadline.IsOnWish: true } counted => Ask(leave, counted, context),
        _ => [],
    };

    private static IEnumerable<Nudge> Again(SickLeave leave, DateOnly again, Context context) => context.LeaderOf(leave) is not { } manager ? [] :
    [
        new("meeting-ask-again", manager, again, () => new(manager, MeetingCards.For(leave, PlanSide.Manager, context), MeetingSlots.Meeting, Anew: true))
        {
            Reader = "manager",
            About = Days.Iso(again),
        },
    ];

    private static IEnumerable<Nudge> Ask(SickLeave leave, Counted counted, Context context) =>
        from side in new[] { PlanSide.Employee, PlanSide.Manager }
        let person = PlanSides.Who(side, leave, context)
        where person is not null && NoMeeting.IsAsked(side, leave)
        select new Nudge("meeting-useful", person, Begins.On(leave, counted),
            () => new(person, NoMeeting.IsItUseful(side, leave, context), MeetingSlots.Meeting, Anew: true))
        {
            Reader = side == PlanSide.Employee ? "employee" : "manager",
            About = "first",
        };
}
