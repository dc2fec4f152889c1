using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Stories.Play;

/// <summary>A plan as two people could have written it, for the plays that begin when it is there.</summary>
internal static class SamplePlan
{
    public static PlanContent EmployeesPart { get; } = PlanContent.Empty with
    {
        Tasks = [new("Svare på e-post", TaskState.AsUsual), new("Ta imot varer", TaskState.NotNow)],
    };

    public static PlanContent Whole { get; } = EmployeesPart with
    {
        Measures =
        [
            new(1, MeasureKind.FlexibleHours, "Starter klokka ti", PlanSide.Manager, new(2026, 12, 14), new(2027, 1, 15), LoadConsidered: true),
            new(2, MeasureKind.Aids, "Hev- og senkbar pult", PlanSide.Manager, new(2026, 12, 14), new(2027, 1, 15), LoadConsidered: true),
        ],
        FollowUp = "Vi snakker sammen hver mandag",
        EvaluateOn = new(2027, 1, 8),
        NeedsNav = false,
    };

    public static PlanFact[] WrittenByBoth(DateOnly on) =>
    [
        new PlanWritten(PlanSide.Employee, EmployeesPart, PlanField.None, on),
        new PlanWritten(PlanSide.Manager, Whole, PlanField.None, on),
    ];

    public static PlanFact[] AgreedOn(DateOnly on) =>
        [.. WrittenByBoth(on), new PlanApproved(PlanSide.Employee, on), new PlanApproved(PlanSide.Manager, on)];
}
