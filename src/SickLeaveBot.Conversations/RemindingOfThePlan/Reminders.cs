using SickLeaveBot.Conversations.WritingThePlan;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Conversations.RemindingOfThePlan;

/// <summary>Makes the cards that remind of a plan, for the one who reads them and for how far the plan has come.</summary>
internal static class Reminders
{
    public static PlanIsDue ToDoNow(PlanSide reader, SickLeave leave, PlanDeadline? deadline, Desk desk, PlanMoment moment)
    {
        var (plan, other) = (leave.Plan, TheTwo.OtherThan(reader));
        var asksAgain = plan.Unnecessary is not null;
        var (writes, approves) = (Turns.IsToWrite(plan, reader), Turns.IsToApprove(plan, reader));
        return new(Ask(moment, approves), TheTwo.Name(other, leave, desk), deadline?.Due, deadline?.Basis,
            IsBeginning: writes && moment == PlanMoment.Start,
            IsLastDay: moment == PlanMoment.DueDay && deadline is { IsLastDay: true },
            OtherHasWritten: writes && plan.HasWritten(other),
            OtherHasApproved: approves && plan.HasApproved(other),
            OtherWantsIt: false,
            WriteAsManager: writes && reader == PlanSide.Manager,
            WriteAsEmployee: writes && reader == PlanSide.Employee,
            Approve: approves,
            CanOpen: !writes && !approves && !asksAgain,
            AsksAgain: asksAgain,
            HumanResourcesTold: moment == PlanMoment.Overdue && IsTold(leave, desk),
            MayBeUnnecessary: reader == PlanSide.Manager && MayBeUnnecessary(leave, desk));
    }

    /// <summary>The reminder when a plan is wanted after all; each reads who wanted it.</summary>
    public static PlanIsDue AfterAll(PlanSide reader, SickLeave leave, PlanDeadline? deadline, Desk desk, PlanSide wantedBy) =>
        ToDoNow(reader, leave, deadline, desk, PlanMoment.OtherWaits) with { Ask = PlanAsk.AfterAll, OtherWantsIt = reader != wantedBy };

    public static PlanNotMade NotMade(SickLeave leave, PlanDeadline deadline) =>
        new(leave.Employee.Name, leave.Manager?.Name, deadline.Due, deadline.Basis, WaitsFor(leave.Plan));

    /// <summary>Whether human resources is somebody else than the manager, and so is told of a plan that is not made.</summary>
    public static bool IsTold(SickLeave leave, Desk desk) =>
        desk.Company.HumanResources is { } person && leave.Manager is { } manager && manager.Id != person.Id;

    /// <summary>
    /// Whether the manager may still find the plan unnecessary: not when there is one, nor when the employee has put work into it or
    /// wants it.
    /// </summary>
    public static bool MayBeUnnecessary(SickLeave leave, Desk desk) =>
        leave.Plan is { Agreed: null, EndedOn: null, EmployeeWrote: false, WithoutEmployee: null } && !IsWantedByEmployee(leave)
        && PlanDeadline.Of(leave, desk.Today) is not null;

    /// <summary>The employee has objected when the plan was found unnecessary.</summary>
    public static bool IsWantedByEmployee(SickLeave leave) =>
        leave.History.Any(fact => fact.What is PlanWantedAfterAll { By: PlanSide.Employee });

    private static PlanAsk Ask(PlanMoment moment, bool approves) => (moment, approves) switch
    {
        (PlanMoment.AskAgain, _) => PlanAsk.PutOff,
        (PlanMoment.StillAway, _) => PlanAsk.StillAway,
        (PlanMoment.Overdue, _) => PlanAsk.Overdue,
        (_, true) => PlanAsk.Approve,
        (PlanMoment.Start, _) => PlanAsk.Begin,
        _ => PlanAsk.YourPart,
    };

    private static PlanWaitsFor WaitsFor(FollowUpPlan plan) => (plan.TurnOf(PlanSide.Manager), plan.TurnOf(PlanSide.Employee)) switch
    {
        (PlanTurn.Begin or PlanTurn.Write, PlanTurn.Begin or PlanTurn.Write) => PlanWaitsFor.BothToWrite,
        (PlanTurn.Begin or PlanTurn.Write, _) => PlanWaitsFor.ManagerToWrite,
        (_, PlanTurn.Begin or PlanTurn.Write) => PlanWaitsFor.EmployeeToWrite,
        (PlanTurn.Approve, PlanTurn.Approve) => PlanWaitsFor.BothToApprove,
        (PlanTurn.Approve or PlanTurn.ApproveLast, _) => PlanWaitsFor.ManagerToApprove,
        (_, PlanTurn.Approve or PlanTurn.ApproveLast) => PlanWaitsFor.EmployeeToApprove,
        _ => PlanWaitsFor.ManagerToDecide,
    };
}
