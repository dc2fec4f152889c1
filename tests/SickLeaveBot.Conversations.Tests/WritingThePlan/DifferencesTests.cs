using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.Tests.WritingThePlan;

/// <summary>What is different between two versions, so that it can be said in words.</summary>
public sealed class DifferencesTests
{
    private static readonly Measure Context = new(1, MeasureKind.Aids, "pult", PlanSide.Manager, new(2026, 12, 7), new(2027, 1, 8), true);

    private static readonly PlanContent First = PlanContent.Empty with
    {
        Tasks = [new("telefon", TaskState.AsUsual), new("lager", TaskState.NotNow)],
        FollowUp = "Hver uke",
        EvaluateOn = new(2027, 1, 8),
        Measures = [Context],
    };

    [Fact]
    public void A_plan_has_no_differences_from_itself() => Assert.True(Differences.Between(First, First).AreNone);

    [Fact]
    public void A_task_is_new_gone_or_moved()
    {
        var after = First with { Tasks = [new("lager", TaskState.WithAdaptation), new("kasse", TaskState.NotNow)] };

        Assert.Equal(
            [
                new TaskDifference(Difference.Removed, "telefon", TaskState.AsUsual, null),
                new TaskDifference(Difference.Changed, "lager", TaskState.NotNow, TaskState.WithAdaptation),
                new TaskDifference(Difference.Added, "kasse", null, TaskState.NotNow),
            ],
            Differences.Between(First, after).Tasks);
    }

    [Fact]
    public void A_measure_keeps_its_number_so_that_a_longer_one_is_changed_and_not_new()
    {
        var longer = Context with { To = new(2027, 2, 5) };

        Assert.Equal([new(Difference.Changed, longer)], Differences.Between(First, First with { Measures = [longer] }).Measures);
        Assert.Equal([new(Difference.Removed, Context)], Differences.Between(First, First with { Measures = [] }).Measures);
    }

    [Fact]
    public void A_text_and_a_day_are_named_and_the_new_day_is_said()
    {
        var after = First with { FollowUp = null, ToIssuer = "Hei", EvaluateOn = new(2027, 2, 1) };

        Assert.Equal(
            [
                new FieldDifference(Difference.Removed, PlanField.FollowUp, null),
                new FieldDifference(Difference.Changed, PlanField.EvaluateOn, new(2027, 2, 1)),
                new FieldDifference(Difference.Added, PlanField.ToIssuer, null),
            ],
            Differences.Between(First, after).Fields);
    }
}
