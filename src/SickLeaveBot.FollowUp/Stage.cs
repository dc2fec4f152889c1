namespace SickLeaveBot.FollowUp;

/// <summary>How far a sick leave has come.</summary>
public enum Stage { Nothing, Draft, WithHumanResources, Ongoing, Ended, Dropped }

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

    /// <summary>The absence counts.</summary>
    Counts = Ongoing | Ended,
    Any = Nothing | Draft | WithHumanResources | Ongoing | Ended | Dropped,
}

public static class StageSets
{
    public static Stages AsStages(this Stage stage) => (Stages)(1 << (int)stage);
}
