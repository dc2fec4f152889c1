using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.ReadingThePlan;

namespace SickLeaveBot.Conversations.ReadingThePlan;

/// <summary>An answer that changes nothing in the plan: it can be given from any card, however old.</summary>
public abstract record ReadingAnswer : Answer
{
    public override Matter About => Matter.Nothing;

    public override IReadOnlyList<DataNeed> Needs => [Ticket.NewId];
}

/// <summary>Somebody wants to read a version; the newest they may read where no number is said.</summary>
[Harmless]
public sealed record OpenWanted(int? Number) : ReadingAnswer
{
    public override IReadOnlyList<DataNeed> Needs => [Ticket.NewId, Following.Need, Overseeing.Cases, Sharing.WithMe];
}

/// <summary>A rep wants to read what somebody has shared with them.</summary>
[Harmless]
public sealed record SharedPlansWanted : ReadingAnswer
{
    public override IReadOnlyList<DataNeed> Needs => [Ticket.NewId, Sharing.WithMe];
}

/// <summary>The manager or the rep says whose plan to open.</summary>
[Harmless]
public sealed record WhoseChosen(string? Whose) : ReadingAnswer
{
    public override IReadOnlyList<DataNeed> Needs => [Ticket.NewId, Following.Need, Sharing.WithMe];
}

/// <summary>Back from reading to the plan as it stands.</summary>
[Harmless]
public sealed record BackToPlan : ReadingAnswer
{
    public override IReadOnlyList<DataNeed> Needs => PlanDrafts.Needed;
}

[Harmless]
public sealed record WhoHasSeenWanted : ReadingAnswer
{
    public override IReadOnlyList<DataNeed> Needs => [Sharing.Reps];
}

/// <summary>The employee wants a union rep or safety rep to read the newest version.</summary>
[Harmless]
public sealed record SharingWanted : ReadingAnswer
{
    public override IReadOnlyList<DataNeed> Needs => [Sharing.Reps];
}

public sealed record RepChosen(string? Rep, DateOnly? Until) : ReadingAnswer
{
    public override IReadOnlyList<DataNeed> Needs => [Sharing.Reps];
}

public sealed record SharingTakenBack(string? Shared) : ReadingAnswer
{
    public override IReadOnlyList<DataNeed> Needs => [Sharing.Reps];
}

/// <summary>Human resources wants to see which plans there are.</summary>
[Harmless]
public sealed record PlansWanted : ReadingAnswer
{
    public override IReadOnlyList<DataNeed> Needs => [Overseeing.Cases];
}

/// <summary>Human resources opens a plan, and says why.</summary>
public sealed record CaseChosen(string? Case, ReadingReason? Why, [AtMost(Overseeing.LongestReason)] string? InWords) : ReadingAnswer
{
    public override IReadOnlyList<DataNeed> Needs => [Ticket.NewId, Overseeing.Cases];
}
