using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.Plans;

/// <summary>What both have written at the same time since the plan was last approved: each text as it stood.</summary>
public static class Clashes
{
    private const int MostShown = 6;
    private const int LongestShown = 100;

    public static IReadOnlyList<WrittenByBoth> In(SickLeave leave, Context context) => leave.Plan.ByBoth == PlanField.None
        ? []
        : [.. leave.History.Where(fact => fact.Number > (leave.Plan.Agreed?.Revision ?? 0))
            .Where(fact => fact.What is PlanWritten { ByBoth: not PlanField.None })
            .SelectMany(fact => In((PlanWritten)fact.What, leave.At(fact.Number - 1).Plan.Content, leave, context)).TakeLast(MostShown)];

    private static IEnumerable<WrittenByBoth> In(PlanWritten second, PlanContent first, SickLeave leave, Context context) =>
        from field in PlanFields.All
        where second.ByBoth.HasFlag(field)
        let meant = second.Meant ?? second.Content
        select new WrittenByBoth(
            field,
            PlanSides.Name(PlanSides.OtherThan(second.By), leave, context), Text(field, first), Day(field, first),
            PlanSides.Name(second.By, leave, context), Text(field, meant), Day(field, meant));

    private static string? Text(PlanField field, PlanContent plan) => field switch
    {
        PlanField.Tasks => Readable.Cut(string.Join(", ", plan.Tasks.Select(task => task.What)), LongestShown),
        _ => Readable.Cut(PlanFields.Value(field, plan) as string, LongestShown),
    };

    private static DateOnly? Day(PlanField field, PlanContent plan) => field == PlanField.EvaluateOn ? plan.EvaluateOn : null;
}
