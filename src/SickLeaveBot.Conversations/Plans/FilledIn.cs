using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.Plans;

/// <summary>What somebody has filled in on one of the plan's two forms, sent or kept.</summary>
/// <param name="OpenedAt">How many facts the sick leave had when the form was opened.</param>
public abstract record FilledIn(int OpenedAt)
{
    /// <summary>The three questions: the tasks, one a line.</summary>
    public sealed record Tasks(int OpenedAt, string? AsUsual, string? WithAdaptation, string? NotNow) : FilledIn(OpenedAt);

    /// <summary>The rest of the plan, with room for one new measure.</summary>
    public sealed record Adaptation(
        int OpenedAt, string? TypicalWorkday, string? EarlierAdaptation, string? PlannedAdaptation, string? OtherAdaptation,
        MeasureKind? Kind, string? What, DateOnly? Until, bool LoadConsidered,
        string? FollowUp, DateOnly? EvaluateOn, bool? NeedsNav, string? NavHelp, string? ToIssuer) : FilledIn(OpenedAt);

    public static Tasks TasksOf(PlanContent plan) =>
        new(0, Lines(plan, TaskState.AsUsual), Lines(plan, TaskState.WithAdaptation), Lines(plan, TaskState.NotNow));

    public static Adaptation AdaptationOf(PlanContent plan) => new(
        0, plan.TypicalWorkday, plan.EarlierAdaptation, plan.PlannedAdaptation, plan.OtherAdaptation, null, null, null, false,
        plan.FollowUp, plan.EvaluateOn, plan.NeedsNav, plan.NavHelp, plan.ToIssuer);

    /// <summary>The plan with what is filled in here.</summary>
    /// <param name="measure">The number that a new measure gets.</param>
    public PlanContent In(PlanContent plan, int measure, DateOnly today) => this switch
    {
        Tasks it => plan with
        {
            Tasks = [.. Read(it.AsUsual, TaskState.AsUsual), .. Read(it.WithAdaptation, TaskState.WithAdaptation), .. Read(it.NotNow, TaskState.NotNow)],
        },
        Adaptation it => plan with
        {
            TypicalWorkday = it.TypicalWorkday,
            EarlierAdaptation = it.EarlierAdaptation,
            PlannedAdaptation = it.PlannedAdaptation,
            OtherAdaptation = it.OtherAdaptation,
            Measures = it is { Kind: { } kind, Until: { } until }
                ? [.. plan.Measures, new(measure, kind, it.What, PlanSide.Manager, today, until, it.LoadConsidered)]
                : plan.Measures,
            FollowUp = it.FollowUp,
            EvaluateOn = it.EvaluateOn,
            NeedsNav = it.NeedsNav,
            NavHelp = it.NavHelp,
            ToIssuer = it.ToIssuer,
        },
        _ => plan,
    };

    /// <summary>The same without the texts that tell of illness, each dropped alone.</summary>
    public (FilledIn Kept, bool ToldOfIllness) Guarded(Strictness strictness)
    {
        var kept = Each(text => HealthGuard.Of(text, strictness).Text);
        return (kept, kept != this);
    }

    /// <summary>The answer that keeps it unsent.</summary>
    public PlanText Kept => this switch
    {
        Adaptation it => new ManagersPartKept(
            it.TypicalWorkday, it.EarlierAdaptation, it.PlannedAdaptation, it.OtherAdaptation, it.Kind, it.What, it.Until, it.LoadConsidered,
            it.FollowUp, it.EvaluateOn, it.NeedsNav, it.NavHelp, it.ToIssuer),
        Tasks it => new EmployeesPartKept(it.AsUsual, it.WithAdaptation, it.NotNow),
        _ => throw new InvalidOperationException($"There is no form for {GetType().Name}."),
    };

    /// <summary>How many bytes its texts take on a card.</summary>
    public int Length => Texts.Sum(CardJson.BytesOf);

    private IEnumerable<string?> Texts => this switch
    {
        Tasks it => [it.AsUsual, it.WithAdaptation, it.NotNow],
        Adaptation it =>
            [it.TypicalWorkday, it.EarlierAdaptation, it.PlannedAdaptation, it.OtherAdaptation, it.What, it.FollowUp, it.NavHelp, it.ToIssuer],
        _ => [],
    };

    private FilledIn Each(Func<string?, string?> change) => this switch
    {
        Tasks it => it with { AsUsual = change(it.AsUsual), WithAdaptation = change(it.WithAdaptation), NotNow = change(it.NotNow) },
        Adaptation it => it with
        {
            TypicalWorkday = change(it.TypicalWorkday),
            EarlierAdaptation = change(it.EarlierAdaptation),
            PlannedAdaptation = change(it.PlannedAdaptation),
            OtherAdaptation = change(it.OtherAdaptation),
            What = change(it.What),
            FollowUp = change(it.FollowUp),
            NavHelp = change(it.NavHelp),
            ToIssuer = change(it.ToIssuer),
        },
        _ => this,
    };

    private static string? Lines(PlanContent plan, TaskState state) =>
        plan.Tasks.Any(task => task.State == state) ? string.Join('\n', plan.Tasks.Where(task => task.State == state).Select(task => task.What)) : null;

    private static IEnumerable<PlannedTask> Read(string? lines, TaskState state) =>
        (lines ?? "").Split('\n').Select(line => line.TrimStart(' ', '\t', '-', '–', '•', '*').TrimEnd()).Where(line => line.Length > 0).Distinct()
            .Select(line => new PlannedTask(line, state));
}
