using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.EvaluatingThePlan;

/// <summary>Measures of an agreed plan that end soon: the manager makes them last longer, or lets them end.</summary>
public static class MeasuresEnds
{
    public static MeasuresEnd Question(DateOnly to, SickLeave leave) => Question(to, leave, Evaluating.Suggested(to), null);

    /// <summary>The measures that both the agreed version and the plan as it is being changed let end on this day.</summary>
    public static IReadOnlyList<Measure> EndingOn(DateOnly to, FollowUpPlan plan) =>
        [.. plan.Content.Measures.Where(measure => measure.To == to && plan.Agreed?.Content.Measures.Any(one => one.Number == measure.Number && one.To == to) is true)];

    /// <summary>A longer measure is a change of the plan: both approve it.</summary>
    public static Reply Extend(MeasuresExtended answer, Context context, SickLeave leave)
    {
        var ending = EndingOn(answer.To, leave.Plan);
        if (ending.Count == 0 || leave.Plan.EndedOn is not null) return new() { Leave = leave, Shown = PlanCards.To(leave, context) };
        if (ProblemIn(answer, context.Today) is { } problem)
            return new() { Leave = leave, Shown = Question(answer.To, leave, answer.Until, problem) };
        var content = leave.Plan.Content with
        {
            EvaluateOn = NextEvaluation(leave.Plan, context.Today),
            Measures = [.. leave.Plan.Content.Measures.Select(measure => ending.Contains(measure) ? measure with { To = answer.Until } : measure)],
        };
        var written = new PlanWritten(PlanSide.Manager, content, PlanField.None, context.Today);
        var after = leave.After([written], context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Shown = PlanCards.To(after, context),
            Effects =
            [
                Remember.In(leave, written),
                .. PlanSides.Tell(PlanSide.Employee, leave, after, context),
            ],
        };
    }

    public static Reply LetEnd(MeasuresMayEnd answer, Context context, SickLeave leave) =>
        EndingOn(answer.To, leave.Plan).Count == 0 || leave.Plan.EndedOn is not null
            ? new() { Leave = leave, Shown = PlanCards.To(leave, context) }
            : new()
            {
                Leave = leave,
                Shown = Question(answer.To, leave) with { IsOpen = false, MayEnd = true },
                Effects = [Remember.In(leave, new MeasuresLetEnd(answer.To, context.Today))],
            };

    private static MeasuresEnd Question(DateOnly to, SickLeave leave, DateOnly until, EvaluationProblem? problem) => new(
        leave.Employee.Name, to, [.. EndingOn(to, leave.Plan).Select(measure => Evaluating.Line(measure, leave.Plan))], until, problem,
        IsOpen: true, MayEnd: false);

    // A plan that goes on is looked at again: on the day that is set, if it is still to come.
    private static DateOnly NextEvaluation(FollowUpPlan plan, DateOnly today) => plan switch
    {
        { EvaluateOn: { } day } when day > today => day,
        { Content.EvaluateOn: { } day } when day > today => day,
        _ => Evaluating.Suggested(today),
    };

    private static EvaluationProblem? ProblemIn(MeasuresExtended answer, DateOnly today) =>
        answer.Until <= answer.To ? EvaluationProblem.NotLonger : Evaluating.ProblemIn(answer.Until, today);
}
