namespace SickLeaveBot.FollowUp;

/// <summary>
/// How far a sick leave has come. <c>AtWork</c> is none: a sick note that leaves the employee at work is registered, and ends by itself on its last
/// day. Nothing of a follow-up is permitted there but what says so.
/// </summary>
public enum Stage { Nothing, Draft, WithHumanResources, Ongoing, Ended, Dropped, AtWork }

/// <summary>Several stages, for saying in which of them something may happen.</summary>
[Flags]
public enum Stages
{
    None = 0,
    Nothing = 1,
    Draft = 2,
    WithHumanResources = 4,
    Ongoing = 8,
    Ended = 16,
    Dropped = 32,
    AtWork = 64,

    /// <summary>The absence counts.</summary>
    Counts = Ongoing | Ended,
    Any = Nothing | Draft | WithHumanResources | Ongoing | Ended | Dropped | AtWork,
}

public static class StageSets
{
    public static Stages AsStages(this Stage stage) => (Stages)(1 << (int)stage);
}
