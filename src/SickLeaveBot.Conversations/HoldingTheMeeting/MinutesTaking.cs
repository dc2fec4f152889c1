using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.HoldingTheMeeting;

/// <summary>
/// The minutes (referat): the manager writes what was agreed, the employee approves it or has something added within seven days. Unanswered they stand as
/// not commented. A measure goes into the plan, which both approve as always.
/// </summary>
internal static class MinutesTaking
{
    public static Reply Open(Context context, SickLeave leave) => new() { Leave = leave, Shown = Shown(leave, context) };

    /// <summary>What there is to see after a meeting: the minutes, for the manager the form where there are none; else the meeting.</summary>
    public static Card Shown(SickLeave leave, Context context) => (PlanSides.SideOf(leave, context), Newest(leave)) switch
    {
        ({ } side, { Minutes: not null } meeting) => Card(meeting, side, leave, context),
        (PlanSide.Manager, { } meeting) => Form(meeting, leave),
        _ => MeetingCards.To(leave, context),
    };

    public static Reply OpenChange(Context context, SickLeave leave) => new()
    {
        Leave = leave,
        Shown = Newest(leave) is { } meeting && MayChange(meeting, context.Today) ? Form(meeting, leave) : Shown(leave, context),
    };

    public static Reply Write(MinutesGiven answer, Context context, SickLeave leave)
    {
        if (Newest(leave) is not { } meeting || !MayChange(meeting, context.Today)) return new() { Leave = leave, Shown = Shown(leave, context) };
        var (text, told) = HealthGuard.Of(answer.Agreed.Trim(), Strictness.AboutSomeoneElse);
        if (told) return new() { Leave = leave, Shown = Form(meeting, leave) with { ToldOfIllness = true } };
        return string.IsNullOrEmpty(text) || text == meeting.Minutes?.Written.Agreed
            ? new() { Leave = leave, Shown = Shown(leave, context) }
            : Told(leave, context, new MinutesWritten(meeting.Number, text, context.Today));
    }

    public static Reply Approve(Context context, SickLeave leave) => Newest(leave) is { Minutes: { } minutes } meeting && minutes.IsOpenOn(context.Today)
        ? Told(leave, context, new MinutesApproved(meeting.Number, PlanSide.Employee, context.Today))
        : new() { Leave = leave, Shown = Shown(leave, context) };

    public static Reply Remark(RemarkGiven answer, Context context, SickLeave leave)
    {
        if (Newest(leave) is not { Minutes: { } minutes } meeting || !minutes.IsOpenOn(context.Today)) return new() { Leave = leave, Shown = Shown(leave, context) };
        var (text, told) = HealthGuard.Of(answer.Remark?.Trim());
        if (told) return new() { Leave = leave, Shown = Card(meeting, PlanSide.Employee, leave, context) with { ToldOfIllness = true } };
        return string.IsNullOrEmpty(text) || text == minutes.Remark?.Remark
            ? new() { Leave = leave, Shown = Shown(leave, context) }
            : Told(leave, context, new RemarkAdded(meeting.Number, text, context.Today));
    }

    public static WriteTheMinutes Form(Meeting meeting, SickLeave leave) => new(leave.Employee.Name, meeting.Held!.Day, meeting.Minutes?.Written.Agreed, false);

    public static TheMinutes Card(Meeting meeting, PlanSide side, SickLeave leave, Context context)
    {
        var (held, minutes, isManager) = (meeting.Held!, meeting.Minutes!, side == PlanSide.Manager);
        var isOpen = minutes.IsOpenOn(context.Today);
        return new(
            isManager ? $" – {leave.Employee.Name}" : "", PlanSides.Name(PlanSides.OtherThan(side), leave, context), held.Day,
            Attendees(held, leave, came: true), Attendees(held, leave, came: false), minutes.Written.Agreed, minutes.Remark?.Remark,
            minutes.StandOn(context.Today), minutes.AnswerBy, isOpen, MayAnswer: !isManager && isOpen, MayChange: isManager && MayChange(meeting, context.Today),
            MayAddMeasure: leave.Stage == Stage.Ongoing, ToldOfIllness: false);
    }

    /// <summary>The newest meeting, where it was held.</summary>
    public static Meeting? Newest(SickLeave leave) => leave.Meetings.All is [.., { Held: not null } newest] ? newest : null;

    private static bool MayChange(Meeting meeting, DateOnly today) => meeting.Minutes?.IsOpenOn(today) ?? true;

    private static List<Attendee> Attendees(MeetingHeld held, SickLeave leave, bool came) =>
        [.. held.Came.Where(one => one.DidCome == came).Select(one => new Attendee("", As(one, leave), one.Name))];

    private static Attending As(Attendance one, SickLeave leave) => one switch
    {
        { As: { } guest } => MeetingLines.As(guest),
        _ when one.Name == leave.Employee.Name => Attending.Employee,
        _ => Attending.Manager,
    };

    private static Reply Told(SickLeave leave, Context context, Fact fact)
    {
        var after = leave.After([fact], context.Speaker.Id, default);
        var (other, meeting) = (PlanSides.OtherThan(PlanSides.Speaking(context)), Newest(after)!);
        return new()
        {
            Leave = leave,
            Shown = Shown(after, context),
            Effects =
            [
                Remember.In(leave, fact),
                .. PlanSides.Who(other, after, context) is { } reader && reader.Id != context.Speaker.Id
                    ? [new Message(reader, Card(meeting, other, after, context), MeetingSlots.Minutes, Anew: true)]
                    : Array.Empty<Message>(),
            ],
        };
    }
}
