using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

public class KeepingInTouchStory : Story
{
    [Fact]
    public async Task Ola_reports_for_Kari_who_is_in_hospital_and_she_confirms_when_she_can()
    {
        await Ola.Writes("Kari er innlagt på sykehus, meld henne syk fra i dag");
        await Ola.Taps("SomeoneReported");
        await Kari.Taps("ReportFoundRight");

        Assert.True(TheOnly.OnBehalf);
        Assert.True(TheOnly.ConfirmedByEmployee);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Kari_was_not_away_after_all_and_Ola_sees_it()
    {
        await Ola.Writes("Kari er syk i dag");
        await Ola.Taps("SomeoneReported");
        await Kari.Taps("ReportFoundWrong");

        Assert.True(TheOnly.IsTakenBack);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Ola_is_reminded_to_call_on_the_day_he_chose_and_only_once()
    {
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");
        await Ola.Taps("CallWanted", new { callOn = "2026-11-25" });

        await On(24.November);
        await On(25.November);
        await On(26.November);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Ola_has_made_the_call_and_says_so_once()
    {
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");
        await Ola.Taps("CallWanted", new { callOn = "2026-11-25" });
        await On(25.November);
        TheStoryBegins();
        await Ola.Taps("CallDone");
        await Ola.TapsOldCard("CallDone");

        Assert.Null(TheOnly.CallOn);
        Assert.Single(TheOnly.History, fact => fact.What is CallMade);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task What_happens_next_comes_beside_the_receipt_the_next_thing_first()
    {
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed", new { backOn = "2027-05-03" });
        await On(4.January);
        TheStoryBegins();
        await Kari.Taps("AbsenceWanted");
        await Kari.Taps("ChangeWanted");
        await Kari.Writes("hva skjer videre?");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Ola_sees_the_most_urgent_first_how_each_plan_stands_and_what_is_to_be_done()
    {
        await Kari.Writes("sykmelding 100 prosent fra 23. november til 15. januar");
        await Kari.Writes("ja");
        await On(30.November);
        await Torbjorg.Writes("sjuk i dag");
        await Torbjorg.Taps("AbsenceConfirmed", new { backOn = "2026-12-02" });
        await Emily.Writes("sick note 100 percent from 16 November to 8 January");
        await Emily.Writes("yes");
        await Kari.Writes("lag plan");
        await Kari.Taps("EmployeesPartWritten", new { asUsual = "telefon" });
        TheStoryBegins();
        await Ola.Writes("mine oppfølginger");
        await Ola.Taps("CaseWanted", new { employee = "torbjorg" });
        await Ola.Taps("TeamWanted");
        await Ola.Taps("PlanWanted", new { employee = "emily" });

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Ola_sees_his_own_list_and_Kari_has_none()
    {
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");
        await Ola.Writes("mine oppfølginger");
        await Kari.Writes("mine oppfølginger");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_card_in_the_wrong_hands_is_refused_and_shows_nothing()
    {
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");
        Emily.Sees(Kari.Newest);
        await Emily.Taps("WithdrawalWanted");
        await Emily.Taps("ChangeWanted");

        Assert.Equal(Stage.Ongoing, TheOnly.Stage);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task When_the_manager_changes_the_follow_up_moves_and_the_earlier_manager_sees_no_more()
    {
        var per = Plays("per", "Per Sunde", "nb-NO", manager: null);
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");

        People.GiveManager(Kari.Person, per.Person);
        await On(24.November);
        await Ola.TapsOldCard("NoticeSeen");

        Assert.Equal("per", TheOnly.Manager?.Id);
        await TheTranscriptIsApproved();
    }
}
