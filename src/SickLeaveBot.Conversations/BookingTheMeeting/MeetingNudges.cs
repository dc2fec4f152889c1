using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.BookingTheMeeting;

/// <summary>
/// When the bot speaks of the meeting: it begins when the plan is agreed, at the latest on day 28, reminds the manager in steps as long as none is
/// booked, and tells human resources when none was held. The steps are the product's own choice; the day is the law's.
/// </summary>
internal static class MeetingNudges
{
    private const int WorkingDaysOfGrace = 5;
    private static readonly (string Kind, int DaysBefore)[] Steps =
        [("meeting-two-weeks-left", 14), ("meeting-week-left", 7), ("meeting-three-days-left", 3), ("meeting-day-left", 1), ("meeting-due-day", 0)];

    private static readonly NudgeTopic Topic = new([.. Steps.Select(step => step.Kind), "meeting-begin", "meeting-overdue"]);

    public static IEnumerable<Nudge> Of(SickLeave leave, Context context)
    {
        if (context.Counted(leave) is not { MeetingDeadline: { IsOnWish: false } deadline } counted || leave.Meetings.Held is not null) return [];
        var about = Days.Iso(deadline.Due);
        if (leave.Meetings.Unnecessary is { } found) return PutOffForLong(leave, found, deadline, context);
        return context.LeaderOf(leave) is not { } manager || leave.Meetings.Current is not null ? [] :
        [
            ToManager("meeting-begin", Begins.On(leave, counted), 1, isStep: true),
            .. Steps.Select((step, at) => ToManager(step.Kind, WorkingDays.LastOnOrBefore(deadline.Due.AddDays(-step.DaysBefore)), at + 2, isStep: true)),
            .. Overdue(leave, manager, deadline, context, DateOnly.MinValue),
        ];

        Nudge ToManager(string kind, DateOnly day, int urgency, bool isStep) =>
            new(kind, manager, day, () => new(manager, MeetingCards.Of(leave, PlanSide.Manager, context), MeetingSlots.Meeting, Anew: true))
            {
                Reader = "manager",
                About = about,
                Topic = Topic,
                Urgency = urgency,
                IsStep = isStep,
            };
    }

    // A meeting that is put off is still to be held: nobody is told on before the manager has had some days after being asked again.
    private static IEnumerable<Nudge> PutOffForLong(SickLeave leave, MeetingFoundUnnecessary found, MeetingDeadline deadline, Context context) =>
        found is { Ground: ExemptionGround.TooIllForNow, AskAgainOn: { } again } && context.LeaderOf(leave) is { } manager ? Overdue(leave, manager, deadline, context, again) : [];

    private static IEnumerable<Nudge> Overdue(SickLeave leave, Person manager, MeetingDeadline deadline, Context context, DateOnly again)
    {
        var begun = Oslo.DayOf(leave.History[0].At);
        var (after, grace) = (WorkingDays.NextAfter(deadline.Due), WorkingDays.After(again > begun ? again : begun, WorkingDaysOfGrace));
        var day = after > grace ? after : grace;
        yield return new("meeting-overdue", manager, day, () => new(manager, MeetingCards.For(leave, PlanSide.Manager, context), MeetingSlots.Meeting, Anew: true))
        {
            Reader = "manager",
            About = Days.Iso(deadline.Due),
            Topic = Topic,
            Urgency = 9,
        };
        if (context.Company.Who.Overseer(leave, context.Today) is { } person)
        {
            yield return new("meeting-overdue", person, day,
                () => new(person, new MeetingOverdue(leave.Employee.Name, leave.Manager?.Name, deadline.Due, deadline.Basis), MeetingSlots.Overdue, Anew: true))
            {
                Reader = "hr",
                About = Days.Iso(deadline.Due),
            };
        }
    }
}
