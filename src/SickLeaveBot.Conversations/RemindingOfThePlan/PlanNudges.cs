using SickLeaveBot.Conversations.Cards;
using SickLeaveBot.Conversations.EvaluatingThePlan;
using SickLeaveBot.Conversations.WritingThePlan;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.RemindingOfThePlan;

/// <summary>Everything the bot would say of a plan as it stands, each on its day; what has been said is still among them.</summary>
internal static class PlanNudges
{
    private static readonly PlanSide[] Sides = [PlanSide.Manager, PlanSide.Employee];

    public static IEnumerable<PlanNudge> Of(SickLeave leave, Desk desk) =>
        leave.Plan switch
        {
            { EndedOn: not null } => [],
            { Unnecessary: { AskAgainOn: { } again } found } => WhileUnnecessary(leave, found, again, desk),
            { Unnecessary: not null } => [],
            { Agreed: { } agreed } => [.. Evaluation(leave, desk), .. MeasuresEnding(leave, agreed, desk), .. Waiting(leave, desk)],
            _ => [.. Ladder(leave, desk), .. Waiting(leave, desk)],
        };

    /// <summary>A side is silent up to this day: a card of its own has told it how the plan stands.</summary>
    public static DateOnly? SilentUntil(SickLeave leave, PlanReader reader)
    {
        var reopened = leave.History.Select(fact => fact.What).OfType<PlanWantedAfterAll>().LastOrDefault()?.On;
        var handedOver = reader == PlanReader.Manager && Turns.ManagerSince(leave) is { } named && PlanNudge.WasUnderWay(leave, named.Number)
            ? Oslo.DayOf(named.At)
            : (DateOnly?)null;
        return reopened > handedOver || handedOver is null ? reopened : handedOver;
    }

    private static IEnumerable<PlanNudge> Ladder(SickLeave leave, Desk desk)
    {
        if (PlanDeadline.Of(leave, desk.Today) is not { } deadline) return [];
        var steps =
            from side in Sides
            where Turns.IsIts(leave.Plan, side)
            from step in PlanSteps.BeforeDue
            from nudge in ToDoNow(step.Step, side, leave, deadline, desk, Days.Iso(deadline.Due), PlanSteps.Before(deadline, step.DaysBefore))
            select nudge;
        return [.. steps, .. Overdue(leave, deadline, desk, Begun(leave))];
    }

    private static IEnumerable<PlanNudge> WhileUnnecessary(SickLeave leave, PlanFoundUnnecessary found, DateOnly again, Desk desk)
    {
        if (PlanDeadline.Of(leave, desk.Today) is not { } deadline) return [];
        return found.Ground == ExemptionGround.TooIllForNow
            ? [.. ToDoNow(PlanMoment.AskAgain, PlanSide.Manager, leave, deadline, desk, Days.Iso(again), again), .. Overdue(leave, deadline, desk, again)]
            : ToDoNow(PlanMoment.StillAway, PlanSide.Manager, leave, deadline, desk, Days.Iso(again), again);
    }

    // Nobody is told on before those who shall do it have had some days for it.
    private static IEnumerable<PlanNudge> Overdue(SickLeave leave, PlanDeadline deadline, Desk desk, DateOnly begun)
    {
        var (afterDue, grace) = (WorkingDays.NextAfter(deadline.Due), PlanSteps.WorkingDaysAfter(begun, PlanSteps.WorkingDaysOfGrace));
        var day = grace > afterDue ? grace : afterDue;
        var about = Days.Iso(deadline.Due);
        if (Reminders.IsTold(leave, desk) && desk.Company.HumanResources is { } person)
            yield return new(PlanMoment.Overdue, PlanReader.HumanResources, about, day,
                new(person, Reminders.NotMade(leave, deadline), Slot.PlanNotMade, Anew: true));
        foreach (var nudge in ToDoNow(PlanMoment.Overdue, PlanSide.Manager, leave, deadline, desk, about, day))
            yield return nudge;
    }

    private static IEnumerable<PlanNudge> Waiting(SickLeave leave, Desk desk) =>
        from side in Sides
        let waited = Turns.SinceWhen(leave, side)
        where waited is not null
        from nudge in ToDoNow(PlanMoment.OtherWaits, side, leave, PlanDeadline.Of(leave, desk.Today), desk, $"{waited.Value.Fact}",
            PlanSteps.WorkingDaysAfter(waited.Value.Since, PlanSteps.WorkingDaysToAnswer))
        select nudge;

    private static IEnumerable<PlanNudge> ToDoNow(
        PlanMoment moment, PlanSide side, SickLeave leave, PlanDeadline? deadline, Desk desk, string about, DateOnly day) =>
        TheTwo.Who(side, leave, desk) is { } person
            ? [new(moment, Reader(side), about, day, new(person, Reminders.ToDoNow(side, leave, deadline, desk, moment), Slot.Plan, Anew: true))]
            : [];

    private static IEnumerable<PlanNudge> Evaluation(SickLeave leave, Desk desk) => leave.Plan.EvaluateOn is not { } day ? [] :
        from side in Sides
        let person = TheTwo.Who(side, leave, desk)
        where person is not null
        select new PlanNudge(PlanMoment.Evaluate, Reader(side), Days.Iso(day), WorkingDays.LastOnOrBefore(day),
            new(person, new TimeToEvaluate(TheTwo.Name(TheTwo.OtherThan(side), leave, desk), day, side == PlanSide.Manager), Slot.Plan, Anew: true));

    private static IEnumerable<PlanNudge> MeasuresEnding(SickLeave leave, PlanVersion agreed, Desk desk) =>
        TheTwo.Who(PlanSide.Manager, leave, desk) is not { } person ? [] :
        from to in agreed.Content.Measures.Select(measure => measure.To).Distinct()
        where to >= agreed.AgreedOn && MeasuresEnds.EndingOn(to, leave.Plan).Count > 0
        select new PlanNudge(PlanMoment.MeasuresEnd, PlanReader.Manager, Days.Iso(to), PlanSteps.WorkingDaysBefore(to, PlanSteps.WorkingDaysBeforeMeasuresEnd),
            new(person, MeasuresEnds.Question(to, leave), Slot.PlanMeasures, Anew: true));

    private static PlanReader Reader(PlanSide side) => side == PlanSide.Employee ? PlanReader.Employee : PlanReader.Manager;

    private static DateOnly Begun(SickLeave leave) => new[]
    {
        Oslo.DayOf(leave.History[0].At),
        Turns.ManagerSince(leave) is { } named ? Oslo.DayOf(named.At) : DateOnly.MinValue,
        leave.History.Select(fact => fact.What).OfType<PlanWantedAfterAll>().LastOrDefault()?.On ?? DateOnly.MinValue,
    }.Max();
}
