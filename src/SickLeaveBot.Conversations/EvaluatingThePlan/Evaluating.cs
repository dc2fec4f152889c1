using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.EvaluatingThePlan;

/// <summary>The two look at an agreed plan again: how each measure went, one tap for each, and what becomes of the plan.</summary>
public static class Evaluating
{
    private const int DaysUntilNext = 28;
    private const int MostDaysAhead = 366;

    public static Reply Open(Context context, SickLeave leave) => new() { Leave = leave, Shown = Card(leave, context) };

    /// <summary>The evaluation as far as it has come; the plan itself where there is none to evaluate.</summary>
    public static Card Card(SickLeave leave, Context context)
    {
        if (leave.Plan is not { Agreed: { } agreed, EndedOn: null }) return PlanCards.To(leave, context);
        var measures = agreed.Content.Measures;
        return Unanswered(leave.Plan) is { } open
            ? new HowDidItGo(leave.Employee.Name, Line(open, leave.Plan), leave.Plan.Outcomes.Count + 1, measures.Count)
            : Next(leave, Suggested(context.Today), null);
    }

    public static Reply Take(MeasureWent answer, Context context, SickLeave leave)
    {
        if (leave.Plan.EndedOn is not null || Unanswered(leave.Plan) is not { } measure) return Open(context, leave);
        var said = new MeasureEvaluated(measure.Number, answer.How, PlanSides.Speaking(context), context.Today);
        return new() { Leave = leave, Shown = Card(leave.After([said], context.Speaker.Id, default), context), Effects = [Remember.In(leave, said)] };
    }

    public static Reply Keep(PlanKept answer, Context context, SickLeave leave) =>
        Decide(answer.NextOn, toBeChanged: false, context, leave);

    /// <summary>The plan is to be changed: that begins at once, and the other is told.</summary>
    public static Reply Change(PlanToBeChanged answer, Context context, SickLeave leave) =>
        Decide(answer.NextOn, toBeChanged: true, context, leave);

    public static MeasureLine Line(Measure measure, FollowUpPlan plan) => new(measure.Kind, measure.What, measure.To,
        plan.Outcomes.FirstOrDefault(outcome => outcome.Measure == measure.Number)?.How);

    /// <summary>A day some weeks ahead, on which people are at work.</summary>
    public static DateOnly Suggested(DateOnly after) => WorkingDays.LastOnOrBefore(after.AddDays(DaysUntilNext));

    public static EvaluationProblem? ProblemIn(DateOnly day, DateOnly today) => day switch
    {
        _ when day <= today => EvaluationProblem.NotAhead,
        _ when day.DayNumber > today.DayNumber + MostDaysAhead => EvaluationProblem.TooFarAhead,
        _ => null,
    };

    private static Reply Decide(DateOnly nextOn, bool toBeChanged, Context context, SickLeave leave)
    {
        if (leave.Plan is not { Agreed: { } agreed, EndedOn: null } || Unanswered(leave.Plan) is not null) return Open(context, leave);
        if (ProblemIn(nextOn, context.Today) is { } problem) return new() { Leave = leave, Shown = Next(leave, nextOn, problem) };
        var evaluated = new PlanEvaluated(leave.Plan.Outcomes, context.Today, nextOn);
        var after = leave.After([evaluated], context.Speaker.Id, default);
        var told = new PlanWasEvaluated(leave.Employee.Name, context.Speaker.Name, context.Today, Lines(agreed, leave.Plan), nextOn, toBeChanged);
        return new()
        {
            Leave = leave,
            Shown = toBeChanged ? PlanCards.To(after, context) : told,
            Effects =
            [
                Remember.In(leave, evaluated),
                .. PlanSides.ToOther(context, leave, told),
            ],
        };
    }

    private static WhatNext Next(SickLeave leave, DateOnly nextOn, EvaluationProblem? problem) => new(
        leave.Employee.Name, leave.Plan.Agreed is { } agreed ? Lines(agreed, leave.Plan) : [],
        leave.Plan.Outcomes.Any(outcome => outcome.How == Outcome.DoesNotWork), nextOn, problem);

    private static IReadOnlyList<MeasureLine> Lines(PlanVersion agreed, FollowUpPlan plan) =>
        [.. agreed.Content.Measures.Select(measure => Line(measure, plan))];

    private static Measure? Unanswered(FollowUpPlan plan) =>
        plan.Agreed?.Content.Measures.FirstOrDefault(measure => plan.Outcomes.All(outcome => outcome.Measure != measure.Number));
}
