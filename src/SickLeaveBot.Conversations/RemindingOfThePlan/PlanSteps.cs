using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.RemindingOfThePlan;

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

    /// <summary>The day of a step; one that falls on a day off is moved back to the last working day before.</summary>
    public static DateOnly Before(PlanDeadline deadline, int daysBefore) => WorkingDays.LastOnOrBefore(deadline.Due.AddDays(-daysBefore));
}
