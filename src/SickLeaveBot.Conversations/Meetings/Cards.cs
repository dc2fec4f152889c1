using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Meetings;

/// <summary>How the meeting stands, for each of the two.</summary>
/// <param name="OfWhom">Whoever follows up several is told whose meeting it is, as in " – Kari"; one's own needs no name.</param>
/// <param name="Other">What the other of the two is called.</param>
/// <param name="Room">What the room is called; null where it is on Teams alone.</param>
/// <param name="Due">The law's last day, while the meeting is not held.</param>
/// <param name="IsOnWish">The absence is graded: the law asks for a meeting only where somebody finds it useful.</param>
/// <param name="RoomSaidNo">The room was taken in the last moment.</param>
/// <param name="LacksLink">There was to be a link to Teams, and there is none.</param>
/// <param name="AwaitsWishes">The employee has been asked and has not answered yet.</param>
/// <param name="HasNoWishes">The employee did not answer in time.</param>
/// <param name="IsBack">The absence is over; the meeting still stands.</param>
public sealed record TheMeeting(
    MeetingState State, string OfWhom, string Other, DateOnly? Day, TimeOnly? From, TimeOnly? To, string? Room, DateOnly? Due, LegalBasis? Basis, bool IsOnWish,
    LateReason? Late, bool AsksWhyLate, bool RoomSaidNo, bool LacksLink, IReadOnlyList<GuestLine> Guests, string? Interpreter, bool AwaitsWishes, bool HasNoWishes,
    SuggestedTime? Suggested, bool IsBack, MeetingButtons Can) : MeetingCard;

/// <summary>What can be done on the card.</summary>
public sealed record MeetingButtons(bool Find, bool Move, bool Guests, bool CallOff, bool ByHand, bool DoctorWasTold, bool Wishes, bool Suggest, bool TakeSuggested);

public enum MeetingState
{
    NotBooked, UnderWay, Booked, Mailed, ByHand, NeedsHand, Uncertain, Passed, Held, NotHeld, CalledOff, Gone,
}

/// <summary>Another time that one of the two would like.</summary>
/// <param name="By">What that one is called; null for the reader.</param>
public sealed record SuggestedTime(string? By, DateOnly Day, TimeOnly From, TimeOnly To);

/// <summary>Somebody at the meeting besides the reader.</summary>
public sealed record GuestLine(Attending As, string? Name, GuestStand Stand)
{
    public bool IsOneOfTheTwo => As is Attending.Employee or Attending.Manager;

    public bool IsAGuest => !IsOneOfTheTwo;

    public string Named => Name ?? "";

    public string OfName => Name is null ? "" : $" {Name}";
}

public enum Attending
{
    Employee, Manager, Issuer, OccupationalHealthService, Nav, UnionRep, SafetyRep, Other, TreatingHealthPersonnel,

    /// <summary>Somebody has put them into the calendar's meeting by themselves.</summary>
    NotAskedFor,
}

/// <summary>How it stands with somebody at the meeting.</summary>
public enum GuestStand
{
    ToBeInvited, ToBeToldByHand, ToldByLetter, ToldByTelephone, ToldByMail, Invited, Accepted, Tentative, Declined, OtherTime, NotInvited, EmployeeIsAsked, OnlyTheService, AddedOutside,
}

/// <summary>A rep is told of the meeting: when, where and as what, and nothing else.</summary>
public sealed record RepIsInvited(string Employee, Attending As, DateOnly? Day, TimeOnly? From, TimeOnly? To, string? Room, RepNews News) : Card
{
    public override Slot KeptAs => MeetingSlots.Rep;
}

public enum RepNews { Invited, Moved, NotAnyMore, CalledOff, Over }

/// <summary>
/// What a calendar or a mail says of the meeting: that it is one, where, and whom to ask. Colleagues may see it, and people outside; nothing tells what
/// it is about.
/// </summary>
public sealed record MeetingInvitation(string Organizer, string? Room, bool IsOnline) : Card;
