using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Deciding;

/// <summary>Human resources wants to see what waits for a decision.</summary>
[Harmless(OnlyNamed = true)]
public sealed record DecisionsWanted : Answer
{
    public override IReadOnlyList<DataNeed> Needs => [Following.Need, Joining.Beside];
}

/// <summary>Human resources opens one of those cases, to decide it on its own card.</summary>
[Harmless]
public sealed record DecisionOpened(string? Case) : Answer
{
    public override Matter About => Matter.Nothing;

    public override IReadOnlyList<DataNeed> Needs => [Following.Need, Joining.Beside];
}
