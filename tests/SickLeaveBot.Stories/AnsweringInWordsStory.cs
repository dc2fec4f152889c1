using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>Whatever can be tapped on a card can be written.</summary>
public class AnsweringInWordsStory : Story
{
    [Fact]
    public async Task Ola_has_seen_it_and_plans_the_call_in_words()
    {
        await Kari.Writes("syk i dag");
        await Kari.Writes("Meld fra");
        await Ola.Writes("Jeg har sett det 👍");
        await Ola.Writes("minn meg på å ringe torsdag");

        Assert.True(TheOnly.Acknowledged);
        Assert.Equal(26.November, TheOnly.CallOn);
        await TheTranscriptIsApproved();
    }

    [Theory]
    [InlineData("Minn meg 3. desember", 3)]
    [InlineData("kan du minn meg på å ringe Kari 3. desember, takk", 3)]
    [InlineData("minn meg på å ringe: 3. desember", 3)]
    [InlineData("Dato: 3. desember\nminn meg", 3)]
    [InlineData("remind me to call 3 December", 3)]
    [InlineData("påminelse 3.12", 3)]
    public async Task A_call_is_planned_in_many_ways(string words, int day)
    {
        await Kari.Writes("syk i dag");
        await Kari.Writes("ja");

        await Ola.Writes(words);

        Assert.Equal(day.December, TheOnly.CallOn);
    }

    [Fact]
    public async Task Ola_reports_for_Kari_in_words_and_she_says_in_words_that_it_is_right()
    {
        await Ola.Writes("Kari er syk i dag, tilbake torsdag");
        await Ola.Writes("meld fra");
        await Kari.Writes("ja");

        Assert.True(TheOnly.ConfirmedByEmployee);
        Assert.Equal(26.November, TheOnly.Away.BackOn);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Torbjorg_was_not_away_and_says_so_in_nynorsk()
    {
        await Ola.Writes("meld for en ansatt");
        await Ola.Writes("Ansatt: Torbjørg\nTilbake: torsdag");
        await Ola.Writes("ja");
        await Torbjorg.Writes("Eg var ikkje borte");

        Assert.True(TheOnly.IsTakenBack);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Human_resources_accepts_one_and_refuses_another_in_words()
    {
        await Torbjorg.Writes("eg har vore sjuk sidan 9. november");
        await Torbjorg.Writes("ja");
        await Emily.Writes("I have been sick since 10 November");
        await Emily.Writes("yes");
        await Hanne.Writes("godta");
        await Hanne.Writes("Torbjørg");
        await Hanne.Writes("avslå");

        Assert.Equal([Stage.Ongoing, Stage.Dropped], Book.All.Select(leave => leave.Stage));
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Emily_says_in_English_what_she_can_do_and_sees_it_before_it_is_sent()
    {
        await Emily.Writes("I'm sick today, back on Friday");
        await Emily.Writes("Can do some work: yes\nConnected to work: I would rather talk about it\nTasks: can answer e-mail\nfrom home");
        await Emily.Writes("yes please");

        Assert.Equal(new(true, null, "can answer e-mail\nfrom home"), TheOnly.Capacity);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Kari_fills_in_and_confirms_in_one_message()
    {
        await Kari.Writes("syk i dag, tilbake torsdag");
        await Kari.Writes("Kan gjøre noe: ja\nSammenheng med jobben: nei\nja");

        Assert.Equal(new(true, null, null), TheOnly.Capacity);
        Assert.Equal(26.November, TheOnly.Away.BackOn);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task After_a_restart_the_same_words_mean_the_same()
    {
        await Ola.Writes("Kari er syk i dag, tilbake torsdag");
        await Ola.Writes("ja");
        TheBotStartsAnew();
        await Ola.Writes("sett");
        await Ola.Writes("minn meg på å ringe Kari onsdag");
        await Kari.Writes("stemmer");

        Assert.True(TheOnly is { Acknowledged: true, ConfirmedByEmployee: true });
        Assert.Equal(25.November, TheOnly.CallOn);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Ola_is_asked_whom_he_means_and_answers_with_the_name()
    {
        await Reported(Kari);
        await Reported(Emily);
        TheBotStartsAnew();
        await Ola.Writes("minn meg onsdag");
        await Ola.Writes("Emily");
        await Ola.Writes("sett Kari");

        Assert.Equal(25.November, Of(Emily).CallOn);
        Assert.True(Of(Kari).Acknowledged);
        Assert.False(Of(Emily).Acknowledged);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Two_of_the_same_name_are_told_apart_by_the_whole_name()
    {
        var other = Plays("kari2", "Kari Berg", "nb-NO", Ola);
        await Reported(Kari);
        await Reported(other);

        await Ola.Writes("sett Kari");
        await Ola.Writes("Kari Nordmann");

        Assert.True(Of(Kari).Acknowledged);
        Assert.False(Of(other).Acknowledged);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task What_ails_Kari_is_not_kept_when_she_writes_it_beside_a_label()
    {
        await Kari.Writes("syk i dag, tilbake torsdag");
        await Kari.Writes("Oppgaver: har migrene, så ingen skjerm\nKan gjøre noe: nei\nMeld fra");

        Assert.Equal(new(false, null, null), TheOnly.Capacity);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task What_can_not_be_read_is_told_and_what_could_be_read_is_not_lost()
    {
        await Kari.Writes("sykmelding");
        await Kari.Writes("Fra: i dag\nTil: når som helst\nGrad: 50 %\nRegistrer");
        await Kari.Writes("Til: fredag");
        await Kari.Writes("registrer");

        Assert.Equal([new NotedDays(23.November, 27.November, 50, null)], TheOnly.SickNotes);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Kari_and_Ola_make_the_plan_in_words()
    {
        await Reported(Kari);
        await Kari.Writes("sykmelding 100 prosent fra 23. november til 20. desember");
        await Kari.Writes("ja");
        await Kari.Writes("lag plan");
        await Kari.Writes("Som vanlig: svare på e-post\nMed tilrettelegging: korte møter\nIkke nå: løfte varer\nhenge opp lyslenker\nSend");
        await Ola.Writes("Planlagt tilrettelegging: hjemmekontor to dager i uka\nSe på planen igjen: 10. desember\nHjelp fra NAV: nei");
        await Ola.Writes("send");
        await Kari.Writes("godkjenn");
        TheBotStartsAnew();
        await Ola.Writes("Godkjenn Kari");

        Assert.Equal(1, TheOnly.Plan.Agreed?.Number);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task What_ails_Kari_holds_her_part_of_the_plan_back_until_she_sends_it_without()
    {
        await Reported(Kari);
        await Kari.Writes("sykmelding 100 prosent fra 23. november til 20. desember");
        await Kari.Writes("ja");
        await Kari.Writes("lag plan");
        await Kari.Writes("Som vanlig: svare på e-post\nIkke nå: løft, har prolaps\nSend");
        Assert.Equal(0, TheOnly.Plan.Revision);
        await Kari.Writes("Ikke nå: løft\nsend");

        Assert.Equal(["svare på e-post", "løft"], TheOnly.Plan.Content.Tasks.Select(task => task.What));
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_sentence_that_means_something_keeps_its_meaning_beside_an_open_card()
    {
        await Reported(Kari);
        await On(24.November);

        await Kari.Writes("tilbake på jobb");
        await Kari.Writes("ja");

        Assert.Equal(Stage.Ended, TheOnly.Stage);
    }

    [Fact]
    public async Task A_form_that_was_sent_is_not_filled_in_again()
    {
        await Reported(Kari);

        await Kari.Writes("Tilbake: mandag");
        await Kari.Writes("ja");

        Assert.Equal(30.November, TheOnly.ExpectedBack);
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("ok")]
    public async Task A_yes_to_something_else_sends_no_card(string yes)
    {
        await Reported(Torbjorg);
        await Ola.Writes("meld for en ansatt");
        await Ola.Writes("Ansatt: Kari");
        await Reported(Emily);

        await Ola.Writes(yes);

        Assert.DoesNotContain(Book.All, leave => leave.Employee.Id == "kari");
    }

    [Fact]
    public async Task Nobody_answers_for_another_with_words()
    {
        await Reported(Kari);
        await Emily.Writes("sett");
        await Emily.Writes("I have seen it");

        Assert.False(TheOnly.Acknowledged);
    }

    private SickLeave Of(Actor actor) => Book.All.Single(leave => leave.Employee.Id == actor.Person.Id);

    private static async Task Reported(Actor actor)
    {
        await actor.Writes("syk i dag, tilbake fredag");
        await actor.Writes("ja");
    }
}
