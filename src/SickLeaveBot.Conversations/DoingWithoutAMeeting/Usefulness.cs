using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.DoingWithoutAMeeting;

/// <summary>While the absence is graded a meeting is held where somebody finds it useful: each of the two says so, and either for the doctor.</summary>
internal static class Usefulness
{
    public static Reply Open(Context context, SickLeave leave) => new()
    {
        Leave = leave,
        Shown = IsOpen(leave, context) ? NoMeeting.IsItUseful(PlanSides.Speaking(context), leave, context) : MeetingCards.To(leave, context),
    };

    /// <param name="who">Null: the speaker, for themselves.</param>
    public static Reply Say(Role? who, bool isUseful, Context context, SickLeave leave)
    {
        var role = who ?? NoMeeting.Of(PlanSides.Speaking(context));
        return IsOpen(leave, context) && leave.Meetings.IsUseful(role) != isUseful
            ? WithoutAMeeting.Told(leave, context, new UsefulnessTold(role, isUseful, context.Today))
            : new() { Leave = leave, Shown = MeetingCards.To(leave, context) };
    }

    // What was said can be changed until there is a meeting; where the law asks for one whatever they say, nobody is asked.
    private static bool IsOpen(SickLeave leave, Context context) => leave.Meetings is { Current: null, Held: null, Unnecessary: null }
        && (leave.Meetings.Usefulness.Count > 0 || context.Counted(leave).MeetingDeadline is { IsOnWish: true });
}
