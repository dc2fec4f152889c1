namespace SickLeaveBot.FollowUp.Plans;

/// <summary>The fields of a plan, one by one: to tell two plans apart, and to join what two people have written.</summary>
[Flags]
public enum PlanField
{
    None = 0,
    TypicalWorkday = 1 << 0,
    Tasks = 1 << 1,
    EarlierAdaptation = 1 << 2,
    PlannedAdaptation = 1 << 3,
    OtherAdaptation = 1 << 4,
    Measures = 1 << 5,
    FollowUp = 1 << 6,
    EvaluateOn = 1 << 7,
    NeedsNav = 1 << 8,
    NavHelp = 1 << 9,
    ToIssuer = 1 << 10,
}

public static class PlanFields
{
    public static IReadOnlyList<PlanField> All { get; } = [.. Enum.GetValues<PlanField>().Where(field => field != PlanField.None)];

    public static bool Same(PlanField field, PlanContent one, PlanContent other) => field switch
    {
        PlanField.Tasks => one.Tasks.SequenceEqual(other.Tasks),
        PlanField.Measures => one.Measures.SequenceEqual(other.Measures),
        _ => Equals(Value(field, one), Value(field, other)),
    };

    /// <summary>The fields in which two plans differ.</summary>
    public static PlanField Changed(PlanContent before, PlanContent after) =>
        All.Where(field => !Same(field, before, after)).Aggregate(PlanField.None, (all, field) => all | field);

    /// <summary>The plan with these fields taken from another.</summary>
    public static PlanContent Take(this PlanContent plan, PlanField fields, PlanContent from) =>
        All.Where(field => fields.HasFlag(field)).Aggregate(plan, (taken, field) => TakeOne(taken, field, from));

    public static object? Value(PlanField field, PlanContent plan) => field switch
    {
        PlanField.TypicalWorkday => plan.TypicalWorkday,
        PlanField.Tasks => plan.Tasks,
        PlanField.EarlierAdaptation => plan.EarlierAdaptation,
        PlanField.PlannedAdaptation => plan.PlannedAdaptation,
        PlanField.OtherAdaptation => plan.OtherAdaptation,
        PlanField.Measures => plan.Measures,
        PlanField.FollowUp => plan.FollowUp,
        PlanField.EvaluateOn => plan.EvaluateOn,
        PlanField.NeedsNav => plan.NeedsNav,
        PlanField.NavHelp => plan.NavHelp,
        _ => plan.ToIssuer,
    };

    private static PlanContent TakeOne(PlanContent plan, PlanField field, PlanContent from) => field switch
    {
        PlanField.TypicalWorkday => plan with { TypicalWorkday = from.TypicalWorkday },
        PlanField.Tasks => plan with { Tasks = from.Tasks },
        PlanField.EarlierAdaptation => plan with { EarlierAdaptation = from.EarlierAdaptation },
        PlanField.PlannedAdaptation => plan with { PlannedAdaptation = from.PlannedAdaptation },
        PlanField.OtherAdaptation => plan with { OtherAdaptation = from.OtherAdaptation },
        PlanField.Measures => plan with { Measures = from.Measures },
        PlanField.FollowUp => plan with { FollowUp = from.FollowUp },
        PlanField.EvaluateOn => plan with { EvaluateOn = from.EvaluateOn },
        PlanField.NeedsNav => plan with { NeedsNav = from.NeedsNav },
        PlanField.NavHelp => plan with { NavHelp = from.NavHelp },
        _ => plan with { ToIssuer = from.ToIssuer },
    };
}
