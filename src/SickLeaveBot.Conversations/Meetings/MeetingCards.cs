using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Meetings;

/// <summary>How the meeting looks now to each of the two; an old card is answered with this.</summary>
public static class MeetingCards
{
    /// <summary>The meeting's card for the speaker; the absence for whoever is neither of the two.</summary>
    public static Card To(SickLeave leave, Context context) =>
        PlanSides.SideOf(leave, context) is { } side && HasOne(leave, context) ? For(leave, side, context) : AbsenceCards.To(leave, context);

    /// <summary>Whether there is a meeting to speak of: the law asks for one, somebody wants one, or one was arranged.</summary>
    public static bool HasOne(SickLeave leave, Context context) => leave.Meetings.All.Count > 0
        || (leave.Stage == Stage.Ongoing && (leave.Meetings.Usefulness.Count > 0 || context.Counted(leave).MeetingDeadline is not null));

    /// <summary>What there is to say of a meeting now: the meeting, that none is held, or whether one is useful.</summary>
    public static MeetingCard For(SickLeave leave, PlanSide side, Context context) => leave switch
    {
        { Meetings.Unnecessary: { } found } => NoMeeting.Card(side, found, leave, context),
        { Stage: Stage.Ongoing, Meetings: { Current: null, Held: null } } when context.Counted(leave).MeetingDeadline is null or { IsOnWish: true } =>
            NoMeeting.IsItUseful(side, leave, context),
        _ => Of(leave, side, context),
    };

    /// <summary>The meeting as it stands, whole; every stage has this one card.</summary>
    public static TheMeeting Of(SickLeave leave, PlanSide side, Context context)
    {
        var (meetings, deadline) = (leave.Meetings, context.Counted(leave).MeetingDeadline);
        var last = meetings.All is [.., var newest] ? newest : null;
        var shown = last is { CalledOff: null, GoneOn: null, NotHeld: null } ? last : null;
        var state = ToldTo(side, State(last, context.Today));
        var isOpen = leave.Stage == Stage.Ongoing;
        var isManager = side == PlanSide.Manager;
        var asksWhyLate = isManager && shown is { Late: null, Held: null } && IsAfterDue(shown, deadline);
        var stands = shown is { Held: null } && state != MeetingState.Passed;
        var isOver = state is MeetingState.Passed or MeetingState.Held;
        var suggested = meetings.Suggested;
        return new(
            state, isManager ? $" – {leave.Employee.Name}" : "", PlanSides.Name(PlanSides.OtherThan(side), leave, context),
            shown?.Day, TimeOf(shown?.From), TimeOf(shown?.To), shown?.Arranged.RoomName,
            meetings.Held is null ? deadline?.Due : null, meetings.Held is null ? deadline?.Basis : null, deadline is { IsOnWish: true } && meetings.Held is null,
            shown is { Late: { } late } ? late : null, asksWhyLate,
            RoomSaidNo: isManager && shown is { RoomSaidNo: true } && stands,
            LacksLink: isManager && shown is { Event: { JoinUrl: null } } && stands,
            meetings.Held is null ? MeetingLines.Of(leave, side, context.Today) : [],
            isManager ? meetings.Wishes?.Interpreter : null,
            AwaitsWishes: isManager && isOpen && !isOver && Wishing.IsAwaited(leave, context.Today),
            HasNoWishes: isOpen && !isOver && Wishing.CameToNothing(leave, context.Today),
            suggested is null || !isOpen ? null : new(suggested.By == side ? null : PlanSides.Name(suggested.By, leave, context),
                Oslo.DayOf(suggested.From), Oslo.TimeOf(suggested.From), Oslo.TimeOf(suggested.To)),
            IsBack: isManager && !isOpen && stands,
            NoMeeting.Wish(side, leave),
            new(
                Find: isManager && isOpen && shown is null,
                Move: isManager && isOpen && stands,
                Guests: isManager && isOpen && meetings.Held is null,
                CallOff: isManager && stands,
                ByHand: isManager && state is (MeetingState.NeedsHand or MeetingState.Uncertain),
                DoctorWasTold: isManager && isOpen && stands
                    && MeetingLines.Of(leave, side, context.Today).Any(one => one is { As: Attending.Issuer, Stand: GuestStand.ToBeToldByHand }),
                Wishes: !isManager && isOpen && meetings.Held is null,
                Suggest: !isManager && isOpen && stands,
                TakeSuggested: isManager && isOpen && suggested is { By: PlanSide.Employee },
                Unnecessary: isManager && NoMeeting.MayBeUnnecessary(leave, context),
                Usefulness: isOpen && shown is null && meetings.Usefulness.Count > 0,
                HowItWent: isManager && state == MeetingState.Passed,
                Minutes: shown is { Held: not null } && (isManager || shown.Minutes is not null)));
    }

    public static bool IsAfterDue(Meeting meeting, MeetingDeadline? deadline) => deadline is { IsOnWish: false } && meeting.Day > deadline.Due;

    /// <summary>The card for each of the two, but the one who speaks.</summary>
    /// <param name="anew">Whether they are told; else the card is kept true where it stands.</param>
    public static IEnumerable<Message> ToBoth(SickLeave leave, Context context, Func<PlanSide, bool> anew) =>
        from side in new[] { PlanSide.Manager, PlanSide.Employee }
        let person = PlanSides.Who(side, leave, context)
        where person is not null && person.Id != context.Speaker.Id
        select new Message(person, For(leave, side, context), MeetingSlots.Meeting, anew(side));

    private static TimeOnly? TimeOf(DateTimeOffset? moment) => moment is { } at ? Oslo.TimeOf(at) : null;

    // That the calendar does not do as it should is the manager's to see to.
    private static MeetingState ToldTo(PlanSide side, MeetingState state) =>
        side == PlanSide.Employee && state is (MeetingState.NeedsHand or MeetingState.Uncertain) ? MeetingState.UnderWay : state;

    private static MeetingState State(Meeting? meeting, DateOnly today) => meeting switch
    {
        null => MeetingState.NotBooked,
        { CalledOff: not null } => MeetingState.CalledOff,
        { GoneOn: not null } => MeetingState.Gone,
        { NotHeld: not null } => MeetingState.NotHeld,
        { Held: not null } => MeetingState.Held,
        _ when meeting.Day < today => MeetingState.Passed,
        { IsUnderWay: true } => MeetingState.UnderWay,
        { Problem.Problem: CalendarProblem.Uncertain } => MeetingState.Uncertain,
        { Problem: not null } => MeetingState.NeedsHand,
        { IsByHand: true } => MeetingState.ByHand,
        { Mailed: not null, Event: null } => MeetingState.Mailed,
        _ => MeetingState.Booked,
    };
}
