using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>The plan was agreed on 11 December: two measures until 15 January, evaluation on 8 January.</summary>
public class EvaluatingThePlanStory : PlanStory
{
    [Fact]
    public async Task On_the_agreed_day_the_plan_is_evaluated_and_goes_on()
    {
        await TheirPlanIsAgreed();
        await On(8.January);

        await Ola.Taps("EvaluationWanted");
        await Ola.Taps("MeasureWent", new { how = "Works" });
        await Ola.Taps("MeasureWent", new { how = "NotTried" });
        await Ola.Taps("PlanKept", new { nextOn = "2027-01-08" });
        await Ola.Taps("PlanKept", new { nextOn = "2027-02-05" });

        Assert.Equal(new DateOnly(2027, 2, 5), TheOnly.Plan.EvaluateOn);
        Assert.Equal([new(1, Outcome.Works), new(2, Outcome.NotTried)], TheOnly.Plan.Evaluations[^1].Outcomes);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task The_two_evaluate_at_the_same_time_and_nothing_is_counted_twice()
    {
        await TheirPlanIsAgreed();
        await On(8.January);
        await Ola.Taps("EvaluationWanted");
        await Kari.Taps("EvaluationWanted");

        await Ola.Taps("MeasureWent", new { how = "Works" });
        await Kari.Taps("MeasureWent", new { how = "DoesNotWork" });

        Assert.Equal([new(1, Outcome.Works)], TheOnly.Plan.Outcomes);

        await Kari.Taps("MeasureWent", new { how = "DoesNotWork" });
        await Kari.Taps("PlanToBeChanged");

        Assert.Equal([new(1, Outcome.Works), new(2, Outcome.DoesNotWork)], TheOnly.Plan.Evaluations[^1].Outcomes);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_change_that_is_agreed_on_the_day_of_the_evaluation_brings_its_own_next_day()
    {
        await TheirPlanIsAgreed();
        await On(8.January);
        var later = SamplePlan.Whole with { EvaluateOn = 12.February };

        await Happens("evaluated, changed and agreed again",
            new PlanEvaluated([], 8.January, 20.January),
            new PlanWritten(PlanSide.Manager, later, PlanField.None, 8.January),
            new PlanApproved(PlanSide.Manager, 8.January), new PlanApproved(PlanSide.Employee, 8.January));

        Assert.Equal(12.February, TheOnly.Plan.EvaluateOn);
    }

    [Fact]
    public async Task A_change_that_sets_no_other_day_keeps_the_one_of_the_last_evaluation()
    {
        await TheirPlanIsAgreed();
        await On(8.January);

        await Happens("evaluated, changed and agreed again",
            new PlanEvaluated([], 8.January, 20.January),
            new PlanWritten(PlanSide.Manager, SamplePlan.Whole with { FollowUp = "Vi ringes" }, PlanField.None, 8.January),
            new PlanApproved(PlanSide.Manager, 8.January), new PlanApproved(PlanSide.Employee, 8.January));

        Assert.Equal(20.January, TheOnly.Plan.EvaluateOn);
    }

    [Fact]
    public async Task The_plan_is_ended_after_a_second_tap_and_nothing_more_is_asked_about_it()
    {
        await TheirPlanIsAgreed();
        await On(8.January);
        await Ola.Taps("EvaluationWanted");
        await Ola.Taps("MeasureWent", new { how = "Works" });
        await Ola.Taps("MeasureWent", new { how = "Works" });

        await Ola.Taps("EndWanted");
        await Ola.Taps("EndConfirmed");
        await EveryMorning(9.January, 12.February);

        Assert.Equal(PlanStage.Ended, TheOnly.Plan.Stage);
        Assert.Single(TheOnly.Plan.Versions);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Measures_that_end_the_same_day_are_asked_about_once_and_one_is_extended()
    {
        await TheirPlanIsAgreed();
        await EveryMorning(11.January, 12.January);

        await Ola.Taps("MeasuresExtended", new { until = "2027-01-15" });
        await Ola.Taps("MeasuresExtended", new { until = "2027-02-12" });

        Assert.All(TheOnly.Plan.Content.Measures, measure => Assert.Equal(12.February, measure.To));
        Assert.Equal(PlanStage.AwaitingApproval, TheOnly.Plan.Stage);
        Assert.Equal(15.January, TheOnly.Plan.Agreed?.Content.Measures[0].To);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Measures_may_end_as_agreed()
    {
        await TheirPlanIsAgreed();
        await On(12.January);
        await On(13.January);

        await Ola.Taps("MeasuresMayEnd");
        await On(14.January);

        Assert.Equal(PlanStage.Agreed, TheOnly.Plan.Stage);
        await TheTranscriptIsApproved();
    }

    private async Task TheirPlanIsAgreed()
    {
        await KariIsAway();
        TheStoryBegins();
        OnWithoutRound(11.December);
        await Happens("the plan is agreed", SamplePlan.AgreedOn(11.December));
    }
}
