using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law.WorkingEnvironmentAct;

namespace SickLeaveBot.Conversations.WritingThePlan;

/// <summary>Somebody wants to see or make the plan; the answer takes the place of the card.</summary>
/// <param name="Employee">Whose plan, where that was chosen from several.</param>
[Harmless]
public sealed record PlanWanted(string? Employee = null) : PlanAnswer
{
    public override Matter About => Matter.Nothing;

    public override IReadOnlyList<DataNeed> Needs => [.. base.Needs, Following.Need];
}

/// <summary>The plan is wanted from a card that stays as it is: the notice, or the receipt.</summary>
[Harmless]
public sealed record PlanWantedBeside : PlanAnswer
{
    public override Matter About => Matter.Nothing;
}

[Harmless]
public sealed record EmployeesPartWanted : PlanAnswer
{
    public override Matter About => Matter.Nothing;
}

[Harmless]
public sealed record ManagersPartWanted : PlanAnswer
{
    public override Matter About => Matter.Nothing;
}

/// <summary>The three questions are answered: one task a line.</summary>
public sealed record EmployeesPartWritten(
    [AtMost(PlanContent.LongestText)] string? AsUsual,
    [AtMost(PlanContent.LongestText)] string? WithAdaptation,
    [AtMost(PlanContent.LongestText)] string? NotNow) : PlanText
{
    public override FilledIn FilledIn => new FilledIn.Tasks(0, AsUsual, WithAdaptation, NotNow);
}

public sealed record ManagersPartWritten(
    [AtMost(PlanContent.LongestText)] string? TypicalWorkday,
    [AtMost(PlanContent.LongestText)] string? EarlierAdaptation,
    [AtMost(PlanContent.LongestText)] string? PlannedAdaptation,
    [AtMost(PlanContent.LongestText)] string? OtherAdaptation,
    MeasureKind? Kind, string? What, DateOnly? Until, bool? LoadConsidered,
    [AtMost(PlanContent.LongestText)] string? FollowUp, DateOnly? EvaluateOn, bool? NeedsNav,
    [AtMost(PlanContent.LongestText)] string? NavHelp,
    [AtMost(PlanContent.LongestText)] string? ToIssuer) : PlanText
{
    public override FilledIn FilledIn => new FilledIn.Adaptation(
        0, TypicalWorkday, EarlierAdaptation, PlannedAdaptation, OtherAdaptation, Kind, What, Until, LoadConsidered is true,
        FollowUp, EvaluateOn, NeedsNav, NavHelp, ToIssuer);
}

/// <summary>A measure is wanted: a new one, or the one with this number.</summary>
[Harmless]
public sealed record MeasureWanted(int? Number = null) : PlanAnswer
{
    public override Matter About => Matter.Nothing;
}

/// <summary>One of the measures is to be changed.</summary>
[Harmless]
public sealed record MeasuresWanted : PlanAnswer
{
    public override Matter About => Matter.Nothing;
}

public sealed record MeasureWritten(
    int? Number, MeasureKind Kind, string? What, PlanSide By, DateOnly From, DateOnly To, bool? LoadConsidered) : PlanText;

public sealed record MeasureRemoved(int Number) : PlanText
{
    public override bool ComesBackWithoutIllness => false;
}

/// <summary>The plan is approved as it stood on the card.</summary>
public sealed record PlanAgreedTo : PlanAnswer
{
    // What was approved is compared with what there is now; that the other has approved meanwhile is no obstacle.
    public override Matter About => Matter.Nothing;
}

/// <summary>The employee can't take part in the plan now.</summary>
public sealed record TooMuchForNow : PlanAnswer
{
    public override Matter About => Matter.Nothing;
}

/// <summary>The manager wants to make the plan without the employee, or to note a try to get in touch.</summary>
[Harmless]
public sealed record WithoutEmployeeWanted : PlanAnswer;

public sealed record EmployeeLeftOut(NoPartReason Why) : PlanAnswer;

public sealed record ContactNoted(DateOnly ContactOn, ContactWay Way, bool Reached) : PlanAnswer
{
    public override Matter About => Matter.Nothing;
}

/// <summary>The manager wants to note who has been consulted on a transfer to other work.</summary>
[Harmless]
public sealed record ConsultingWanted : PlanAnswer
{
    public override Matter About => Matter.Nothing;
}

public sealed record ConsultationNoted(Consulted Who, DateOnly HeardOn) : PlanAnswer
{
    public override Matter About => Matter.Nothing;
}
