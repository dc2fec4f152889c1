using SickLeaveBot.Law;
using SickLeaveBot.Law.Asking;

namespace SickLeaveBot.FollowUp.Meetings;

/// <summary>By when the law wants dialogue meeting 1 in an absence, and the section that says it.</summary>
/// <param name="Due">The last day, strictly read.</param>
/// <param name="Need">Required, or somebody must be asked whether it is useful, because the absence is graded.</param>
public sealed record MeetingDeadline(DateOnly Due, LegalBasis Basis, Need Need)
{
    /// <summary>The last working day on which the meeting can be held in time.</summary>
    public DateOnly LastDay => WorkingDays.LastOnOrBefore(Due);

    public bool IsOnWish => Need != Need.Required;

    /// <summary>The deadline as the absence looks now; null where no meeting is asked for, as when the absence ends before it.</summary>
    public static MeetingDeadline? In(Timeline timeline) =>
        timeline.Duties.FirstOrDefault(duty => duty is { Duty.Kind: DutyKind.DialogueMeeting1, Need: Need.Required or Need.SomebodyMustBeAsked }) is { Due: { } due } duty
            ? new(due, duty.Duty.Basis, duty.Need)
            : null;
}
