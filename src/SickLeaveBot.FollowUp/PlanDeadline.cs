using SickLeaveBot.Law;
using SickLeaveBot.Law.Asking;

namespace SickLeaveBot.FollowUp;

/// <summary>By when the law wants a follow-up plan in an absence, and the section that says it.</summary>
/// <param name="Due">The last day that the law allows.</param>
/// <param name="IsLastDay">Whether today is that day, or the last working day before it.</param>
/// <param name="IsGraded">Whether the employee is at work in part now.</param>
public sealed record PlanDeadline(DateOnly Due, bool IsLastDay, LegalBasis Basis, bool IsGraded)
{
    /// <summary>The deadline as the absence looks now; null where no plan is required.</summary>
    public static PlanDeadline? In(Timeline timeline, DateOnly today) =>
        timeline.Duties.FirstOrDefault(duty => duty is { Duty.Kind: DutyKind.FollowUpPlan, IsRequired: true }) is { Due: { } due } duty
            ? new(due, duty.RemindOn == today, duty.Duty.Basis, timeline.Absence?.GradeOn(today).IsFull is false)
            : null;
}
