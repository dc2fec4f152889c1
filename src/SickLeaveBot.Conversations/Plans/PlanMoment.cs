namespace SickLeaveBot.Conversations.Plans;

/// <summary>What the bot may say of a plan of its own accord, the least urgent first.</summary>
public enum PlanMoment
{
    MeasuresEnd,
    Evaluate,
    StillAway,
    AskAgain,
    OtherWaits,
    Start,
    WeekLeft,
    ThreeDaysLeft,
    DayLeft,
    DueDay,
    Overdue,
}

public static class PlanMoments
{
    /// <summary>Whether the moment is a step towards the due day: of several that were missed only the newest is said.</summary>
    public static bool IsOnLadder(this PlanMoment moment) => moment >= PlanMoment.OtherWaits;

    /// <summary>Whether the moment comes from the law's due day, and so is to come again when that day moves.</summary>
    public static bool IsOfDueDay(this PlanMoment moment) => moment >= PlanMoment.Start;
}
