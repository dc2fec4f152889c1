using SickLeaveBot.Conversations.Cards;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Conversations.ReadingThePlan;

/// <summary>An answer that changes nothing in the plan: it can be given from any card, however old.</summary>
public abstract record ReadingAnswer : Answer
{
    public override Matter About => Matter.Nothing;
}

/// <summary>Somebody wants to read a version; the newest they may read where no number is said.</summary>
public sealed record OpenWanted(int? Number) : ReadingAnswer;

/// <summary>The manager says whose plan to open.</summary>
public sealed record WhoseChosen(string? Whose) : ReadingAnswer;

/// <summary>Back from reading to the plan as it stands.</summary>
public sealed record BackToPlan : ReadingAnswer;

public sealed record WhoHasSeenWanted : ReadingAnswer;

/// <summary>The employee wants a union rep or safety rep to read the newest version.</summary>
public sealed record SharingWanted : ReadingAnswer;

public sealed record RepChosen(string? Rep, DateOnly? Until) : ReadingAnswer;

public sealed record SharingTakenBack(string? Shared) : ReadingAnswer;

/// <summary>Human resources wants to see which plans there are.</summary>
public sealed record PlansWanted : ReadingAnswer;

/// <summary>Human resources opens a plan, and says why.</summary>
public sealed record CaseChosen(string? Case, ReadingReason? Why, [AtMost(Overseeing.LongestReason)] string? InWords) : ReadingAnswer;
