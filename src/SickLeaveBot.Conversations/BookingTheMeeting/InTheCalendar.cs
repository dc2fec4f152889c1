using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.BookingTheMeeting;

/// <summary>
/// News of the meeting in the calendar. The employee is told when it is there, and both when somebody moves or deletes it, declines, proposes another time or puts in
/// somebody else; an acceptance only keeps the card true.
/// </summary>
internal static class InTheCalendar
{
    public static Reply Came(CalendarNews news, SickLeave leave, Context context)
    {
        if (leave.Meetings.Number(news.Meeting) is not { } meeting) return new() { Leave = leave };
        var on = Oslo.DayOf(news.At);
        return news switch
        {
            CalendarNews.Nothing => new() { Leave = leave },
            CalendarNews.Booked it when it.Revision <= meeting.Followed && it.Event == meeting.Event => new() { Leave = leave },
            CalendarNews.Booked it => Told(leave, context, new BookedInCalendar(it.Meeting, it.Revision, it.Event, it.Invited, it.RoomSaidNo, on), IsToBeTold(it, meeting)),
            CalendarNews.TakenOut it => Told(leave, context, new TakenOutOfCalendar(it.Meeting, it.Revision, on), _ => false),
            CalendarNews.Failed it when meeting.Problem is { } known && (known.Revision, known.Problem) == (it.Revision, it.Problem) => new() { Leave = leave },
            CalendarNews.Failed it => Failed(leave, context, new NotInCalendar(it.Meeting, it.Revision, it.Problem, on)),
            CalendarNews.Mailed it => Told(leave, context, new InvitedByMail(it.Meeting, it.Revision, it.Sequence, it.Invited, on), _ => meeting.Mailed is null),
            CalendarNews.Seen it => Seen(it, meeting, leave, context),
            CalendarNews.Gone when meeting.Event is null || !meeting.Stands => new() { Leave = leave },
            _ => Told(leave, context, new GoneFromCalendar(news.Meeting, on), _ => true),
        };
    }

    // A booking that is under way will put things right; what is seen meanwhile is looked at again after it.
    private static Reply Seen(CalendarNews.Seen news, Meeting meeting, SickLeave leave, Context context) => meeting switch
    {
        { Event: { } before } when before == news.Event => new() { Leave = leave },
        { Event: null } or { Stands: false } => new() { Leave = leave },
        { Event: { } before } => Told(leave, context, new ChangedInCalendar(news.Meeting, news.Event, Oslo.DayOf(news.At)), Difference.IsNews(before, news.Event, meeting)),
    };

    private static Func<PlanSide, bool> IsToBeTold(CalendarNews.Booked news, Meeting meeting)
    {
        var isNewTime = meeting.Event is not { } before || (before.From, before.To) != (news.Event.From, news.Event.To);
        return side => (isNewTime && side == PlanSide.Employee) || (news.RoomSaidNo && side == PlanSide.Manager);
    }

    private static Reply Failed(SickLeave leave, Context context, NotInCalendar fact)
    {
        var after = leave.After([fact], context.Speaker.Id, default);
        var toManager = PlanSides.Who(PlanSide.Manager, leave, context) is { } manager
            ? new Message(manager, MeetingCards.Of(after, PlanSide.Manager, context), MeetingSlots.Meeting, Anew: true)
            : null;
        return new() { Leave = leave, Effects = [Remember.In(leave, fact), .. toManager is null ? Array.Empty<Message>() : [toManager]] };
    }

    private static Reply Told(SickLeave leave, Context context, Fact fact, Func<PlanSide, bool> anew)
    {
        var after = leave.After([fact], context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Effects = [Remember.In(leave, fact), .. MeetingCards.ToBoth(after, context, anew), .. Reps.Told(leave, after, context)],
        };
    }
}
