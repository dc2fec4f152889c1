using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.RemindingOfThePlan;

/// <summary>Makes the cards that remind of a plan, for the one who reads them and for how far the plan has come.</summary>
internal static class Reminders
{
    /// <summary>Who acts as manager: human resources where nobody is named; null where there is neither.</summary>
    public static Person? Acting(SickLeave leave, Company company) => leave.Manager ?? company.HumanResources;

    public static Person? Of(PlanSide side, SickLeave leave, Company company) =>
        side == PlanSide.Employee ? leave.Employee : Acting(leave, company);

    public static string NameOfOther(PlanSide reader, SickLeave leave, Company company) =>
        Of(reader.Other(), leave, company)?.Name ?? company.Name;

    public static PlanIsDue ToDoNow(PlanSide reader, SickLeave leave, PlanDeadline? deadline, Company company, PlanMoment moment)
    {
        var plan = leave.Plan;
        var turn = Turns.Of(plan, reader);
        var asksAgain = moment is PlanMoment.AskAgain or PlanMoment.StillAway;
        var writes = turn == PlanTurn.Write || asksAgain;
        return new(Ask(turn, moment), NameOfOther(reader, leave, company), deadline?.Due, deadline?.Basis,
            IsBeginning: writes && moment == PlanMoment.Start,
            IsLastDay: moment == PlanMoment.DueDay && deadline is { IsLastDay: true },
            OtherHasWritten: turn == PlanTurn.Write && plan.HasWritten(reader.Other()),
            OtherHasApproved: turn == PlanTurn.Approve && plan.HasApproved(reader.Other()),
            OtherWantsIt: false,
            WriteAsManager: writes && reader == PlanSide.Manager,
            WriteAsEmployee: writes && reader == PlanSide.Employee,
            Approve: turn == PlanTurn.Approve,
            CanOpen: turn == PlanTurn.Nothing && !asksAgain,
            AskedAgain: asksAgain,
            HumanResourcesTold: moment == PlanMoment.Overdue && company.HumanResources is { } person && person.Id != leave.Manager?.Id && leave.Manager is not null,
            MayBeUnnecessary: reader == PlanSide.Manager && MayBeUnnecessary(leave, deadline));
    }

    /// <summary>The reminder when a plan is wanted after all; each reads who wanted it.</summary>
    public static PlanIsDue AfterAll(PlanSide reader, SickLeave leave, PlanDeadline? deadline, Company company, PlanSide wantedBy) =>
        ToDoNow(reader, leave, deadline, company, PlanMoment.OtherWaits) with { Ask = PlanAsk.AfterAll, OtherWantsIt = reader != wantedBy };

    public static PlanNotMade NotMade(SickLeave leave, PlanDeadline deadline) =>
        new(leave.Employee.Name, leave.Manager?.Name, deadline.Due, deadline.Basis, WaitsFor(leave.Plan));

    /// <summary>Whether the manager may still find the plan unnecessary: not when there is one, nor when the employee has put work into it or wants it.</summary>
    public static bool MayBeUnnecessary(SickLeave leave, PlanDeadline? deadline) =>
        deadline is not null && leave.Plan is { Agreed: null, EndedOn: null, EmployeeWrote: false } && !IsWantedByEmployee(leave);

    /// <summary>The employee has objected when the plan was found unnecessary.</summary>
    public static bool IsWantedByEmployee(SickLeave leave) =>
        leave.History.Any(fact => fact.What is PlanWantedAfterAll { By: PlanSide.Employee });

    private static PlanAsk Ask(PlanTurn turn, PlanMoment moment) => (moment, turn) switch
    {
        (PlanMoment.AskAgain, _) => PlanAsk.PutOff,
        (PlanMoment.StillAway, _) => PlanAsk.StillAway,
        (PlanMoment.Overdue, _) => PlanAsk.Overdue,
        (_, PlanTurn.Approve) => PlanAsk.Approve,
        (PlanMoment.Start, _) => PlanAsk.Begin,
        _ => PlanAsk.YourPart,
    };

    private static PlanWaitsFor WaitsFor(FollowUpPlan plan) => (Turns.Of(plan, PlanSide.Manager), Turns.Of(plan, PlanSide.Employee)) switch
    {
        (PlanTurn.Write, PlanTurn.Write) => PlanWaitsFor.BothToWrite,
        (PlanTurn.Write, _) => PlanWaitsFor.ManagerToWrite,
        (_, PlanTurn.Write) => PlanWaitsFor.EmployeeToWrite,
        (PlanTurn.Approve, PlanTurn.Approve) => PlanWaitsFor.BothToApprove,
        (PlanTurn.Approve, _) => PlanWaitsFor.ManagerToApprove,
        (_, PlanTurn.Approve) => PlanWaitsFor.EmployeeToApprove,
        _ => PlanWaitsFor.ManagerToDecide,
    };
}
