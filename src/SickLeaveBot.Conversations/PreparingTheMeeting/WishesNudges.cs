using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.PreparingTheMeeting;

/// <summary>The employee is asked when the bot begins with the meeting; no answer in three working days is said to both.</summary>
internal static class WishesNudges
{
    private static readonly NudgeTopic NoAnswer = new(["meeting-no-wishes"]);

    public static IEnumerable<Nudge> Of(SickLeave leave, Context context)
    {
        if (leave.Meetings is { Wishes: not null } or { Held: not null } or { Unnecessary: not null }
            || context.Counted(leave) is not { MeetingDeadline: { IsOnWish: false } } counted)
        {
            yield break;
        }

        yield return new(Wishing.Nudge, leave.Employee, Begins.On(leave, counted),
            () => new(leave.Employee, Wishes.Question(leave, context, context.Today), MeetingSlots.Wishes, Anew: true))
        { Reader = "employee", About = "first" };
        if (Wishing.OverOn(leave) is not { } over || leave.Meetings.Current?.Day < context.Today) yield break;
        foreach (var side in new[] { PlanSide.Employee, PlanSide.Manager })
        {
            if (PlanSides.Who(side, leave, context) is not { } person) continue;
            yield return new("meeting-no-wishes", person, over, () => new(person, MeetingCards.Of(leave, side, context), MeetingSlots.Meeting, Anew: true))
            {
                Reader = side == PlanSide.Employee ? "employee" : "manager",
                About = "first",
                Topic = NoAnswer,
            };
        }
    }
}
