using SickLeaveBot.Conversations.WritingThePlan;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>The manager is told that somebody is away and until when; one card a sick leave, always showing the newest.</summary>
public static class Noticing
{
    /// <summary>The messages that tell of a change: to the manager, or to human resources where nobody is named as manager.</summary>
    public static IReadOnlyList<Message> Of(SickLeave leave, Desk desk) =>
        (leave.Manager ?? desk.Company.HumanResources) is { } reader && reader.Id != desk.Speaker.Id
            ? [new(reader, Notice(leave, desk.Today), Slot.Notice)]
            : [];

    public static AbsenceNotice Notice(SickLeave leave, DateOnly today) => new(
        Showing.State(leave), leave.Employee.Name, leave.Away.From,
        leave.ReturnedOn is null ? leave.ExpectedBack : null, leave.ReturnedOn, Showing.Lines(leave),
        leave.Capacity.SomeWorkPossible is true, leave.Capacity.SomeWorkPossible is false, leave.Capacity.Connection, leave.Capacity.Tasks,
        leave is { OnBehalf: true, ConfirmedByEmployee: false, Stage: Stage.Ongoing }, leave is { OnBehalf: true, ConfirmedByEmployee: true },
        leave.Acknowledged,
        leave.CallOn, WorkingDays.NextAfter(today),
        CanAcknowledge: leave.Stage == Stage.Ongoing && !leave.Acknowledged,
        IsOngoing: leave.Stage == Stage.Ongoing,
        HasPlan: Deadline.IsInSight(leave, today));
}
