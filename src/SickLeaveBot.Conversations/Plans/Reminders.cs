using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Plans;

/// <summary>Makes the cards that remind of a plan, for the one who reads them and for how far the plan has come.</summary>
internal static class Reminders
{
    // A day this many working days away, or fewer, is near.
    private const int NearDays = 5;

    public static PlanIsDue ToDoNow(PlanSide reader, SickLeave leave, PlanDeadline? deadline, Context context, PlanMoment moment)
    {
        var (plan, other) = (leave.Plan, PlanSides.OtherThan(reader));
        var asksAgain = plan.Unnecessary is not null;
        var (writes, approves) = (WaitingTimes.IsToWrite(plan, reader), WaitingTimes.IsToApprove(plan, reader));
        var (left, days) = deadline is null || asksAgain ? default : Left(deadline.Due, context.Today);
        var ask = Ask(moment, approves, left, isFirst: writes && !IsToldOf(leave, reader));
        return new(ask, PlanSides.Name(other, leave, context), deadline?.Due, deadline?.Basis,
            ask == PlanAsk.DueToday ? null : left, days,
            IsBeginning: ask == PlanAsk.Begin,
            OtherHasWritten: writes && plan.HasWritten(other),
            OtherHasApproved: approves && plan.HasApproved(other),
            OtherWantsIt: false,
            Write: writes,
            WriteAsEmployee: writes && reader == PlanSide.Employee,
            Approve: approves,
            CanOpen: !writes && !approves && !asksAgain,
            AsksAgain: asksAgain,
            HumanResourcesTold: moment == PlanMoment.Overdue && context.Company.Who.Overseer(leave, context.Today) is not null,
            MayBeUnnecessary: reader == PlanSide.Manager && MayBeUnnecessary(leave, context),
            OfWhom: reader == PlanSide.Manager ? $" – {leave.Employee.Name}" : "");
    }

    /// <summary>The other has written or the follow-up has come to the reader: a short card that opens the form, and not the form unasked.</summary>
    public static PlanIsDue Invitation(PlanSide reader, SickLeave leave, Context context) =>
        ToDoNow(reader, leave, leave.Plan.Agreed is null ? context.Counted(leave).PlanDeadline : null, context, PlanMoment.OtherWaits) with
        {
            Ask = PlanAsk.Invited,
            IsBeginning = false,
        };

    /// <summary>The reminder when a plan is wanted after all; each reads who wanted it.</summary>
    public static PlanIsDue AfterAll(PlanSide reader, SickLeave leave, PlanDeadline? deadline, Context context, PlanSide wantedBy) =>
        ToDoNow(reader, leave, deadline, context, PlanMoment.OtherWaits) with { Ask = PlanAsk.AfterAll, OtherWantsIt = reader != wantedBy };

    /// <summary>
    /// Whether the manager may still find the plan unnecessary: not when there is one, nor when the employee has put work into it or
    /// wants it.
    /// </summary>
    public static bool MayBeUnnecessary(SickLeave leave, Context context) =>
        leave.Plan is { Agreed: null, EndedOn: null, EmployeeWrote: false } and ({ WithoutEmployee: null } or { Revision: 0 }) && !IsWantedByEmployee(leave)
        && context.Counted(leave).PlanDeadline is not null;

    /// <summary>The employee has objected when the plan was found unnecessary.</summary>
    public static bool IsWantedByEmployee(SickLeave leave) =>
        leave.History.Any(fact => fact.What is PlanWantedAfterAll { By: PlanSide.Employee });

    private static PlanAsk Ask(PlanMoment moment, bool approves, TimeLeft? left, bool isFirst) => moment switch
    {
        PlanMoment.AskAgain => PlanAsk.PutOff,
        PlanMoment.StillAway => PlanAsk.StillAway,
        PlanMoment.Overdue => PlanAsk.Overdue,
        _ when approves => PlanAsk.Approve,
        _ when left == TimeLeft.Today => PlanAsk.DueToday,
        _ when isFirst => PlanAsk.Begin,
        _ => PlanAsk.YourPart,
    };

    /// <summary>The reader has heard of the plan: it was said, or shown when the other wrote.</summary>
    public static bool IsToldOf(SickLeave leave, PlanSide reader) =>
        leave.Plan.HasWritten(PlanSides.OtherThan(reader)) || PlanNudge.DaysSaid(leave, PlanSides.Reader(reader)).Any();

    private static (TimeLeft?, int? Days) Left(DateOnly due, DateOnly today) => WorkingDaysTo(due, today) switch
    {
        _ when due < today => default,
        _ when due == today => (TimeLeft.Today, null),
        0 => (TimeLeft.LastWorkingDay, null),
        1 => (TimeLeft.OneDay, null),
        var days and <= NearDays => (null, days),
        _ => default,
    };

    private static int WorkingDaysTo(DateOnly due, DateOnly today)
    {
        var days = 0;
        for (var day = WorkingDays.NextAfter(today); day <= due && days <= NearDays; day = WorkingDays.NextAfter(day)) days++;
        return days;
    }
}
