using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.ReadingThePlan;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.EvaluatingThePlan;

/// <summary>The two are reminded that they wanted to look at the plan again, and the manager that measures end soon.</summary>
internal static class EvaluationNudges
{
    private const int WorkingDaysBeforeMeasuresEnd = 3;
    private static readonly PlanSide[] Sides = [PlanSide.Manager, PlanSide.Employee];

    public static IEnumerable<Nudge> Of(SickLeave leave, Context context) => leave.Plan is { EndedOn: null, Unnecessary: null, Agreed: { } agreed }
        ? [.. Evaluation(leave, context), .. MeasuresEnding(leave, agreed, context)]
        : [];

    private static IEnumerable<Nudge> Evaluation(SickLeave leave, Context context) => leave.Plan.EvaluateOn is not { } day ? [] :
        from side in Sides
        let person = PlanSides.Who(side, leave, context)
        where person is not null
        select PlanNudge.Of(PlanMoment.Evaluate, PlanSides.Reader(side), person, Days.Iso(day), WorkingDays.LastOnOrBefore(day), leave, context,
            () => new(person, new TimeToEvaluate(PlanSides.Name(PlanSides.OtherThan(side), leave, context), day, side == PlanSide.Manager), Slot.Plan, Anew: true));

    private static IEnumerable<Nudge> MeasuresEnding(SickLeave leave, PlanVersion agreed, Context context) =>
        context.LeaderOf(leave) is not { } person ? [] :
        from to in agreed.Content.Measures.Select(measure => measure.To).Distinct()
        where to >= agreed.AgreedOn && MeasuresEnds.EndingOn(to, leave.Plan).Count > 0
        select PlanNudge.Of(PlanMoment.MeasuresEnd, PlanReader.Manager, person, Days.Iso(to), WorkingDays.Before(to, WorkingDaysBeforeMeasuresEnd), leave, context,
            () => new(person, MeasuresEnds.Question(to, leave), Slot.PlanMeasures, Anew: true));
}
