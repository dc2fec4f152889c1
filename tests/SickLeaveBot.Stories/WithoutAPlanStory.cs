using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

public class WithoutAPlanStory : PlanStory
{
    [Fact]
    public async Task Kari_is_soon_back_so_Ola_finds_no_plan_necessary_and_she_can_object()
    {
        await KariIsAway();
        TheStoryBegins();
        await On(4.December);

        await Ola.Taps("UnnecessaryWanted");
        await Ola.Taps("UnnecessaryGiven", new { ground = "BackSoonWithoutAdaptation", contactOn = "" });
        await Ola.Taps("UnnecessaryGiven", new { ground = "BackSoonWithoutAdaptation", contactOn = "2026-12-05" });
        await Ola.Taps("UnnecessaryGiven", new { ground = "NoAdaptationPossible", contactOn = "2026-12-03" });
        await Ola.Taps("UnnecessaryGiven", new { ground = "BackSoonWithoutAdaptation", contactOn = "2026-12-03" });
        await On(11.December);
        Assert.Equal(PlanStage.Unnecessary, TheOnly.Plan.Stage);

        await Kari.Taps("PlanNeeded");
        Assert.Null(TheOnly.Plan.Unnecessary);
        await Ola.TapsOldCard("UnnecessaryWanted");
        await On(17.December);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Who_was_to_be_back_soon_and_is_not_is_asked_about_again()
    {
        await KariIsAway();
        TheStoryBegins();
        await On(4.December);
        await Ola.Taps("UnnecessaryWanted");
        await Ola.Taps("UnnecessaryGiven", new { ground = "BackSoonWithoutAdaptation", contactOn = "2026-12-03" });

        await EveryMorning(7.December, 21.December);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_graded_sick_leave_with_a_running_dialogue_needs_no_plan_until_the_employee_wants_one()
    {
        await KariIsAway();
        TheStoryBegins();
        await On(4.December);
        await Ola.Taps("UnnecessaryWanted");
        await Ola.Taps("UnnecessaryGiven", new { ground = "GradedWithRunningDialogue", contactOn = "2026-12-04" });
        await Happens("Kari has a sick note of 50 per cent", SickNoteRegistered.Of(23.November, 31.January, 50));
        await Ola.Taps("UnnecessaryGiven", new { ground = "GradedWithRunningDialogue", contactOn = "2026-12-04" });
        await EveryMorning(7.December, 7.January);
        Assert.Equal(ExemptionGround.GradedWithRunningDialogue, TheOnly.Plan.Unnecessary?.Ground);

        await Kari.Taps("PlanNeeded");
        await EveryMorning(8.January, 15.January);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_plan_that_is_put_off_is_asked_about_on_its_day_and_the_duty_stays_open()
    {
        await KariIsAway();
        TheStoryBegins();
        await On(4.December);
        await Ola.Taps("UnnecessaryWanted");
        await Ola.Taps("UnnecessaryGiven", new { ground = "TooIllForNow", contactOn = "2026-12-02", askAgainOn = "2026-12-04" });
        await Ola.Taps("UnnecessaryGiven", new { ground = "TooIllForNow", contactOn = "2026-12-02", askAgainOn = "2027-12-04" });
        await Ola.Taps("UnnecessaryGiven", new { ground = "TooIllForNow", contactOn = "2026-12-02", askAgainOn = "2026-12-18" });

        await EveryMorning(7.December, 18.December);
        await Ola.Taps("UnnecessaryWanted");
        await Ola.Taps("UnnecessaryGiven", new { ground = "TooIllForNow", contactOn = "2026-12-17", askAgainOn = "2027-01-08" });
        await EveryMorning(21.December, 18.January);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Ola_thinks_again_and_Kari_is_told()
    {
        await KariIsAway();
        TheStoryBegins();
        await On(4.December);
        await Ola.Taps("UnnecessaryWanted");
        await Ola.Taps("UnnecessaryGiven", new { ground = "Other", contactOn = "2026-12-03" });

        await Ola.Taps("PlanNeeded");

        Assert.Null(TheOnly.Plan.Unnecessary);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Nobody_but_the_manager_finds_a_plan_unnecessary()
    {
        await KariIsAway();
        TheStoryBegins();
        await On(4.December);
        Kari.Sees(Ola.Newest);
        Emily.Sees(Ola.Newest);

        await Kari.Taps("UnnecessaryWanted");
        await Emily.Taps("UnnecessaryWanted");

        Assert.Null(TheOnly.Plan.Unnecessary);
        Assert.DoesNotContain("UnnecessaryGiven", Kari.Newest.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("UnnecessaryGiven", Emily.Newest.ToJsonString(), StringComparison.Ordinal);
    }
}
