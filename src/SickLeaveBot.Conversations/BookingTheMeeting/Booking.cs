using SickLeaveBot.Conversations.Calendars;
using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.BookingTheMeeting;

/// <summary>The manager sets the time of the meeting, moves it or calls it off; the calendar follows.</summary>
internal static class Booking
{
    // Nobody plans a first dialogue meeting further ahead.
    private const int MostDaysAhead = 366;

    public static Reply Times(SickLeave leave, Context context, Times.Wanted wanted) => new()
    {
        Leave = leave,
        Shown = MeetingCards.HasOne(leave, context) ? BookingTheMeeting.Times.Card(leave, context, wanted) : MeetingCards.To(leave, context),
    };

    /// <summary>Takes the time, after it has been asked for once more; where it is taken meanwhile, fresh times come.</summary>
    public static Reply Choose(TimeChosen answer, Context context, SickLeave leave)
    {
        if (!MeetingCards.HasOne(leave, context)) return new() { Leave = leave, Shown = MeetingCards.To(leave, context) };
        var wanted = new Times.Wanted(answer.Minutes, answer.Place, answer.Day, answer.Clock, answer.Late);
        return Chosen(answer) is { } from
            ? Set(leave, context, wanted, from, IsWritten(answer), answer.Agreed)
            : Again(TimeProblem.NothingChosen, leave, context, wanted);
    }

    public static Reply TakeSuggested(Context context, SickLeave leave) => leave.Meetings is { Suggested: { By: PlanSide.Employee } suggested }
        ? Set(leave, context, new((int)(suggested.To - suggested.From).TotalMinutes, Day: Oslo.DayOf(suggested.From), Clock: Oslo.TimeOf(suggested.From)),
            suggested.From, isWritten: true, isAgreed: false)
        : new() { Leave = leave, Shown = MeetingCards.To(leave, context) };

    public static Reply ExplainLate(LateTold answer, Context context, SickLeave leave) => leave.Meetings.Current is { Late: null } meeting
        ? Told(leave, context, [new LateExplained(meeting.Number, answer.Late, context.Today)], _ => false)
        : new() { Leave = leave, Shown = MeetingCards.To(leave, context) };

    public static Reply OpenCallOff(Context context, SickLeave leave) => new()
    {
        Leave = leave,
        Shown = leave.Meetings.Current is { } meeting
            ? new CallOffTheMeeting(leave.Employee.Name, meeting.Day, Oslo.TimeOf(meeting.From), context.Counted(leave).MeetingDeadline?.Due)
            : MeetingCards.To(leave, context),
    };

    public static Reply CallOff(Context context, SickLeave leave) => leave.Meetings.Current is { } meeting
        ? Told(leave, context, [new MeetingCalledOff(meeting.Number, context.Today)], _ => true)
        : new() { Leave = leave, Shown = MeetingCards.To(leave, context) };

    /// <summary>The calendar could not be written in, and somebody has called the guests; or it was uncertain, and somebody has looked.</summary>
    public static Reply ByHand(Context context, SickLeave leave) => leave.Meetings.Current is { Problem: not null, IsUnderWay: false } meeting
        ? Told(leave, context, [new BookedByHand(meeting.Number, context.Today)], side => side == PlanSide.Employee)
        : new() { Leave = leave, Shown = MeetingCards.To(leave, context) };

    public static Reply OpenDoctorTold(Context context, SickLeave leave) => new()
    {
        Leave = leave,
        Shown = leave.Meetings.Current is { } meeting
            ? new HowWasTheDoctorTold(leave.Employee.Name, meeting.Day, Oslo.TimeOf(meeting.From), Oslo.TimeOf(meeting.To))
            : MeetingCards.To(leave, context),
    };

    /// <summary>Only a doctor whom the employee wants there can have been told.</summary>
    public static Reply DoctorIsTold(DoctorTold answer, Context context, SickLeave leave) =>
        leave.Meetings.Current is { } meeting && leave.Meetings.Guests.Of(Guest.Issuer).IsInvitedOn(meeting.Day)
            ? Told(leave, context, [new DoctorInvited(meeting.Number, answer.Way, context.Today)], _ => false)
            : new() { Leave = leave, Shown = MeetingCards.To(leave, context) };

    private static Reply Set(SickLeave leave, Context context, Times.Wanted wanted, DateTimeOffset from, bool isWritten, bool isAgreed)
    {
        var to = from.AddMinutes(wanted.Minutes);
        var (day, deadline) = (Oslo.DayOf(from), context.Counted(leave).MeetingDeadline);
        if (day < context.Today) return Again(TimeProblem.Past, leave, context, wanted);
        if (day > context.Today.AddDays(MostDaysAhead)) return Again(TimeProblem.TooFarAhead, leave, context, wanted);
        if (!WorkingDays.IsWorkingDay(day) && !isAgreed) return Again(TimeProblem.DayOff, leave, context, wanted, mayInsist: isWritten);
        var free = context.Get(FreeTimes.Need);
        var found = SlotSearch.At(from, BookingTheMeeting.Times.Question(leave, context, wanted, day), free.Diaries);
        if (free.AreRead && found is null && !(isWritten && isAgreed)) return Again(TimeProblem.Taken, leave, context, wanted, mayInsist: isWritten);
        if (deadline is { IsOnWish: false } && day > deadline.Due && wanted.Late is null) return Again(TimeProblem.NoReason, leave, context, wanted);

        var room = free.Rooms.FirstOrDefault(one => one.Address == found?.Room);
        var late = deadline is { IsOnWish: false } && day > deadline.Due ? wanted.Late : null;
        var arranged = new MeetingArranged(leave.Meetings.NextNumber, from, to, room?.Address, room?.Name, context.LeaderOf(leave)!, late, context.Today);
        // The employee hears of it when it lies in the calendar.
        return new() { Leave = leave, Shown = MeetingCards.To(leave.After([arranged], context.Speaker.Id, default), context), Effects = [Remember.In(leave, arranged)] };
    }

    private static Reply Again(TimeProblem problem, SickLeave leave, Context context, Times.Wanted wanted, bool mayInsist = false) =>
        new() { Leave = leave, Shown = BookingTheMeeting.Times.Card(leave, context, wanted, problem, mayInsist) };

    private static DateTimeOffset? Chosen(TimeChosen answer) =>
        IsWritten(answer) ? Oslo.At(answer.Day!.Value, answer.Clock!.Value) : BookingTheMeeting.Times.Read(answer.Time);

    private static bool IsWritten(TimeChosen answer) => answer is { Day: not null, Clock: not null };

    /// <summary>Both see how the meeting stands after this.</summary>
    internal static Reply Told(SickLeave leave, Context context, IReadOnlyList<Fact> facts, Func<PlanSide, bool> anew)
    {
        var after = leave.After(facts, context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Shown = MeetingCards.To(after, context),
            Effects = [Remember.In(leave, facts), .. MeetingCards.ToBoth(after, context, anew), .. Reps.Told(leave, after, context)],
        };
    }
}
