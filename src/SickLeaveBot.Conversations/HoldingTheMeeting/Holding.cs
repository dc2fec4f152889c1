using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.HoldingTheMeeting;

/// <summary>Whether the meeting was held, on which day, and who of those invited came; or that it was not, for a neutral reason.</summary>
internal static class Holding
{
    public static Reply Open(Context context, SickLeave leave) => new()
    {
        Leave = leave,
        Shown = Asked(leave, context) is { } meeting ? Question(meeting, leave, context) : MinutesTaking.Shown(leave, context),
    };

    public static Reply OpenNotHeld(Context context, SickLeave leave) => new()
    {
        Leave = leave,
        Shown = Asked(leave, context) is { } meeting ? new WhyWasItNotHeld(leave.Employee.Name, meeting.Day, null) : MinutesTaking.Shown(leave, context),
    };

    public static Reply WasHeld(MeetingTookPlace answer, Context context, SickLeave leave)
    {
        if (Asked(leave, context) is not { } meeting) return new() { Leave = leave, Shown = MinutesTaking.Shown(leave, context) };
        var came = string.Join(',', answer.Came);
        if (answer.Day > context.Today)
            return new() { Leave = leave, Shown = Question(meeting, leave, context) with { Day = answer.Day, Came = came, Problem = HoldingProblem.DayAhead } };
        if (answer.Day < context.Counted(leave).FirstDay)
            return new() { Leave = leave, Shown = Question(meeting, leave, context) with { Day = answer.Day, Came = came, Problem = HoldingProblem.DayTooEarly } };
        var attendance = Invited(meeting, leave, context).Select(one => new Attendance(Law(one.As), one.Name, answer.Came.Contains(one.Id))).ToList();
        return Told(leave, context, new MeetingHeld(meeting.Number, answer.Day, attendance, context.Today));
    }

    public static Reply WasNotHeld(MeetingDidNotTakePlace answer, Context context, SickLeave leave) => Asked(leave, context) is { } meeting
        ? Told(leave, context, new MeetingNotHeld(meeting.Number, answer.Why, context.Today))
        : new() { Leave = leave, Shown = MinutesTaking.Shown(leave, context) };

    /// <summary>The meeting whose day has come, and of which nobody has said yet how it went.</summary>
    public static Meeting? Asked(SickLeave leave, Context context) => leave.Meetings.Current is { } meeting && meeting.Day <= context.Today ? meeting : null;

    public static HowWentTheMeeting Question(Meeting meeting, SickLeave leave, Context context)
    {
        var invited = Invited(meeting, leave, context);
        return new(leave.Employee.Name, meeting.Day, invited, string.Join(',', invited.Select(one => one.Id)), null);
    }

    private static List<Attendee> Invited(Meeting meeting, SickLeave leave, Context context) =>
    [
        new($"{Attending.Employee}", Attending.Employee, leave.Employee.Name),
        new($"{Attending.Manager}", Attending.Manager, PlanSides.Name(PlanSide.Manager, leave, context)),
        .. leave.Meetings.Guests.InvitedOn(meeting.Day)
            .Select(one => new Attendee($"{MeetingLines.As(one.Guest)}", MeetingLines.As(one.Guest), one.Person?.Name ?? one.Name ?? "")),
    ];

    private static Guest? Law(Attending attending) => attending is Attending.Employee or Attending.Manager
        ? null
        : Enum.GetValues<Guest>().First(guest => MeetingLines.As(guest) == attending);

    private static Reply Told(SickLeave leave, Context context, Fact fact)
    {
        var after = leave.After([fact], context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Shown = MinutesTaking.Shown(after, context),
            Effects =
            [
                Remember.In(leave, fact),
                .. MeetingCards.ToBoth(after, context, side => side == PlanSide.Employee),
                .. Reps.Told(leave, after, context),
            ],
        };
    }
}
