using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>Kari is away from Monday 23 November; four weeks end on Sunday 20 December.</summary>
public class RemindingOfThePlanStory : PlanStory
{
    [Fact]
    public async Task The_nearer_the_day_the_plainer_it_is_said_and_on_the_day_itself_that_it_is_today()
    {
        await On(25.November);
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed", new { backOn = "2027-02-15" });
        TheStoryBegins();
        await EveryMorning(26.November, 22.December);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Nobody_makes_the_plan_and_after_the_deadline_human_resources_is_told_once()
    {
        await KariIsAway();
        TheStoryBegins();

        await EveryMorning(24.November, 30.December);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task After_a_week_without_a_round_only_the_newest_step_is_said_and_nothing_twice()
    {
        await KariIsAway();
        TheStoryBegins();
        await On(3.December);
        OnWithoutRound(4.December);

        await On(17.December);
        await On(17.December);

        Assert.Equal(["manager: plan-week-left of 2026-12-20", "employee: plan-week-left of 2026-12-20"], Passed("plan-week-left"));
        Assert.Equal(2, TheOnly.History.Count(fact => fact.What is Nudged));
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Kari_has_written_her_part_so_only_Ola_is_reminded_and_soon()
    {
        await KariIsAway();
        TheStoryBegins();
        await On(4.December);
        await Happens("Kari sends her part of the plan", new PlanWritten(PlanSide.Employee, SamplePlan.EmployeesPart, PlanField.None, 4.December));

        await EveryMorning(5.December, 22.December);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Ola_has_approved_and_Kari_is_told_that_he_waits()
    {
        await KariIsAway();
        TheStoryBegins();
        await On(4.December);
        await Happens("both have written", SamplePlan.WrittenByBoth(4.December));
        await On(7.December);
        await Happens("Ola approves", new PlanApproved(PlanSide.Manager, 7.December));

        await On(8.December);
        await On(9.December);
        await On(10.December);
        await On(11.December);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task When_the_first_day_moves_the_ladder_follows_and_does_not_repeat_itself_within_three_days()
    {
        await KariIsAway();
        TheStoryBegins();
        await On(4.December);
        await Happens("the first day was the Saturday before", new PeriodChanged(TheOnly.Away with { From = 21.November }));

        await On(7.December);

        Assert.Equal(["manager: plan-start of 2026-12-18", "employee: plan-start of 2026-12-18"], Passed("plan-start"));

        await On(11.December);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_reminder_that_comes_while_Kari_fills_in_her_part_loses_nothing_of_it()
    {
        await KariIsAway();
        await Kari.Writes("lag plan");
        await On(4.December);

        await Kari.TapsOldCard("EmployeesPartWritten", new { asUsual = "svare på e-post" });

        Assert.True(TheOnly.Plan.EmployeeWrote);
    }

    [Fact]
    public async Task An_absence_that_ends_before_the_deadline_is_not_reminded_of_a_plan()
    {
        await KariIsAway();
        TheStoryBegins();
        await On(4.December);
        await Happens("Kari will be back on the 14th", new PeriodChanged(new(23.November, 13.December, 14.December)));

        await EveryMorning(5.December, 11.December);

        Assert.DoesNotContain(TheOnly.History, fact => fact.What is Nudged { Nudge: var name } && name == "plan-week-left");
    }

    [Fact]
    public async Task The_manager_changes_and_the_new_one_takes_over_the_plan_and_approves_it_anew()
    {
        var per = Plays("per", "Per Sunde", "nb-NO", manager: null);
        await KariIsAway();
        TheStoryBegins();
        await On(4.December);
        await Happens("both have written", SamplePlan.WrittenByBoth(10.December));
        await Happens("Ola approves", new PlanApproved(PlanSide.Manager, 10.December));

        People.GiveManager(Kari.Person, per.Person);
        await On(14.December);

        Assert.Equal("per", TheOnly.Manager?.Id);
        Assert.False(TheOnly.Plan.HasApproved(PlanSide.Manager));
        Assert.Equal(SamplePlan.Whole, TheOnly.Plan.Content);

        await Ola.TapsOldCard("PlanWanted");
        await Happens("Kari approves", new PlanApproved(PlanSide.Employee, 14.December));
        Assert.Equal(PlanStage.AwaitingApproval, TheOnly.Plan.Stage);
        await EveryMorning(15.December, 17.December);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_new_manager_in_the_last_days_gets_some_days_before_human_resources_is_told()
    {
        var per = Plays("per", "Per Sunde", "nb-NO", manager: null);
        await KariIsAway();
        TheStoryBegins();
        await EveryMorning(24.November, 17.December);

        People.GiveManager(Kari.Person, per.Person);
        await EveryMorning(18.December, 24.December);
        Assert.DoesNotContain(Hanne.Cards, card => card.ToJsonString().Contains("ikke laget", StringComparison.Ordinal));
        await On(28.December);

        Assert.Contains(Hanne.Cards, card => card.ToJsonString().Contains("Per Sunde", StringComparison.Ordinal));
    }

    private IEnumerable<string> Passed(string kind) => TheOnly.History.Select(fact => fact.What).OfType<NudgePassedBy>()
        .Where(nudge => nudge.Nudge == kind).Select(nudge => $"{nudge.To}: {nudge.Nudge} of {nudge.About}");
}
