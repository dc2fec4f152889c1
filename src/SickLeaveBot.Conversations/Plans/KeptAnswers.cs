using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.Plans;

/// <summary>As above, but not finished: kept for the writer alone.</summary>
[Harmless]
public sealed record EmployeesPartKept(
    [AtMost(PlanContent.LongestText)] string? AsUsual,
    [AtMost(PlanContent.LongestText)] string? WithAdaptation,
    [AtMost(PlanContent.LongestText)] string? NotNow) : PlanText
{
    // Kept for its writer alone, and each text is guarded by itself.
    public override bool ComesBackWithoutIllness => false;

    public override FilledIn FilledIn => new FilledIn.Tasks(0, AsUsual, WithAdaptation, NotNow);
}

/// <summary>As above, but not finished: kept for the writer alone.</summary>
[Harmless]
public sealed record ManagersPartKept(
    [AtMost(PlanContent.LongestText)] string? TypicalWorkday,
    [AtMost(PlanContent.LongestText)] string? EarlierAdaptation,
    [AtMost(PlanContent.LongestText)] string? PlannedAdaptation,
    [AtMost(PlanContent.LongestText)] string? OtherAdaptation,
    MeasureKind? Kind, string? What, DateOnly? Until, bool? LoadConsidered,
    [AtMost(PlanContent.LongestText)] string? FollowUp, DateOnly? EvaluateOn, bool? NeedsNav,
    [AtMost(PlanContent.LongestText)] string? NavHelp,
    [AtMost(PlanContent.LongestText)] string? ToIssuer) : PlanText
{
    // Kept for its writer alone, and each text is guarded by itself.
    public override bool ComesBackWithoutIllness => false;

    public override FilledIn FilledIn => new FilledIn.Adaptation(
        0, TypicalWorkday, EarlierAdaptation, PlannedAdaptation, OtherAdaptation, Kind, What, Until, LoadConsidered is true,
        FollowUp, EvaluateOn, NeedsNav, NavHelp, ToIssuer);
}
