using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>The manager is told that somebody is away and until when; one card a sick leave, always showing the newest.</summary>
public static class Noticing
{
    /// <summary>The messages that tell of a change: to the manager, or to human resources where nobody is named as manager.</summary>
    public static IReadOnlyList<Message> Of(SickLeave leave, Context context) =>
        context.LeaderOf(leave) is { } reader && reader.Id != context.Speaker.Id ? [To(reader, leave, context)] : [];

    public static Message To(Person reader, SickLeave leave, Context context) => new(reader, Notice(leave, context.Today), Slot.Notice);

    public static AbsenceNotice Notice(SickLeave leave, DateOnly today) => new(
        AbsenceCards.State(leave, today), leave.Employee.Name, leave.Away.From,
        leave.ReturnedOn is null ? leave.ExpectedBack : null, leave.ReturnedOn, AbsenceCards.Lines(leave),
        leave.Capacity.SomeWorkPossible is true, leave.Capacity.SomeWorkPossible is false, leave.Capacity.Connection, leave.Capacity.Tasks,
        leave is { OnBehalf: true, ConfirmedByEmployee: false, Stage: Stage.Ongoing }, leave is { OnBehalf: true, ConfirmedByEmployee: true },
        leave.Acknowledged,
        leave.CallOn, WorkingDays.NextAfter(today),
        CanAcknowledge: leave.Stage == Stage.Ongoing && !leave.Acknowledged,
        IsOngoing: leave.Stage == Stage.Ongoing,
        HasPlan: PlanDeadline.IsInSight(leave, today));
}
