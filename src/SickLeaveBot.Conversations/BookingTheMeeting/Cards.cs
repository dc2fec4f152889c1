using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.BookingTheMeeting;

/// <summary>The manager chooses when.</summary>
/// <param name="Times">When everybody who must come is free.</param>
/// <param name="MustBeAsked">Whose calendar could not be read.</param>
/// <param name="IsLate">The times are after the law's day, because there is none before.</param>
/// <param name="AsksWhyLate">A time after the law's day can be chosen here.</param>
/// <param name="MayInsist">The time that was written is taken, by a calendar; the two may have agreed all the same.</param>
public sealed record TimesForMeeting(
    string Employee, IReadOnlyList<TimeChoice> Times, bool HasTimes, string? MustBeAsked, DateOnly? Due, LegalBasis? Basis, bool IsLate, bool AsksWhyLate,
    int Minutes, MeetingPlace Place, DateOnly? Day, TimeOnly? Clock, LateReason? Late, TimeProblem? Problem, bool MayInsist, bool HasGuesses) : MeetingCard;

/// <summary>One time on the card.</summary>
/// <param name="Value">What the card sends back.</param>
public sealed record TimeChoice(string Value, DateOnly Day, TimeOnly From, TimeOnly To, string? Room, TimeNote? Note, string? Who)
{
    public string OfWhom => Who is null ? "" : $": {Who}";
}

/// <summary>What speaks against a time, in few words.</summary>
public enum TimeNote { PerhapsTaken, CanNotCome, NoRoom, OtherTimeOfDay }

/// <summary>Why a time can't be taken.</summary>
public enum TimeProblem { NothingChosen, Taken, Past, DayOff, TooFarAhead, NoReason, CalendarsNotRead }

/// <summary>Before a meeting is called off, it is said what that means.</summary>
public sealed record CallOffTheMeeting(string Employee, DateOnly Day, TimeOnly From, DateOnly? Due) : MeetingCard;

/// <summary>The employee would like another time.</summary>
public sealed record SuggestATime(string Manager, DateOnly? Due, DateOnly? Day, TimeOnly? Clock, TimeProblem? Problem) : MeetingCard;

/// <summary>How the issuer of the sick note was told.</summary>
public sealed record HowWasTheDoctorTold(string Employee, DateOnly Day, TimeOnly From, TimeOnly To) : MeetingCard;

/// <summary>Human resources is told that no meeting was held in time; nothing of why.</summary>
public sealed record MeetingOverdue(string Employee, string? Manager, DateOnly Due, LegalBasis Basis) : Card;
