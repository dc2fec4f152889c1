using SickLeaveBot.FollowUp.DeliveringThePlan;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.NavMeetings;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>NAV calls a dialogue meeting: the date is entered by one of three, both are told, and what follows from it comes in time.</summary>
public class MeetingNavStory() : Story(sendsToNav: true)
{
    private IEnumerable<Fact> OfNav => TheOnly.History.Select(fact => fact.What).Where(fact => fact.GetType().Namespace == typeof(NavMeeting).Namespace);

    private async Task KariIsAwayForLong(bool withPlan = true)
    {
        await IsAway(Kari, 1);
        await Happens(TheOnly, SickNoteRegistered.Of(Today, new(2027, 6, 30), 100));
        if (withPlan)
        {
            await ThePlanIsAgreed(TheOnly, SamplePlan.Whole with { EvaluateOn = new(2027, 6, 1), Measures = [] });
            await Happens(TheOnly, new DeliveredOtherwise(1, DeliveryWay.Letter, Today));
        }
        Book.Numbers.Add("kari");
        OnWithoutRound(new(2027, 2, 15));
        TheStoryBegins();
    }

    [Fact]
    public async Task Kari_enters_the_day_NAV_has_called_for_and_Ola_is_told_what_is_asked_of_him()
    {
        await KariIsAwayForLong();

        await Kari.Writes("NAV har kalt inn til dialogmøte 12. mars kl. 10");
        await Kari.Writes("ja");
        await Ola.Taps("SendWanted");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Ola_enters_it_by_name_and_the_same_day_from_Kari_is_one_meeting()
    {
        await KariIsAwayForLong();
        await IsAway(Emily, 2);

        await Ola.Writes("NAV har møte med Kari 12. mars");
        await Ola.Taps("NavMeetingGiven");
        await Kari.Writes("dialogmøte 2 den 12. mars kl. 13 på Teams");
        await Kari.Taps("NavMeetingGiven");
        await Kari.Writes("dialogmøte hos NAV 12. mars");
        await Kari.Taps("NavMeetingGiven");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Hanne_enters_it_for_Kari_and_sees_nothing_else_of_her_case()
    {
        await KariIsAwayForLong();

        await Hanne.Writes("NAV har kalt inn til dialogmøte 12. mars kl. 9.30");
        await Hanne.Taps("NavMeetingGiven");
        await Hanne.Writes("møtet med NAV er avlyst");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Where_several_are_away_Ola_says_whose_meeting_it_is()
    {
        await KariIsAwayForLong();
        await IsAway(Emily, 2);

        await Ola.Writes("NAV har kalt inn til dialogmøte 12. mars kl. 10 på Teams");
        await Ola.Writes("Hvem: Emily Clark\nVidere");
        await Ola.Writes("ja");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Moved_and_called_off_both_are_told_and_an_old_card_moves_nothing_unseen()
    {
        await KariIsAwayForLong();
        await Kari.Writes("NAV har kalt inn til dialogmøte 12. mars kl. 10");
        await Kari.Taps("NavMeetingGiven");
        TheStoryBegins();

        await Ola.Writes("møtet med NAV er flyttet til 19. mars kl. 12");
        await Ola.Taps("NavMeetingGiven");
        await Kari.TapsOldCard("NavMeetingGiven", new { day = "2027-03-15" });
        await Kari.Writes("avbryt");
        TheBotStartsAnew();
        await Kari.Writes("NAV har avlyst møtet");
        await Kari.Writes("ja");

        Assert.Equal(3, OfNav.Count());
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task The_plan_is_asked_for_in_time_and_who_comes_and_the_day_before_and_whether_it_was_held()
    {
        await KariIsAwayForLong();
        await Kari.Writes("NAV har kalt inn til dialogmøte 12. mars kl. 10");
        await Kari.Taps("NavMeetingGiven");
        TheStoryBegins();

        for (var day = new DateOnly(2027, 2, 16); day <= new DateOnly(2027, 3, 15); day = day.AddDays(1)) await On(day);
        await Ola.Taps("NavMeetingWent", new { how = "Held" });

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Where_the_plan_is_with_NAV_nothing_more_is_asked_of_it()
    {
        await KariIsAwayForLong();
        await Kari.Writes("NAV har kalt inn til dialogmøte 12. mars kl. 10");
        await Kari.Taps("NavMeetingGiven");
        await Ola.Taps("SendWanted");
        await Ola.Taps("SendingConfirmed", new { toNav = "true" });
        TheStoryBegins();

        for (var day = new DateOnly(2027, 2, 16); day <= new DateOnly(2027, 3, 10); day = day.AddDays(1)) await On(day);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task In_the_week_when_the_clock_changes_the_days_are_the_days()
    {
        await KariIsAwayForLong();
        await Kari.Writes("NAV har kalt inn til dialogmøte 30. mars kl. 10");
        await Kari.Taps("NavMeetingGiven");
        TheStoryBegins();

        // The clock changes on Easter Sunday, and the Monday after it is a holiday.
        for (var day = new DateOnly(2027, 3, 16); day <= new DateOnly(2027, 3, 31); day = day.AddDays(1)) await On(day);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Ola_demands_an_early_meeting_and_it_is_noted_who_how_and_when()
    {
        await KariIsAwayForLong();

        await Ola.Writes("jeg vil ha dialogmøte med NAV tidligere");
        await Ola.Taps("DemandNoted", new { by = "Employer", way = "NavsService", demandedOn = "2027-02-16" });
        await Ola.Taps("DemandNoted", new { by = "Employer", way = "NavsService", demandedOn = "2027-02-12" });

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task After_the_first_a_new_one_is_demanded_and_the_next_is_dialogue_meeting_three()
    {
        await KariIsAwayForLong();
        await Happens(TheOnly, new NavMeetingEntered(1, new(2027, 2, 10), new(10, 0), NavMeetingPlace.AtNav, NavMeetingWhich.Second, new(2027, 1, 20)),
            new NavMeetingRecorded(1, NavMeetingOutcome.Held, new(2027, 2, 11)));

        await Kari.Writes("jeg krever et nytt dialogmøte med NAV");
        await Kari.Taps("DemandNoted", new { by = "Issuer", way = "Letter" });
        await Kari.Writes("NAV har kalt inn til dialogmøte 12. mars kl. 10");
        await Kari.Taps("NavMeetingGiven");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Absent_for_medical_reasons_is_only_that()
    {
        await KariIsAwayForLong();
        await Happens(TheOnly, new NavMeetingEntered(1, new(2027, 2, 12), null, NavMeetingPlace.NotSaid, NavMeetingWhich.Second, new(2027, 1, 20)));

        await Kari.Writes("møtet med NAV ble ikke holdt");
        await Kari.Taps("NavMeetingWent", new { how = "EmployeeAbsentForMedicalReasons" });

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task NAV_finds_it_unnecessary_and_that_is_noted_after_a_second_tap()
    {
        await KariIsAwayForLong();

        await Ola.Writes("NAV har fritatt oss fra dialogmøte 2");
        await Ola.Writes("ja");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task In_week_sixteen_both_are_told_once_that_NAV_asks_and_where_and_the_answer_is_not_kept()
    {
        await KariIsAwayForLong();

        for (var day = new DateOnly(2027, 3, 12); day <= new DateOnly(2027, 3, 18); day = day.AddDays(1)) await On(day);
        await Kari.Taps("NeedIsAnswered");
        await On(new(2027, 3, 19));

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_day_that_can_hardly_be_is_asked_about_and_one_before_the_absence_is_not_taken()
    {
        await KariIsAwayForLong();

        await Kari.Writes("NAV har kalt inn til dialogmøte");
        await Kari.Taps("NavMeetingGiven");
        await Kari.Taps("NavMeetingGiven", new { day = "2026-11-20" });
        await Kari.Taps("NavMeetingGiven", new { day = "2028-06-20" });
        await Kari.Taps("NavMeetingGiven", new { day = "2027-03-13", at = "26:10" });
        await Kari.Taps("NavMeetingGiven", new { day = "2027-03-13", at = "" });
        await Kari.Taps("NavMeetingGiven", new { day = "2027-02-12" });
        Assert.Empty(OfNav);
        await Kari.Taps("NavMeetingGiven", new { day = "2027-02-12" });

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task What_ails_Kari_is_left_out_and_the_meeting_is_heard()
    {
        await KariIsAwayForLong();

        await Kari.Writes("NAV har kalt inn til dialogmøte 12. mars kl. 10 om migrenen min");
        await Kari.Taps("NavMeetingGiven");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task In_nynorsk_and_in_English_it_is_the_same()
    {
        await KariIsAwayForLong();
        await IsAway(Torbjorg, 2);
        await IsAway(Emily, 3);

        await Torbjorg.Writes("NAV har kalla inn til dialogmøte 12. mars klokka halv elleve");
        await Torbjorg.Writes("ja");
        await Emily.Writes("NAV has called a dialogue meeting on 12 March at 2 pm");
        await Emily.Writes("yes");

        await TheTranscriptIsApproved();
    }

    [Theory]
    [InlineData("når er dialogmøte 2?")]
    [InlineData("når skal NAV kalle inn til dialogmøte?")]
    [InlineData("hvem skal være med i dialogmøte 2")]
    [InlineData("kan vi få dialogmøte 2 tidligere?")]
    [InlineData("må jeg møte i dialogmøte 2?")]
    [InlineData("skal NAV ha møte med Kari 12. mars?")]
    [InlineData("NAV har ikke kalt inn til dialogmøte ennå")]
    [InlineData("jeg vil ha dialogmøte med Kari 12. mars")]
    public async Task A_question_or_another_meeting_opens_no_card_for_NAVs(string words)
    {
        await KariIsAwayForLong();

        await Kari.Writes(words);
        await Ola.Writes(words);

        Assert.DoesNotContain(Kari.Cards.Concat(Ola.Cards).SelectMany(Drawn.Lines), line => line.StartsWith("Når er møtet med NAV", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Others_enter_and_see_nothing()
    {
        await KariIsAwayForLong();
        await Ola.Writes("NAV har møte med Kari 12. mars");

        await Emily.TapsCardOf(Ola, "NavMeetingGiven", new { day = "2027-03-12" });
        await Emily.Writes("NAV har møte med Kari 12. mars");

        Assert.Empty(OfNav);
        Assert.DoesNotContain(Emily.Cards.SelectMany(Drawn.Lines), line => line.Contains("Nordmann", StringComparison.Ordinal));
    }
}
