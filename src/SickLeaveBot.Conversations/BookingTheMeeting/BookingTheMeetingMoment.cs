using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Meetings;

namespace SickLeaveBot.Conversations.BookingTheMeeting;

/// <summary>The manager finds a time for dialogue meeting 1; it is booked, moved and called off in real calendars, and what is done there is noticed here.</summary>
internal static class BookingTheMeetingMoment
{
    public static readonly Moment Instance = new()
    {
        Hear = (heard, context) => heard is { Intent: Intent.BookMeeting, IsQuestion: false } ? Hearing.Hear(heard, context) : null,
        NeedsToHear = heard => heard is { Intent: Intent.BookMeeting, IsQuestion: false } ? [Following.Need] : [],
        Answers =
        [
            Handling.From<MeetingWanted>(Roles.TheTwo, Stages.Counts, (_, context, leave) => new() { Leave = leave, Shown = MeetingCards.To(leave, context) }),
            Handling.From<TimesWanted>(Roles.Manager, Stages.Ongoing, (_, context, leave) => Booking.Times(leave, context, new())),
            Handling.From<OtherTimesWanted>(Roles.Manager, Stages.Ongoing, (answer, context, leave) => Booking.Times(leave, context, new(answer.Minutes, answer.Place))),
            Handling.From<TimeChosen>(Roles.Manager, Stages.Ongoing, Booking.Choose),
            Handling.From<LateTold>(Roles.Manager, Stages.Counts, Booking.ExplainLate),
            Handling.From<OtherTimeWanted>(Roles.Employee, Stages.Ongoing, (_, context, leave) => Suggesting.Open(context, leave)),
            Handling.From<OtherTimeGiven>(Roles.Employee, Stages.Ongoing, Suggesting.Take),
            Handling.From<SuggestedTimeTaken>(Roles.Manager, Stages.Ongoing, (_, context, leave) => Booking.TakeSuggested(context, leave)),
            Handling.From<CallOffWanted>(Roles.Manager, Stages.Any, (_, context, leave) => Booking.OpenCallOff(context, leave)),
            Handling.From<CalledOff>(Roles.Manager, Stages.Any, (_, context, leave) => Booking.CallOff(context, leave)),
            Handling.From<CalledByHand>(Roles.Manager, Stages.Ongoing, (_, context, leave) => Booking.ByHand(context, leave)),
            Handling.From<DoctorToldWanted>(Roles.Manager, Stages.Ongoing, (_, context, leave) => Booking.OpenDoctorTold(context, leave)),
            Handling.From<DoctorTold>(Roles.Manager, Stages.Ongoing, Booking.DoctorIsTold),
        ],
        Fresh = (_, leave, context) => MeetingCards.To(leave, context),
        Nudges = MeetingNudges.Of,
        Tell = (news, leave, context) => news is CalendarNews it ? InTheCalendar.Came(it, leave, context) : null,
        Follows = ToCalendar,
        OpenIn = (leave, context) => MeetingCards.HasOne(leave, context) && (context with { Leave = leave }).Is(Roles.TheTwo) ? [MeetingCards.To(leave, context)] : [],
    };

    // Whatever changes what is wanted of a meeting, the calendar follows it.
    private static IEnumerable<Effect> ToCalendar(Change change) => change.Added.OfType<MeetingFact>().Any()
        ? change.After.Meetings.All.Where(meeting => meeting.IsUnderWay && change.Before.Meetings.Number(meeting.Number)?.Revision != meeting.Revision)
            .Select(meeting => new Order(new MeetingToCalendar(change.After.Id, meeting.Number, meeting.Arranged.Organizer.Id)))
        : [];
}
