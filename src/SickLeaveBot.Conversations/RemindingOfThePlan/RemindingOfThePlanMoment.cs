using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.Conversations.RemindingOfThePlan;

/// <summary>The two are reminded of the plan in time, and human resources is told when it was not made.</summary>
internal static class RemindingOfThePlanMoment
{
    public static readonly Moment Instance = new() { Nudges = PlanNudges.Of };
}
