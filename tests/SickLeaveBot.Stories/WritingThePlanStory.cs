using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

public class WritingThePlanStory : Story
{
    [Fact]
    public async Task The_plan_is_made_together_in_turns_and_neither_sees_the_draft_of_the_other()
    {
        await KariIsAwayUntilJanuary();
        await On(7.December);
        await Ola.Taps("PlanWantedBeside");
        await Kari.Writes("lag plan");
        await Kari.Taps("EmployeesPartKept", new { asUsual = "svare på e-post" });
        await Ola.Taps("ManagersPartKept", new { plannedAdaptation = "Hev- og senkepult" });
        await Ola.Writes("lag plan for Kari");

        await On(8.December);
        await Kari.Writes("oppfølgingsplan");
        await Kari.Taps("EmployeesPartWritten", new { withAdaptation = "- møter, hvis de er korte\n- kundesamtaler i hjemmekontor", notNow = "løfte varer" });
        await Ola.Taps("ManagersPartWritten", new { kind = "HomeOffice", until = "2027-01-08", what = "to dager i uken", loadConsidered = "true" });
        await Kari.Taps("PlanAgreedTo");
        await Ola.Taps("PlanAgreedTo");

        Assert.Equal(1, Assert.Single(TheOnly.Plan.Versions).Number);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task In_an_older_client_too_a_form_with_a_wrong_date_says_what_was_wrong_and_keeps_the_rest()
    {
        await KariIsAwayUntilJanuary();
        await On(7.December);
        await Ola.Writes("lag plan for Kari");
        TheStoryBegins();

        await Ola.TapsInAnOlderClient("ManagersPartWritten", new { plannedAdaptation = "Hev- og senkepult", evaluateOn = "i januar" });
        await Ola.Writes("lag plan for Kari");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task The_plan_is_changed_and_both_approve_again_while_version_one_stays()
    {
        await KariAndOlaHaveAPlan();
        var first = TheOnly.Plan.Agreed;
        await On(4.January);
        await Kari.Taps("EmployeesPartWanted");
        await Kari.Taps("EmployeesPartWritten", new { asUsual = "svare på e-post\nmøter", notNow = "" });
        await Ola.Taps("MeasuresWanted");
        await Ola.Taps("MeasureWritten", new { to = "2027-02-12" });
        await Kari.Taps("PlanAgreedTo");
        await Ola.Taps("MeasureWanted");
        await Ola.Taps("MeasureWritten", new { kind = "Aids", what = "headset", to = "2027-02-12" });
        await Ola.Taps("PlanAgreedTo");
        await Kari.Taps("PlanAgreedTo");

        Assert.Equal([1, 2], TheOnly.Plan.Versions.Select(version => version.Number));
        Assert.Equal(first, TheOnly.Plan.Versions[0]);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Both_write_at_the_same_time_and_nothing_is_lost()
    {
        await KariAndOlaHaveAPlan();
        await On(14.December);
        await Kari.Taps("ManagersPartWanted");
        await Ola.Taps("ManagersPartWanted");
        await Kari.Taps("ManagersPartWritten", new { followUp = "Vi ringes hver fredag.", evaluateOn = "2027-01-15" });
        await Ola.TapsOldCard("ManagersPartWritten", new { followUp = "Vi møtes hver mandag.", evaluateOn = "2027-01-22", toIssuer = "Gradert fra januar?" });

        Assert.Equal(PlanField.FollowUp | PlanField.EvaluateOn, TheOnly.Plan.ByBoth);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Kari_is_silent_so_Ola_makes_the_plan_without_her_with_what_he_tried_as_proof_and_later_she_is_in_again()
    {
        await KariIsAwayUntilJanuary();
        await On(7.December);
        await Ola.Writes("lag plan");
        await Ola.Taps("ManagersPartWritten", new { plannedAdaptation = "Kortere vakter" });
        await Ola.Taps("WithoutEmployeeWanted");
        await Ola.Taps("EmployeeLeftOut");
        await On(9.December);
        await Ola.Taps("ContactNoted");
        await On(11.December);
        await Ola.Taps("ContactNoted", new { way = "Letter", contactOn = "2026-12-10" });
        await Ola.Taps("EmployeeLeftOut");
        await Ola.Taps("EmployeesPartWanted");
        await Ola.Taps("EmployeesPartWritten", new { asUsual = "telefon", notNow = "kasse" });
        await Ola.Taps("PlanAgreedTo");

        var alone = TheOnly.Plan.Agreed;
        await On(16.December);
        await Kari.Taps("EmployeesPartWanted");
        await Kari.Taps("EmployeesPartWritten", new { withAdaptation = "kasse, en time om gangen", notNow = "" });
        await Ola.Taps("PlanAgreedTo");
        await Kari.Taps("PlanAgreedTo");

        await TheTranscriptIsApproved();
        Assert.Equal(NoPartReason.DidNotAnswer, alone?.WithoutEmployee);
        Assert.Null(TheOnly.Plan.Agreed?.WithoutEmployee);
    }

    [Fact]
    public async Task What_ails_Kari_is_kept_out_of_the_plan_and_what_else_was_written_stands()
    {
        await KariIsAwayUntilJanuary();
        await On(7.December);
        await Kari.Writes("lag plan");
        await Kari.Taps("EmployeesPartWritten", new { asUsual = "svare på e-post", notNow = "løfte, på grunn av prolaps i ryggen" });
        await Ola.Writes("lag plan");
        await Ola.Taps("ManagersPartWritten", new { plannedAdaptation = "Hvile når hun er sliten og har vondt", toIssuer = "Vi kan tilrettelegge" });
        await Kari.Taps("EmployeesPartWritten", new { notNow = "løfte" });

        Assert.DoesNotContain(TheOnly.Plan.Content.Tasks, task => task.What.Contains("prolaps"));
        Assert.False(TheOnly.Plan.ManagerWrote);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_transfer_to_other_work_waits_until_Kari_and_the_union_rep_have_been_consulted()
    {
        await KariIsAwayUntilJanuary();
        await On(7.December);
        await Ola.Writes("lag plan");
        await Ola.Taps("ManagersPartWritten", new { kind = "TransferToOtherWork", what = "innkjøp", until = "2027-03-01" });
        await Kari.Taps("PlanWanted");
        await Kari.Taps("EmployeesPartWritten", new { asUsual = "innkjøp", notNow = "lager" });
        await Kari.Taps("PlanAgreedTo");
        await Ola.Taps("ConsultingWanted");
        await Ola.Taps("ConsultationNoted", new { who = "Employee", heardOn = "2026-12-04" });
        await Ola.Taps("ConsultingWanted");
        await Ola.Taps("ConsultationNoted", new { who = "UnionRep" });
        await On(8.December);
        await Ola.Writes("lag plan");
        await Ola.Taps("PlanAgreedTo");

        Assert.NotNull(TheOnly.Plan.Agreed);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Ola_has_several_away_and_is_asked_whose_plan_it_is()
    {
        await KariIsAwayUntilJanuary();
        await Emily.Writes("sick note 100 percent from 23 November to 8 January");
        await Emily.Writes("yes");
        await Hanne.Writes("lag plan");
        await Ola.Writes("lag plan");
        await Ola.Taps("PlanWanted", new { employee = "emily" });
        await Ola.Writes("lag plan for Torbjørg");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_text_that_is_too_long_costs_nothing_of_the_rest()
    {
        await KariIsAwayUntilJanuary();
        await Kari.Writes("lag plan");
        await Kari.Taps("EmployeesPartWritten", new { asUsual = "svare på e-post", notNow = new string('x', 2001) });
        await Kari.Writes("lag plan");

        Assert.Equal(0, TheOnly.Plan.Revision);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_plan_in_the_wrong_hands_shows_nothing_and_takes_nothing()
    {
        await KariAndOlaHaveAPlan();
        Emily.Sees(Kari.Newest);
        await Emily.Taps("EmployeesPartWanted");
        await Emily.Taps("MeasureWanted");
        var before = TheOnly.Version;
        Hanne.Sees(Kari.Newest);
        await Hanne.Taps("ManagersPartWanted");

        Assert.Equal(before, TheOnly.Version);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task What_was_changed_after_it_was_read_is_not_approved_unread()
    {
        await KariIsAwayUntilJanuary();
        await Ola.Writes("lag plan");
        await Ola.Taps("ManagersPartWritten", new { plannedAdaptation = "Kortere vakter" });
        await Kari.Taps("PlanWanted");
        await Kari.Taps("EmployeesPartWritten", new { asUsual = "telefon" });
        await Ola.Taps("EmployeesPartWanted");
        await Ola.Taps("EmployeesPartWritten", new { notNow = "kasse" });
        await Kari.TapsOldCard("PlanAgreedTo");

        Assert.False(TheOnly.Plan.EmployeeApproved);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_measure_without_words_or_with_an_end_before_its_start_comes_back_and_one_can_be_taken_out()
    {
        await KariAndOlaHaveAPlan();
        await Ola.Taps("MeasureWanted");
        await Ola.Taps("MeasureWritten", new { kind = "Other", to = "2027-01-08" });
        await Ola.Taps("MeasureWritten", new { what = "parkering ved inngangen", to = "2026-01-08" });
        await Ola.Taps("MeasureWritten", new { to = "2027-01-08" });
        await Kari.Taps("MeasuresWanted");
        await Kari.Taps("MeasureWanted", new { number = "1" });
        await Kari.Taps("MeasureRemoved");

        Assert.Equal([2], TheOnly.Plan.Content.Measures.Select(measure => measure.Number));
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Kari_can_not_manage_now_so_Ola_goes_on_and_whenever_she_writes_she_is_in_again()
    {
        await KariIsAwayUntilJanuary();
        await On(7.December);
        await Kari.Taps("TooMuchForNow");
        await Kari.TapsOldCard("TooMuchForNow");
        await On(17.December);
        await Ola.Taps("PlanWanted");
        await Ola.Taps("ManagersPartWritten", new { plannedAdaptation = "Kortere vakter" });
        await Kari.Taps("EmployeesPartWanted");
        await Kari.Taps("EmployeesPartWritten", new { asUsual = "telefon" });

        Assert.Null(TheOnly.Plan.WithoutEmployee);
        Assert.Single(TheOnly.History, fact => fact.What is EmployeeDidNotTakePart);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task What_Kari_said_of_work_when_she_reported_is_filled_in_in_her_part_and_can_be_changed()
    {
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed", new { backOn = "2027-02-15", someWork = "true", tasks = "svare på e-post" });
        await Emily.Writes("sick today");
        await Emily.Taps("AbsenceConfirmed", new { backOn = "2027-02-15", someWork = "false" });
        await On(7.December);
        TheStoryBegins();
        await Kari.Taps("PlanWanted");
        await Kari.Taps("EmployeesPartWritten", new { withAdaptation = "korte møter" });
        await Emily.Taps("PlanWanted");
        await Ola.Writes("lag plan for Emily");
        await Ola.Writes("skriv Emilys del");

        await TheTranscriptIsApproved();
    }

    private async Task KariIsAwayUntilJanuary()
    {
        await Kari.Writes("sykmelding 100 prosent fra 23. november til 15. januar");
        await Kari.Writes("ja");
    }

    private async Task KariAndOlaHaveAPlan()
    {
        await KariIsAwayUntilJanuary();
        await On(7.December);
        await Ola.Writes("lag plan");
        await Ola.Taps("ManagersPartWritten", new { kind = "HomeOffice", until = "2027-01-08" });
        await Kari.Taps("PlanWanted");
        await Kari.Taps("EmployeesPartWritten", new { asUsual = "svare på e-post", notNow = "møter" });
        await Kari.Taps("PlanAgreedTo");
        await Ola.Taps("PlanAgreedTo");
        TheStoryBegins();
    }
}
