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
    SuggestedTime? Suggested, bool IsBack, MeetingWish Wish, MeetingButtons Can) : MeetingCard;

/// <summary>What can be done on the card.</summary>
public sealed record MeetingButtons(bool Find, bool Move, bool Guests, bool CallOff, bool ByHand, bool DoctorWasTold, bool Wishes, bool Suggest, bool TakeSuggested,
    bool Unnecessary, bool Usefulness, bool HowItWent, bool Minutes);

/// <summary>Who has said that a meeting shall be held, where the law leaves it to them.</summary>
public sealed record MeetingWish(bool You, bool Other, bool Doctor);

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
    ToBeInvited, ToBeToldByHand, ToldByLetter, ToldByTelephone, ToldByMail, Invited, Accepted, Tentative, Declined, OtherTime,
    NotInvited, EmployeeIsAsked, OnlyTheService, AddedOutside,
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

/// <summary>No meeting is held for now: both see the ground, when they spoke, and that the employee can have a meeting all the same.</summary>
/// <param name="PutOffUntil">When a meeting that is put off is asked about again.</param>
/// <param name="CheckedOn">When it is asked whether the absence is over, as it was to be.</param>
/// <param name="Asks">The day on which it is asked about again has come.</param>
public sealed record NoMeetingNow(
    NoMeetingState State, string Other, ExemptionGround Ground, DateOnly ContactOn, DateOnly? Due, LegalBasis? Basis, DateOnly? PutOffUntil, DateOnly? CheckedOn,
    bool Asks, bool ForEmployee, bool ForManager) : MeetingCard
{
    /// <summary>Whoever follows up several is told whose meeting it is; one's own needs no name.</summary>
    public string OfWhom => ForManager ? $" – {Other}" : "";
}

public enum NoMeetingState { Unnecessary, PutOff }

/// <summary>The absence is graded: each of the two is asked whether a meeting is useful, and either can say that the doctor wants one.</summary>
/// <param name="Yours">What the reader has answered.</param>
/// <param name="Theirs">What the other has answered.</param>
/// <param name="IsDropped">All have been heard and nobody wants one.</param>
public sealed record IsAMeetingUseful(
    string OfWhom, string Other, DateOnly? Due, LegalBasis? Basis, MeetingUse? Yours, MeetingUse? Theirs, bool DoctorWants, bool IsDropped) : MeetingCard
{
    public bool DoctorIsSilent => !DoctorWants;
}

public enum MeetingUse { Useful, NotUseful }
