using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp.Meetings;

namespace SickLeaveBot.Conversations.HoldingTheMeeting;

/// <summary>The day before the meeting: what each of the two may think of. Of tasks and of what would help, never of illness.</summary>
/// <param name="HasPlan">The agreed plan is a tap away.</param>
public sealed record BeforeTheMeeting(
    string Other, DateOnly Day, TimeOnly From, TimeOnly To, string? Room, bool ForEmployee, bool ForManager, bool HasPlan) : MeetingCard
{
    public override Slot KeptAs => MeetingSlots.Guide;
}

/// <summary>The manager is asked how the meeting went: who came, or that it was not held.</summary>
/// <param name="Invited">Who was to come.</param>
/// <param name="Came">Those who are ticked.</param>
public sealed record HowWentTheMeeting(string Employee, DateOnly Day, IReadOnlyList<Attendee> Invited, string Came, HoldingProblem? Problem) : MinutesCard;

/// <param name="Id">What they are as the law knows them, or one of the two.</param>
public sealed record Attendee(string Id, Attending As, string Name)
{
    public string OfName => Name.Length == 0 ? "" : $" {Name}";
}

public enum HoldingProblem { DayAhead, DayTooEarly }

/// <summary>The meeting was not held: a neutral reason from a list.</summary>
public sealed record WhyWasItNotHeld(string Employee, DateOnly Day, NotHeldReason? Why) : MinutesCard;

/// <summary>The manager writes what the two agreed.</summary>
public sealed record WriteTheMinutes(string Employee, DateOnly Day, string? Agreed, bool ToldOfIllness) : MinutesCard
{
    public override bool SaysIllnessWasKeptOut => ToldOfIllness;
}

/// <summary>The minutes as they stand, for each of the two.</summary>
/// <param name="MayAnswer">The employee can approve them, or have something added.</param>
public sealed record TheMinutes(
    string OfWhom, string Other, DateOnly Day, IReadOnlyList<Attendee> Came, IReadOnlyList<Attendee> Missing, string Agreed, string? Remark, MinutesStand Stand,
    DateOnly AnswerBy, bool IsOpen, bool MayAnswer, bool MayChange, bool MayAddMeasure, bool ToldOfIllness) : MinutesCard
{
    public override bool SaysIllnessWasKeptOut => ToldOfIllness;
}

/// <summary>A card about how a meeting went.</summary>
public abstract record MinutesCard : MeetingCard
{
    public override Slot KeptAs => MeetingSlots.Minutes;
}
