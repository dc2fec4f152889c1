namespace SickLeaveBot.FollowUp.Plans;

/// <summary>What is different in a plan since an earlier one: what is new, what is taken out, what is changed.</summary>
public sealed record Differences(
    IReadOnlyList<FieldDifference> Fields, IReadOnlyList<TaskDifference> Tasks, IReadOnlyList<MeasureDifference> Measures)
{
    public static readonly Differences None = new([], [], []);

    private static readonly PlanField[] Single = [.. PlanFields.All.Where(field => field is not (PlanField.Tasks or PlanField.Measures))];

    public bool AreNone => Fields.Count + Tasks.Count + Measures.Count == 0;

    public static Differences Between(PlanContent before, PlanContent after) => new(
        [.. Single.Where(field => !PlanFields.Same(field, before, after)).Select(field => OfField(field, before, after))],
        [.. OfTasks(before.Tasks, after.Tasks)],
        [.. OfMeasures(before.Measures, after.Measures)]);

    private static FieldDifference OfField(PlanField field, PlanContent before, PlanContent after) => new(
        Kind(PlanFields.Value(field, before) is not null, PlanFields.Value(field, after) is not null),
        field, field == PlanField.EvaluateOn ? after.EvaluateOn : null);

    private static IEnumerable<TaskDifference> OfTasks(IReadOnlyList<PlannedTask> before, IReadOnlyList<PlannedTask> after) =>
        before.Concat(after).Select(task => task.What).Distinct()
            .Select(what => (What: what, Was: StateOf(what, before), Is: StateOf(what, after)))
            .Where(task => task.Was != task.Is)
            .Select(task => new TaskDifference(Kind(task.Was is not null, task.Is is not null), task.What, task.Was, task.Is));

    private static IEnumerable<MeasureDifference> OfMeasures(IReadOnlyList<Measure> before, IReadOnlyList<Measure> after) =>
        before.Concat(after).Select(measure => measure.Number).Distinct()
            .Select(number => (Was: before.FirstOrDefault(one => one.Number == number), Is: after.FirstOrDefault(one => one.Number == number)))
            .Where(measure => measure.Was != measure.Is)
            .Select(measure => new MeasureDifference(Kind(measure.Was is not null, measure.Is is not null), (measure.Is ?? measure.Was)!));

    private static TaskState? StateOf(string what, IReadOnlyList<PlannedTask> tasks) => tasks.FirstOrDefault(task => task.What == what)?.State;

    private static Difference Kind(bool was, bool @is) => (was, @is) switch
    {
        (false, _) => Difference.Added,
        (_, false) => Difference.Removed,
        _ => Difference.Changed,
    };
}

public enum Difference { Added, Removed, Changed }

/// <summary>A text, a date or an answer that differs.</summary>
/// <param name="Day">The new day, where it is the day of evaluation.</param>
public sealed record FieldDifference(Difference Kind, PlanField Field, DateOnly? Day);

public sealed record TaskDifference(Difference Kind, string What, TaskState? Was, TaskState? Is);

public sealed record MeasureDifference(Difference Kind, Measure Measure);
