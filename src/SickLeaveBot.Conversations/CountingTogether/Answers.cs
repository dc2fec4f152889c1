using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp.CountingTogether;

namespace SickLeaveBot.Conversations.CountingTogether;

/// <summary>Human resources wants to see which absences count together.</summary>
[Harmless]
public sealed record JoinedWanted : Answer
{
    public override IReadOnlyList<DataNeed> Needs => [Joining.Beside];
}

/// <summary>Human resources lets a sick leave count on its own; without a ground, how it stands is shown.</summary>
public sealed record CountedApartChosen(string Leave, PartingGround? Ground) : Answer
{
    public override IReadOnlyList<DataNeed> Needs => [Joining.Beside];
}

/// <summary>They count together again.</summary>
public sealed record CountedTogetherAgain : Answer;
