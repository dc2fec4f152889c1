using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.Plans;

/// <summary>Makes the cards that remind of a plan, for the one who reads them and for how far the plan has come.</summary>
internal static class Reminders
{
    public static PlanIsDue ToDoNow(PlanSide reader, SickLeave leave, PlanDeadline? deadline, Context context, PlanMoment moment)
    {
        var (plan, other) = (leave.Plan, PlanSides.OtherThan(reader));
        var asksAgain = plan.Unnecessary is not null;
        var (writes, approves) = (WaitingTimes.IsToWrite(plan, reader), WaitingTimes.IsToApprove(plan, reader));
        return new(Ask(moment, approves), PlanSides.Name(other, leave, context), deadline?.Due, deadline?.Basis,
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
            HumanResourcesTold: moment == PlanMoment.Overdue && context.Company.Who.Overseer(leave, context.Today) is not null,
            MayBeUnnecessary: reader == PlanSide.Manager && MayBeUnnecessary(leave, context));
    }

    /// <summary>The reminder when a plan is wanted after all; each reads who wanted it.</summary>
    public static PlanIsDue AfterAll(PlanSide reader, SickLeave leave, PlanDeadline? deadline, Context context, PlanSide wantedBy) =>
        ToDoNow(reader, leave, deadline, context, PlanMoment.OtherWaits) with { Ask = PlanAsk.AfterAll, OtherWantsIt = reader != wantedBy };

    /// <summary>
    /// Whether the manager may still find the plan unnecessary: not when there is one, nor when the employee has put work into it or
    /// wants it.
    /// </summary>
    public static bool MayBeUnnecessary(SickLeave leave, Context context) =>
        leave.Plan is { Agreed: null, EndedOn: null, EmployeeWrote: false, WithoutEmployee: null } && !IsWantedByEmployee(leave)
        && context.Counted(leave).PlanDeadline is not null;

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
}
