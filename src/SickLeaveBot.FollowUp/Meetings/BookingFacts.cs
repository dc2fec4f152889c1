using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.FollowUp.Meetings;

/// <summary>Whoever leads that day has set the time of the meeting, or another time for it. The calendar follows.</summary>
/// <param name="Number">Which of the meetings of this sick leave.</param>
/// <param name="Room">The address of a room; null for none.</param>
/// <param name="RoomName">What people call it.</param>
/// <param name="Organizer">In whose calendar it lies.</param>
/// <param name="Late">Why it is held after the law's day; null where it is not.</param>
public sealed record MeetingArranged(
    int Number, DateTimeOffset From, DateTimeOffset To, string? Room, string? RoomName, Person Organizer, LateReason? Late, DateOnly On) : MeetingFact;

/// <summary>One of the two would rather have the meeting at another time.</summary>
public sealed record TimeSuggested(PlanSide By, DateTimeOffset From, DateTimeOffset To, DateOnly On) : MeetingFact;

/// <summary>The manager says why the meeting is held after the law's day.</summary>
public sealed record LateExplained(int Number, LateReason Why, DateOnly On) : MeetingFact;

/// <summary>Why a meeting is held after the law's day: neutral, never of illness.</summary>
public enum LateReason { NobodyFree, EmployeeAsked, EmployeeCouldNot, ManagerAway, GuestCouldNot }

/// <summary>The meeting is called off; the duty is open again.</summary>
public sealed record MeetingCalledOff(int Number, DateOnly On) : MeetingFact;

/// <summary>The calendar has the meeting as it was wanted.</summary>
/// <param name="Revision">As it was wanted by this fact.</param>
/// <param name="Invited">Whom the bot has invited there, by address.</param>
/// <param name="RoomSaidNo">The room was taken in the last moment.</param>
public sealed record BookedInCalendar(int Number, int Revision, EventInCalendar Event, IReadOnlyList<InvitedGuest> Invited, bool RoomSaidNo, DateOnly On) : MeetingFact
{
    public bool Equals(BookedInCalendar? other) => other is not null && Invited.SequenceEqual(other.Invited)
        && (Number, Revision, Event, RoomSaidNo, On) == (other.Number, other.Revision, other.Event, other.RoomSaidNo, other.On);

    public override int GetHashCode() => HashCode.Combine(Number, Revision, Event, On);
}

/// <summary>Somebody has changed the meeting in a calendar, or answered there.</summary>
public sealed record ChangedInCalendar(int Number, EventInCalendar Event, DateOnly On) : MeetingFact;

/// <summary>The meeting is not in the calendar any more, and the bot did not take it out.</summary>
public sealed record GoneFromCalendar(int Number, DateOnly On) : MeetingFact;

/// <summary>The bot has taken the meeting out of a calendar, because it was called off or lies in another's now.</summary>
public sealed record TakenOutOfCalendar(int Number, int Revision, DateOnly On) : MeetingFact
{
    public override Matter Changes => Matter.Nothing;
}

/// <summary>The calendar could not be changed.</summary>
public sealed record NotInCalendar(int Number, int Revision, CalendarProblem Problem, DateOnly On) : MeetingFact;

/// <summary>Why a calendar could not be changed.</summary>
public enum CalendarProblem
{
    /// <summary>Calendars are not set up at this workplace.</summary>
    NotSetUp,

    /// <summary>The bot may not write in that calendar, or there is none.</summary>
    NoAccess,

    Refused,

    /// <summary>Nobody knows whether it is there; a person looks.</summary>
    Uncertain,
}

/// <summary>The invitation went by e-mail instead, to these addresses.</summary>
/// <param name="Sequence">The number of the invitation's version: a later one takes the place of an earlier in everybody's calendar.</param>
public sealed record InvitedByMail(int Number, int Revision, int Sequence, IReadOnlyList<InvitedGuest> Invited, DateOnly On) : MeetingFact
{
    public bool Equals(InvitedByMail? other) => other is not null && Invited.SequenceEqual(other.Invited)
        && (Number, Revision, Sequence, On) == (other.Number, other.Revision, other.Sequence, other.On);

    public override int GetHashCode() => HashCode.Combine(Number, Revision, Sequence, On);
}

/// <summary>Somebody has called the guests by hand: the meeting stands, without a calendar.</summary>
public sealed record BookedByHand(int Number, DateOnly On) : MeetingFact;

/// <summary>The issuer of the sick note has been invited, in a way the employee knows of.</summary>
public sealed record DoctorInvited(int Number, InvitationWay Way, DateOnly On) : MeetingFact;

public enum InvitationWay { Letter, Telephone, Mail }

/// <summary>Somebody whom the bot has invited.</summary>
/// <param name="As">As the law knows the guest; null for employer and employee.</param>
/// <param name="Address">The e-mail address, in lower case.</param>
/// <param name="Person">The Entra object id of a colleague.</param>
public sealed record InvitedGuest(Law.Guest? As, string Address, string? Name, string? Person);
