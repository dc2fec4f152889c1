using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Conversations.BookingTheMeeting;

/// <summary>«Book dialogmøte med Kari»: the one sick leave it can be about, with the meeting as it stands.</summary>
internal static class Hearing
{
    public static Reply? Hear(Heard heard, Context context)
    {
        var team = context.Team.Where(leave => leave.Stage == Stage.Ongoing && (heard.Named is null || leave.Employee.Id == heard.Named)).ToList();
        return (heard.Named, context.Current, team) switch
        {
            (_, _, [var only]) when MeetingCards.HasOne(only, context) => Show(only, context),
            (null, { } own, []) when MeetingCards.HasOne(own, context) => Show(own, context),
            _ => null,
        };
    }

    private static Reply Show(SickLeave leave, Context context) => new() { Leave = leave, Shown = MeetingCards.To(leave, context with { Leave = leave }) };
}
