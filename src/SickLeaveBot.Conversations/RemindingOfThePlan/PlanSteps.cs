using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.RemindingOfThePlan;

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

/// <summary>
/// When the bot speaks of a plan. The law sets the due day; how long before and after it one is reminded is the product's own choice,
/// and all of it is here.
/// </summary>
internal static class PlanSteps
{
    /// <summary>The steps up to the due day, and how many days before it each comes.</summary>
    public static readonly IReadOnlyList<(PlanMoment Step, int DaysBefore)> BeforeDue =
    [
        (PlanMoment.Start, 14), (PlanMoment.WeekLeft, 7), (PlanMoment.ThreeDaysLeft, 3), (PlanMoment.DayLeft, 1), (PlanMoment.DueDay, 0),
    ];

    /// <summary>So many working days one has to write or approve before one is told that the other waits.</summary>
    public const int WorkingDaysToAnswer = 2;

    /// <summary>So many working days somebody has who learnt of the plan late, before human resources is told that it is not made.</summary>
    public const int WorkingDaysOfGrace = 5;

    public const int WorkingDaysBeforeMeasuresEnd = 3;

    /// <summary>After so many days it is asked whether somebody who was to be back soon still needs no plan.</summary>
    public const int DaysUntilSoonIsOver = 14;

    /// <summary>When the due day moves, the same step is not said again within so many days.</summary>
    public const int DaysBetweenTheSame = 3;

    /// <summary>The day of a step; one that falls on a day off is moved back to the last working day before.</summary>
    public static DateOnly Before(PlanDeadline deadline, int daysBefore) => WorkingDays.LastOnOrBefore(deadline.Due.AddDays(-daysBefore));

    public static DateOnly WorkingDaysBefore(DateOnly day, int days) =>
        days == 0 ? day : WorkingDaysBefore(WorkingDays.LastOnOrBefore(day.AddDays(-1)), days - 1);

    public static DateOnly WorkingDaysAfter(DateOnly day, int days) =>
        days == 0 ? day : WorkingDaysAfter(WorkingDays.NextAfter(day), days - 1);

    /// <summary>Whether the moment is a step towards the due day: of several that were missed only the newest is said.</summary>
    public static bool IsOnLadder(this PlanMoment moment) => moment >= PlanMoment.OtherWaits;

    /// <summary>Whether the moment comes from the law's due day, and so is to come again when that day moves.</summary>
    public static bool IsOfDueDay(this PlanMoment moment) => moment >= PlanMoment.Start;
}
