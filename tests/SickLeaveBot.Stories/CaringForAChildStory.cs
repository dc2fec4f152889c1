using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.CaringForAChild;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

public class CaringForAChildStory : Story
{
    [Fact]
    public async Task Kari_is_at_home_with_a_sick_child_and_Ola_is_told_from_when_until_when()
    {
        await Kari.Writes("hjemme med sykt barn i dag");
        await Kari.Taps("ChildSickConfirmed", new { children = "2", isSoleCarer = "false", chronicallyIll = "0" });

        Assert.Empty(Book.All);
        Assert.Equal([new CareDaysTaken(23.November, 23.November, Ola.Person), new ChildrenInCareGiven(2026, 2, false, 0)], await FactsOf(Kari));
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_question_beside_the_report_does_not_take_its_place()
    {
        await Kari.Writes("barnet mitt er sykt i dag. Hvor mange dager kan jeg være hjemme med sykt barn?");
        await Kari.Taps("ChildSickConfirmed", new { children = "1" });

        Assert.Single((await FactsOf(Kari)).OfType<CareDaysTaken>());
    }

    [Fact]
    public async Task The_second_time_the_children_are_not_asked_about_and_the_fourth_day_may_need_a_certificate()
    {
        await Kari.Writes("hjemme med sykt barn i dag");
        await Kari.Taps("ChildSickConfirmed", new { to = "2026-11-24", children = "1" });

        await On(25.November);
        await Kari.Writes("barnet mitt er fortsatt sykt, hjemme til fredag");
        await Kari.Taps("ChildSickConfirmed");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task When_the_days_are_used_up_Kari_is_told_and_the_report_is_taken_all_the_same()
    {
        await Kari.Writes("hjemme med sykt barn i dag");
        await Kari.Taps("ChildSickConfirmed", new { to = "2026-12-03", children = "1" });

        await On(7.December);
        await Kari.Writes("sykt barn i dag og i morgen");
        await Kari.Taps("ChildSickConfirmed");
        await On(9.December);
        await Kari.Writes("sykt barn i dag");
        await Kari.Taps("ChildrenChangeWanted");
        await Kari.Taps("ChildSickConfirmed", new { children = "3" });

        Assert.Equal(3, (await FactsOf(Kari)).OfType<CareDaysTaken>().Count());
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task In_the_new_year_the_children_are_asked_about_again()
    {
        await Kari.Writes("barnet mitt er sykt");
        await Kari.Taps("ChildSickConfirmed", new { children = "3", isSoleCarer = "true", chronicallyIll = "1" });

        await On(new(2027, 1, 4));
        await Kari.Writes("barnet mitt er sykt");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Torbjorg_writes_in_nynorsk_confirms_in_words_and_takes_it_back_and_Ola_is_told()
    {
        await Torbjorg.Writes("barnet mitt er sjukt i dag");
        await Torbjorg.Writes("Barn: 3\nÅleine: ja\nUtvida rett: 0\nja");
        await Torbjorg.Writes("angre");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Emily_reports_in_English_and_would_rather_not_say_how_many_children()
    {
        await Emily.Writes("my child is sick, I am at home until Wednesday");
        await Emily.Taps("ChildSickConfirmed");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_second_tap_changes_nothing_neither_on_the_report_nor_on_the_undo()
    {
        await Kari.Writes("barnet mitt er sykt");
        await Kari.Taps("ChildSickConfirmed", new { children = "1" });
        await Kari.TapsOldCard("ChildSickConfirmed", new { children = "1" });
        await Kari.Taps("CareDaysTakenBack");
        await Kari.TapsOldCard("CareDaysTakenBack");

        Assert.Equal(3, (await FactsOf(Kari)).Count);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task What_can_not_be_right_comes_back_with_what_was_filled_in()
    {
        await Kari.Writes("barnet mitt er sykt");
        await Kari.Taps("ChildSickConfirmed", new { to = "2026-11-20", children = "1", chronicallyIll = "1" });
        await Kari.Taps("ChildSickConfirmed", new { to = "2026-11-23", children = "1", chronicallyIll = "2" });
        await Kari.Taps("ChildSickCancelled");

        Assert.Empty(await FactsOf(Kari));
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Without_a_manager_human_resources_is_told_and_human_resources_is_never_told_of_itself()
    {
        var nils = Plays("nils", "Nils Berg", "nb-NO", manager: null, hiredOn: 16.November);
        await nils.Writes("barnet mitt er sykt");
        await nils.Taps("ChildSickConfirmed");
        await Hanne.Writes("barnet mitt er sykt");
        await Hanne.Taps("ChildSickConfirmed");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Two_who_are_away_have_a_notice_each_and_Ola_can_not_report_for_Kari()
    {
        await Kari.Writes("barnet mitt er sykt");
        await Kari.Taps("ChildSickConfirmed", new { children = "1" });
        await Emily.Writes("my child is sick");
        await Emily.Taps("ChildSickConfirmed", new { children = "1" });
        await Kari.Taps("CareDaysTakenBack");
        await Ola.Writes("Kari er hjemme med sykt barn i dag");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task After_a_restart_the_receipt_can_still_be_taken_back_and_what_ails_the_child_is_not_kept()
    {
        await Kari.Writes("barnet mitt er sykt, det er omgangssyke");
        await Kari.Taps("ChildSickConfirmed", new { children = "1" });
        TheBotStartsAnew();
        await Kari.Taps("CareDaysTakenBack");

        Assert.DoesNotContain("omgangssyke", string.Join(' ', await FactsOf(Kari)), StringComparison.OrdinalIgnoreCase);
        await TheTranscriptIsApproved();
    }

    private async Task<IReadOnlyList<Fact>> FactsOf(Actor actor) =>
        [.. (await Book.Facts(StreamId.OfPerson(actor.Person.Id), CancellationToken.None)).Select(fact => fact.What)];
}
