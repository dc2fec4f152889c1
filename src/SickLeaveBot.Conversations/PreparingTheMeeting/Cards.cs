using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.PreparingTheMeeting;

/// <summary>The employee is asked, in private, who shall come and what time suits.</summary>
/// <param name="AnswerBy">The last day on which the answer is waited for.</param>
/// <param name="DoctorIsWanted">The manager would like the doctor there.</param>
public sealed record WishesForMeeting(
    string Manager, DateOnly? Due, DateOnly? AnswerBy, bool DoctorIsWanted, bool Doctor, string? DoctorAddress,
    IReadOnlyList<RepToChoose> UnionReps, bool HasUnionReps, string? UnionRep, IReadOnlyList<RepToChoose> SafetyReps, bool HasSafetyReps, string? SafetyRep,
    string? Interpreter, DayPart Suits, WishesProblem? Problem, bool ToldOfIllness) : Card
{
    public override Slot KeptAs => MeetingSlots.Wishes;

    public override bool SaysIllnessWasKeptOut => ToldOfIllness;
}

public sealed record RepToChoose(string Id, string Name);

/// <summary>Why the wishes can't be taken.</summary>
public enum WishesProblem { NoSuchRep, NoAddress }

/// <summary>The employee's wishes as they are kept.</summary>
public sealed record WishesKept(
    bool Doctor, string? DoctorAddress, string? UnionRep, string? SafetyRep, string? Interpreter, DayPart Suits, string Manager, bool DoctorTakenBack) : Card
{
    public override Slot KeptAs => MeetingSlots.Wishes;

    public bool NoDoctor => !Doctor;
}

/// <summary>The manager chooses who else shall come.</summary>
public sealed record GuestsForMeeting(
    string Employee, bool Doctor, bool OccupationalHealth, string? OccupationalHealthName, bool Nav, string? OtherName, string? OtherAddress, WishesProblem? Problem,
    LegalBasis Basis, bool ToldOfIllness) : MeetingCard
{
    public override bool SaysIllnessWasKeptOut => ToldOfIllness;
}

/// <summary>The employee is asked of a guest whom the manager wants.</summary>
/// <param name="Name">Who it is, where the manager named somebody.</param>
/// <param name="Word">What was answered; null while it is open.</param>
public sealed record AboutAGuest(Guest Guest, string? Name, string Manager, EmployeesWord? Word, LegalBasis Basis) : Card
{
    public override Slot KeptAs => new($"MeetingGuest/{Guest}");

    public bool IsOpen => Word is null;

    public bool IsDoctor => Guest == Guest.Issuer;

    public bool IsTheService => Guest == Guest.OccupationalHealthService;

    /// <summary>The employee can turn away a person of whom they say that they treat them, and none else.</summary>
    public bool IsNoDoctor => Guest != Guest.Issuer;

    public bool IsOther => !IsDoctor && !IsTheService;

    public bool IsOpenToOthers => IsOpen && IsNoDoctor;
}
