using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.ReadingThePlan;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.RemindingOfThePlan;

/// <summary>Everything the bot would say of a plan as it stands, each on its day; what has been said is still among them.</summary>
internal static class PlanNudges
{
    private static readonly PlanSide[] Sides = [PlanSide.Manager, PlanSide.Employee];

    public static IEnumerable<Nudge> Of(SickLeave leave, Context context) =>
        leave.Plan switch
        {
            { EndedOn: not null } => [],
            { Unnecessary: { AskAgainOn: { } again } found } => WhileUnnecessary(leave, found, again, context),
            { Unnecessary: not null } => [],
            { Agreed: not null } => Waiting(leave, context),
            _ => [.. Ladder(leave, context), .. Waiting(leave, context)],
        };

    private static IEnumerable<Nudge> Ladder(SickLeave leave, Context context)
    {
        if (context.Counted(leave) is not { WasPlannedBefore: false, PlanDeadline: { } deadline }) return [];
        var steps =
            from side in Sides
            where WaitingTimes.IsIts(leave.Plan, side)
            from step in PlanSteps.BeforeDue
            from nudge in ToDoNow(step.Step, side, leave, deadline, context, Days.Iso(deadline.Due), PlanSteps.Before(deadline, step.DaysBefore))
            select nudge;
        return [.. steps, .. Overdue(leave, deadline, context, Begun(leave))];
    }

    private static IEnumerable<Nudge> WhileUnnecessary(SickLeave leave, PlanFoundUnnecessary found, DateOnly again, Context context)
    {
        if (context.Counted(leave).PlanDeadline is not { } deadline) return [];
        return found.Ground == ExemptionGround.TooIllForNow
            ? [.. ToDoNow(PlanMoment.AskAgain, PlanSide.Manager, leave, deadline, context, Days.Iso(again), again), .. Overdue(leave, deadline, context, again)]
            : ToDoNow(PlanMoment.StillAway, PlanSide.Manager, leave, deadline, context, Days.Iso(again), again);
    }

    // Nobody is told on before those who shall do it have had some days for it.
    private static IEnumerable<Nudge> Overdue(SickLeave leave, PlanDeadline deadline, Context context, DateOnly begun)
    {
        var (afterDue, grace) = (WorkingDays.NextAfter(deadline.Due), WorkingDays.After(begun, PlanSteps.WorkingDaysOfGrace));
        var day = grace > afterDue ? grace : afterDue;
        var about = Days.Iso(deadline.Due);
        if (context.Company.Who.Overseer(leave, context.Today) is { } person)
        {
            yield return PlanNudge.Of(PlanMoment.Overdue, PlanReader.HumanResources, person, about, day, leave, context,
                () => new(person, NotMade.Of(leave, deadline), Slot.PlanNotMade, Anew: true));
        }
        foreach (var nudge in ToDoNow(PlanMoment.Overdue, PlanSide.Manager, leave, deadline, context, about, day))
            yield return nudge;
    }

    private static IEnumerable<Nudge> Waiting(SickLeave leave, Context context) =>
        from side in Sides
        let waited = WaitingTimes.SinceWhen(leave, side)
        where waited is not null
        from nudge in ToDoNow(PlanMoment.OtherWaits, side, leave, context.Counted(leave).PlanDeadline, context, $"{waited.Value.Fact}",
            WorkingDays.After(waited.Value.Since, PlanSteps.WorkingDaysToAnswer))
        select nudge;

    private static IEnumerable<Nudge> ToDoNow(
        PlanMoment moment, PlanSide side, SickLeave leave, PlanDeadline? deadline, Context context, string about, DateOnly day) =>
        PlanSides.Who(side, leave, context) is { } person
            ? [PlanNudge.Of(moment, PlanSides.Reader(side), person, about, day, leave, context,
                () => new(person, Reminders.ToDoNow(side, leave, deadline, context, moment), Slot.Plan, Anew: true))]
            : [];

    private static DateOnly Begun(SickLeave leave) => new[]
    {
        Oslo.DayOf(leave.History[0].At),
        WaitingTimes.ManagerSince(leave) is { } named ? Oslo.DayOf(named.At) : DateOnly.MinValue,
        leave.History.Select(fact => fact.What).OfType<PlanWantedAfterAll>().LastOrDefault()?.On ?? DateOnly.MinValue,
    }.Max();
}
