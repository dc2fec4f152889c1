using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.ReadingThePlan;

/// <summary>The texts of a plan, read by the guard once more before anybody else reads them: what tells of illness is left out.</summary>
internal sealed class Guarded(PlanContent plan)
{
    /// <summary>Whether any text had to be left out.</summary>
    public bool LeftOut { get; } = Texts(plan).Any(text => HealthGuard.Of(text).ToldOfIllness);

    public string? TypicalWorkday => Text(plan.TypicalWorkday);
    public string? EarlierAdaptation => Text(plan.EarlierAdaptation);
    public string? PlannedAdaptation => Text(plan.PlannedAdaptation);
    public string? OtherAdaptation => Text(plan.OtherAdaptation);
    public string? FollowUp => Text(plan.FollowUp);
    public string? NavHelp => plan.NeedsNav is true ? Text(plan.NavHelp) : null;
    public string? ToIssuer => Text(plan.ToIssuer);

    public IReadOnlyList<string> Tasks(TaskState state) =>
        [.. plan.Tasks.Where(task => task.State == state).Select(task => Text(task.What)).OfType<string>()];

    public IReadOnlyList<PaperMeasure> Measures => [.. plan.Measures.Select(measure => Of(measure, Text(measure.What)))];

    private static PaperMeasure Of(Measure measure, string? what) => new(
        measure.Kind, what,
        IsNamed: what is not null && measure.Kind != MeasureKind.Other,
        IsPlain: what is null,
        IsFree: what is not null && measure.Kind == MeasureKind.Other,
        measure.By, new DaySpan(measure.From, measure.To));

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : HealthGuard.Of(text.Trim()).Text;

    private static IEnumerable<string?> Texts(PlanContent plan) =>
    [
        plan.TypicalWorkday, plan.EarlierAdaptation, plan.PlannedAdaptation, plan.OtherAdaptation, plan.FollowUp, plan.NavHelp, plan.ToIssuer,
        .. plan.Tasks.Select(task => task.What), .. plan.Measures.Select(measure => measure.What),
    ];
}
