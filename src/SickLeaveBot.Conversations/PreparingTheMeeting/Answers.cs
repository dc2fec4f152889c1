using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.PreparingTheMeeting;

/// <summary>The employee wants to say, or change, who shall come and what time suits.</summary>
[Harmless]
public sealed record WishesWanted : MeetingAnswer
{
    public override Matter About => Matter.Nothing;

    public override IReadOnlyList<DataNeed> Needs => RepsHere.Needed;
}

/// <summary>Who shall come, and what time suits. It counts at once, also where it takes back what was said before.</summary>
/// <param name="DoctorAddress">An e-mail address of the doctor, if the employee wants the invitation to go that way.</param>
public sealed record WishesGiven(
    bool Doctor, [AtMost(120)] string? DoctorAddress, string? UnionRep, string? SafetyRep, [AtMost(40)] string? Interpreter, DayPart Suits = DayPart.Any) : MeetingAnswer
{
    public override Matter About => Matter.Nothing;

    public override IReadOnlyList<DataNeed> Needs => RepsHere.Needed;
}

/// <summary>The manager wants somebody else there.</summary>
[Harmless]
public sealed record GuestsWanted : MeetingAnswer;

public sealed record GuestsChosen(
    bool Doctor, bool OccupationalHealth, [AtMost(80)] string? OccupationalHealthName, bool Nav,
    [AtMost(80)] string? OtherName, [AtMost(120)] string? OtherAddress) : MeetingAnswer;

/// <summary>What the employee says of a guest whom the manager wants.</summary>
public sealed record GuestSpokenOf(Guest Guest, EmployeesWord Word) : MeetingAnswer
{
    public override Matter About => Matter.Nothing;
}
