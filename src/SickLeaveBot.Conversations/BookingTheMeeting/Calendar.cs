using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Meetings;

namespace SickLeaveBot.Conversations.BookingTheMeeting;

/// <summary>
/// The calendar is to follow what is wanted of a meeting now: booked, moved, other guests, or taken out. What it is, is read from the facts when it is
/// done, so a later wish takes the place of an earlier.
/// </summary>
/// <param name="Organizer">In whose calendar it lies: one thing at a time is done there.</param>
public sealed record MeetingToCalendar(Guid Leave, int Meeting, string Organizer) : Errand(Organizer)
{
    public override string? Key => $"{Leave:N}/{Meeting}";

    public override StreamId? Stream => StreamId.OfSickLeave(Leave);

    public override bool IsUrgent => true;
}

/// <summary>What came of a meeting in the calendar, or by mail.</summary>
public abstract record CalendarNews(int Meeting, DateTimeOffset At) : News(At)
{
    /// <summary>The calendar has it as it was wanted by this revision.</summary>
    public sealed record Booked(int Meeting, int Revision, EventInCalendar Event, IReadOnlyList<InvitedGuest> Invited, DateTimeOffset At) : CalendarNews(Meeting, At)
    {
        /// <summary>The room was taken in the last moment.</summary>
        public bool RoomSaidNo { get; init; }
    }

    /// <summary>There was nothing left to do.</summary>
    public sealed record Nothing(int Meeting, DateTimeOffset At) : CalendarNews(Meeting, At);

    /// <summary>It is out of the calendar, as was wanted.</summary>
    public sealed record TakenOut(int Meeting, int Revision, DateTimeOffset At) : CalendarNews(Meeting, At);

    /// <summary>The calendar could not be changed.</summary>
    public sealed record Failed(int Meeting, int Revision, CalendarProblem Problem, DateTimeOffset At) : CalendarNews(Meeting, At);

    /// <summary>The invitation went by mail.</summary>
    public sealed record Mailed(int Meeting, int Revision, int Sequence, IReadOnlyList<InvitedGuest> Invited, DateTimeOffset At) : CalendarNews(Meeting, At);

    /// <summary>This is how it stands in the calendar now.</summary>
    public sealed record Seen(int Meeting, EventInCalendar Event, DateTimeOffset At) : CalendarNews(Meeting, At);

    /// <summary>It is not in the calendar any more.</summary>
    public sealed record Gone(int Meeting, DateTimeOffset At) : CalendarNews(Meeting, At);
}
