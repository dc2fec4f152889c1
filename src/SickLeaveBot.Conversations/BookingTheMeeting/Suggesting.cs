using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.BookingTheMeeting;

/// <summary>The employee would like another time; the manager takes it or finds another.</summary>
internal static class Suggesting
{
    public static Reply Open(Context context, SickLeave leave) => new() { Leave = leave, Shown = Form(leave, context, null, null, null) };

    public static Reply Take(OtherTimeGiven answer, Context context, SickLeave leave)
    {
        var problem = answer.Day <= context.Today ? TimeProblem.Past
            : !WorkingDays.IsWorkingDay(answer.Day) ? TimeProblem.DayOff
            : answer.Day > FreeTimes.LastDay(leave, context) ? TimeProblem.TooFarAhead
            : (TimeProblem?)null;
        if (problem is not null) return new() { Leave = leave, Shown = Form(leave, context, answer.Day, answer.Clock, problem) };
        var from = Oslo.At(answer.Day, answer.Clock);
        var length = leave.Meetings.Current is { } meeting ? meeting.To - meeting.From : TimeSpan.FromMinutes(Times.UsualMinutes);
        return Booking.Told(leave, context, [new TimeSuggested(PlanSide.Employee, from, from + length, context.Today)], _ => true);
    }

    private static SuggestATime Form(SickLeave leave, Context context, DateOnly? day, TimeOnly? clock, TimeProblem? problem) => new(
        context.LeaderOf(leave)?.Name ?? "HR", context.Counted(leave).MeetingDeadline is { IsOnWish: false } deadline ? deadline.Due : null,
        day ?? leave.Meetings.Current?.Day, clock ?? (leave.Meetings.Current is { } meeting ? Oslo.TimeOf(meeting.From) : null), problem);
}
