using SickLeaveBot.Conversations.RemindingOfThePlan;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Conversations.WritingThePlan;

/// <summary>By when the law wants the plan (arbeidsmiljøloven § 4-6 third paragraph).</summary>
public static class Deadline
{
    /// <summary>The last day for the plan; null when the absence is too short to need one.</summary>
    public static DateOnly? Of(SickLeave leave, DateOnly today) => PlanDeadline.Of(leave, today)?.Due;

    /// <summary>Whether the plan is worth a button: it is begun, or a sick note makes the absence long enough for one.</summary>
    public static bool IsInSight(SickLeave leave, DateOnly today) =>
        leave.Stage == Stage.Ongoing && (leave.Plan.Revision > 0 || (leave.SickNotes.Count > 0 && Of(leave, today) is not null));
}
