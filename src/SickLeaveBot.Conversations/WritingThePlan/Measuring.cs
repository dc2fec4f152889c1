using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.WritingThePlan;

/// <summary>A measure is added, changed or taken out; each has an end.</summary>
public static class Measuring
{
    public static Reply Open(int? number, Context context, SickLeave leave) => new()
    {
        Leave = leave,
        Shown = leave.Plan.Content.Measures.FirstOrDefault(one => one.Number == number) is { } measure
            ? Form(measure.Number, measure.Kind, measure.What, measure.By, measure.From, measure.To, measure.LoadConsidered, context, leave)
            : Form(null, null, null, PlanSide.Manager, context.Today, null, false, context, leave),
    };

    public static Reply Choose(Context context, SickLeave leave) => leave.Plan.Content.Measures switch
    {
        [] => Open(null, context, leave),
        [var only] => Open(only.Number, context, leave),
        var several => new() { Leave = leave, Shown = new WhichMeasure([.. several.Select(one => new MeasureChoice(one.Number, one.Kind, one.To))]) },
    };

    public static Reply Take(MeasureWritten answer, Context context, SickLeave leave)
    {
        if (PlanSides.SideOf(leave, context) is not { } side) return new() { Leave = leave, Shown = PlanCards.To(leave, context) };
        var (what, told) = HealthGuard.Of(answer.What, Writing.Guard(side));
        if (told || ProblemIn(answer) is not null)
        {
            return new()
            {
                Leave = leave,
                Shown = Form(answer.Number, answer.Kind, what, answer.By, answer.From, answer.To, answer.LoadConsidered is true, context, leave) with
                {
                    Problem = told ? null : ProblemIn(answer),
                    ToldOfIllness = told,
                },
            };
        }
        var opened = leave.At(context.CardVersion).Plan.Content;
        var number = answer.Number is { } given && opened.Measures.Any(one => one.Number == given) ? given : Writing.NextMeasure(leave.Plan);
        var measure = new Measure(number, answer.Kind, what, answer.By, answer.From, answer.To, answer.LoadConsidered is true);
        return Write(opened, With(measure, opened.Measures), side, context, leave);
    }

    public static Reply Remove(MeasureRemoved answer, Context context, SickLeave leave)
    {
        if (PlanSides.SideOf(leave, context) is not { } side) return new() { Leave = leave, Shown = PlanCards.To(leave, context) };
        var opened = leave.At(context.CardVersion).Plan.Content;
        return Write(opened, [.. opened.Measures.Where(one => one.Number != answer.Number)], side, context, leave);
    }

    private static Reply Write(PlanContent opened, IReadOnlyList<Measure> measures, PlanSide side, Context context, SickLeave leave) =>
        Writing.Join(opened, opened with { Measures = measures }, side, context, leave, Forms.DraftOf(leave, context));

    private static IReadOnlyList<Measure> With(Measure measure, IReadOnlyList<Measure> measures) =>
        measures.Any(one => one.Number == measure.Number)
            ? [.. measures.Select(one => one.Number == measure.Number ? measure : one)]
            : [.. measures, measure];

    private static PlanProblem? ProblemIn(MeasureWritten answer) => answer switch
    {
        { To: var to, From: var from } when to < from => PlanProblem.MeasureEndsTooEarly,
        { Kind: MeasureKind.Other, What: null } => PlanProblem.MeasureNeedsWords,
        _ => null,
    };

    private static MeasureInPlan Form(
        int? number, MeasureKind? kind, string? what, PlanSide by, DateOnly from, DateOnly? to, bool loadConsidered, Context context, SickLeave leave) =>
        new(number, leave.Employee.Name, PlanSides.Name(PlanSide.Manager, leave, context), kind, what, by, from, to, loadConsidered, null, false);
}
