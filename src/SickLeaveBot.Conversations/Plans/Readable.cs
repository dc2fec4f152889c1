using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.Plans;

/// <summary>Makes a plan readable on a card: by what can be done, and no longer than a card may be.</summary>
public static class Readable
{
    // A card may be 25 kilobytes in all; this much of it is for the plan, and less when there are changes to show as well.
    private const int MostBytes = 11_000;
    private const int MostBytesWithChanges = 6_000;
    private static readonly int[] Lengths = [PlanContent.LongestText, 1000, 500, 250, 120, 60];

    /// <summary>The plan with its texts as long as there is room for.</summary>
    /// <param name="name">How each of the two is called.</param>
    /// <param name="withChanges">Whether the card shows changes as well.</param>
    public static ShownPlan Plan(PlanContent plan, Func<PlanSide, string> name, bool withChanges = false)
    {
        var room = withChanges ? MostBytesWithChanges : MostBytes;
        var length = Lengths.FirstOrDefault(length => Bytes(Shortened(plan, length)) <= room, Lengths[^1]);
        var shown = Shortened(plan, length);
        return new(
            Tasks(shown.Tasks), shown.TypicalWorkday, shown.EarlierAdaptation, shown.PlannedAdaptation, shown.OtherAdaptation,
            [.. shown.Measures.Select(measure => new ShownMeasure(
                measure.Kind, measure.What, name(measure.By), measure.From, measure.To, measure.LoadConsidered))],
            shown.FollowUp, shown.EvaluateOn, shown.NeedsNav is true, shown.NeedsNav is false, shown.NavHelp, shown.ToIssuer, shown != plan);
    }

    /// <summary>The tasks alone, for whom it is enough.</summary>
    public static ShownTasks Tasks(PlanContent plan) => Tasks(Shortened(plan, Lengths[3]).Tasks);

    private static ShownTasks Tasks(IReadOnlyList<PlannedTask> tasks) =>
        new(In(TaskState.AsUsual, tasks), In(TaskState.WithAdaptation, tasks), In(TaskState.NotNow, tasks));

    private static IReadOnlyList<string> In(TaskState state, IReadOnlyList<PlannedTask> tasks) =>
        [.. tasks.Where(task => task.State == state).Select(task => task.What)];

    private static PlanContent Shortened(PlanContent plan, int length) => plan with
    {
        Tasks = [.. plan.Tasks.GroupBy(task => task.State)
            .SelectMany(tasks => tasks.Take(length / 40 + 1)).Select(task => task with { What = Cut(task.What, length / 5)! })],
        TypicalWorkday = Cut(plan.TypicalWorkday, length),
        EarlierAdaptation = Cut(plan.EarlierAdaptation, length),
        PlannedAdaptation = Cut(plan.PlannedAdaptation, length),
        OtherAdaptation = Cut(plan.OtherAdaptation, length),
        Measures = [.. plan.Measures.Take(length / 40 + 1).Select(measure => measure with { What = Cut(measure.What, length / 4) })],
        FollowUp = Cut(plan.FollowUp, length),
        NavHelp = Cut(plan.NavHelp, length),
        ToIssuer = Cut(plan.ToIssuer, length),
    };

    /// <summary>The beginning of a text, where it is longer than this.</summary>
    public static string? Cut(string? text, int length) => text is null || text.Length <= length
        ? text
        : $"{text[..(char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1)]}…";

    // What a card needs around a task and a measure counts as well.
    private static int Bytes(PlanContent plan) =>
        plan.Tasks.Sum(task => Bytes(task.What) + 60) + plan.Measures.Sum(measure => Bytes(measure.What) + 350)
        + Bytes(plan.TypicalWorkday) + Bytes(plan.EarlierAdaptation) + Bytes(plan.PlannedAdaptation) + Bytes(plan.OtherAdaptation)
        + Bytes(plan.FollowUp) + Bytes(plan.NavHelp) + Bytes(plan.ToIssuer);

    private static int Bytes(string? text) => text is null ? 0 : CardJson.BytesOf(MarkdownText.Escape(text));
}
