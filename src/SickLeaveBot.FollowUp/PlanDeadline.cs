using SickLeaveBot.Law;
using SickLeaveBot.Law.Asking;

namespace SickLeaveBot.FollowUp;

/// <summary>By when the law wants a follow-up plan in a sick leave, and the section that says it.</summary>
/// <param name="Due">The last day that the law allows.</param>
/// <param name="IsLastDay">Whether today is that day, or the last working day before it.</param>
/// <param name="IsGraded">Whether the employee is at work in part now.</param>
public sealed record PlanDeadline(DateOnly Due, bool IsLastDay, LegalBasis Basis, bool IsGraded)
{
    /// <summary>The deadline as the sick leave looks now; null where no plan is required, as when the absence ends before it.</summary>
    public static PlanDeadline? Of(SickLeave leave, DateOnly today)
    {
        var timeline = Timeline.Of(Entries.Ahead(leave, today), today);
        return timeline.Duties.FirstOrDefault(duty => duty is { Duty.Kind: DutyKind.FollowUpPlan, IsRequired: true })
            is { Due: { } due } duty
            ? new(due, duty.RemindOn == today, duty.Duty.Basis, timeline.Absence?.GradeOn(today).IsFull is false)
            : null;
    }

    /// <summary>Whether the plan is worth a button: it is begun, or a sick note makes the absence long enough for one.</summary>
    public static bool IsInSight(SickLeave leave, DateOnly today) =>
        leave.Stage == Stage.Ongoing && (leave.Plan.Revision > 0 || (leave.SickNotes.Count > 0 && Of(leave, today) is not null));
}
