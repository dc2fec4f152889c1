using SickLeaveBot.FollowUp;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>Sentences of people who have never seen the bot, by the kind of what went wrong. Today is Tuesday 3 March 2026.</summary>
public sealed class NewcomersStory : Story
{
    public NewcomersStory() => OnWithoutRound(new(2026, 3, 3));

    [Theory]
    [InlineData("nb", "Svigermor er syk så jeg blir hjemme", "Da er det ikke du som er syk")]
    [InlineData("nb", "mannen min er dårlig så kommer ikke i dag", "Da er det ikke du som er syk")]
    [InlineData("nn", "far min er på sjukehus", "Då er det ikkje du som er sjuk")]
    [InlineData("en", "my mother in law is ill so I'm staying home", "Then you aren’t the one who is ill")]
    public async Task Somebody_ill_in_the_family_is_no_sick_leave_of_ones_own(string language, string said, string told)
    {
        await Speaks(language).Writes(said);

        Assert.StartsWith(told, Text(Speaks(language)), StringComparison.Ordinal);
        Assert.Empty(Book.All);
    }

    [Theory]
    [InlineData("en av mine er syk")]
    [InlineData("ein av mine er sjuk i dag")]
    [InlineData("en av mine ansatte kommer ikke i dag")]
    [InlineData("one of mine is sick today")]
    public async Task One_of_the_managers_own_is_reported_on_behalf(string said)
    {
        await Ola.Writes(said);

        Assert.StartsWith("Meld for en ansatt", Text(Ola), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("avbryt det der, fant ikke lappen")]
    [InlineData("stopp dette fant den ikke")]
    [InlineData("cancel that, couldn't find it")]
    [InlineData("lukk skjemaet, tar det seinere")]
    public async Task A_form_is_closed_whatever_the_reason(string said)
    {
        await Kari.Writes("sykmelding");

        await Kari.Writes(said);

        Assert.StartsWith("Greit, ingenting er endret.", Text(Kari), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nb", "syk i dag, må jeg ringe også?", "Det har jeg ikke noe sikkert svar på")]
    [InlineData("nn", "eg er sjuk i dag, må eg ringje òg?", "Det har eg ikkje noko sikkert svar på")]
    [InlineData("en", "I'm sick today, should I call the office as well?", "I don’t have a reliable answer")]
    public async Task A_question_beside_a_report_that_has_no_answer_is_not_passed_over(string language, string said, string told)
    {
        await Speaks(language).Writes(said);

        Assert.Contains(Speaks(language).Cards, card => Drawn.Lines(card).First().StartsWith(told, StringComparison.Ordinal));
        Assert.Equal(Stage.Draft, TheOnly.Stage);
    }

    [Theory]
    [InlineData("syk i dag, ok?")]
    [InlineData("syk i dag, er det greit?")]
    [InlineData("syk i dag, kan du si fra til Ola?")]
    public async Task A_tag_is_no_question(string said)
    {
        await Kari.Writes(said);

        Assert.DoesNotContain(Kari.Cards, card => Drawn.Lines(card).First().StartsWith("Det har jeg ikke", StringComparison.Ordinal));
        Assert.Equal(Stage.Draft, TheOnly.Stage);
    }

    [Theory]
    [InlineData("gikk hjem klokka 12", "Bare hele dager teller.")]
    [InlineData("syk etter lunsj i dag", "Bare hele dager teller.")]
    [InlineData("måtte dra hjem tidlig i dag", "Delvis borte fra i dag?")]
    [InlineData("delvis syk i dag", "Delvis borte fra i dag?")]
    [InlineData("syk resten av dagen", "Delvis borte fra i dag?")]
    [InlineData("litt syk i dag, men på jobb fra lunsj", "Delvis borte fra i dag?")]
    [InlineData("delvis syk på mandag", "Delvis borte fra mandag 9. mars?")]
    [InlineData("er på jobb men dro hjem 2 timer tidligere, er dårlig", "Bare hele dager teller.")]
    public async Task A_part_of_a_day_is_answered_as_one_and_begins_nothing(string said, string answer)
    {
        await Kari.Writes(said);

        Assert.StartsWith(answer, Drawn.Lines(Assert.Single(Kari.Cards)).First(), StringComparison.Ordinal);
        Assert.Empty(Book.All);
    }

    [Fact]
    public async Task Who_is_away_for_a_part_of_the_day_can_report_the_whole_day_or_register_a_note_and_fills_in_the_grade()
    {
        await Torbjorg.Writes("delvis sjuk i dag");
        await Torbjorg.Writes("heile dagen");
        await Emily.Writes("partly sick today");
        await Emily.Taps("SickNoteWanted");

        await TheTranscriptIsApproved();
    }

    [Theory]
    [InlineData("delvis sykmeldt fra 9. mars")]
    [InlineData("gradert sykmelding fra 2. til 20. mars")]
    [InlineData("delvis sykmeldt med reisetilskudd fra 9. mars")]
    public async Task A_grade_that_was_not_said_is_left_open_on_the_form(string said)
    {
        await Kari.Writes(said);

        Assert.Contains("Grad i prosent (100, eller fra 20 til 99): <>", Drawn.Lines(Kari.Newest));
        Assert.Empty(Book.All);
    }

    [Fact]
    public async Task Who_comes_back_before_the_note_ends_is_asked_when()
    {
        await Kari.Writes("sykmelding 100 prosent fra 2. til 20. mars");
        await Kari.Writes("ja");

        await Kari.Writes("jeg kommer tilbake før sykmeldingen går ut");

        Assert.Equal("Tilbake på jobb", Drawn.Lines(Kari.Newest).First());
        Assert.Null(TheOnly.AnnouncedBack);
    }

    [Theory]
    [InlineData("var dårlig både i går og på søndag", "2026-03-01", "2026-03-02")]
    [InlineData("var syk mandag og søndag", "2026-03-01", "2026-03-02")]
    public async Task Days_that_are_gone_stand_in_any_order(string said, string from, string to)
    {
        await Kari.Writes(said);

        Assert.Equal((from, to), ($"{TheOnly.Away.From:yyyy-MM-dd}", $"{TheOnly.Away.LastDay:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("syk i dag, har fri på fredag")]
    [InlineData("syk i dag, har ferie fra mandag")]
    [InlineData("syk i dag og skal til tannlegen på fredag")]
    [InlineData("syk i dag, grunnen til det er møtet på mandag")]
    public async Task Days_off_are_no_days_of_the_absence(string said)
    {
        await Kari.Writes(said);

        Assert.Equal(new(2026, 3, 3), TheOnly.Away.From);
        Assert.Null(TheOnly.Away.LastDay);
    }

    [Theory]
    [InlineData("nb", "har fri fra mandag, syk frem til det", "2026-03-08")]
    [InlineData("nb", "har ferie fra mandag, er syk til da", "2026-03-08")]
    [InlineData("nb", "syk fram til ferien på mandag", "2026-03-08")]
    [InlineData("nb", "syk til ferien min starter fredag", "2026-03-05")]
    [InlineData("nb", "er syk, og skal på ferie 12. mars, blir hjemme frem til det", "2026-03-11")]
    [InlineData("nn", "har fri frå måndag, sjuk fram til det", "2026-03-08")]
    [InlineData("nn", "har ferie frå måndag, er sjuk til då", "2026-03-08")]
    [InlineData("en", "I'm off from Monday, sick until then", "2026-03-08")]
    [InlineData("en", "on holiday from Monday, I'm sick until then", "2026-03-08")]
    [InlineData("en", "sick until my vacation starts on Monday", "2026-03-08")]
    [InlineData("nb", "tar ferie fra fredag, er syk inntil da", "2026-03-05")]
    [InlineData("nb", "er syk frem til jeg går av på ferie fredag", "2026-03-05")]
    [InlineData("en", "sick until my leave starts Friday", "2026-03-05")]
    public async Task Who_is_sick_until_their_days_off_is_away_until_the_day_before_them(string language, string said, string last)
    {
        await Speaks(language).Writes(said);

        Assert.Equal(("2026-03-03", last), ($"{TheOnly.Away.From:yyyy-MM-dd}", $"{TheOnly.Away.LastDay:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("nb", "jeg og mannen er syke")]
    [InlineData("nb", "både jeg og Per er syke")]
    [InlineData("nb", "både kona og jeg er syke i dag")]
    [InlineData("nb", "mannen min og jeg er syke")]
    [InlineData("nb", "Per og jeg er syke begge to")]
    [InlineData("nb", "jeg og ungene er syke")]
    [InlineData("nb", "barnet mitt og jeg er syke")]
    [InlineData("nn", "eg og mannen er sjuke")]
    [InlineData("nn", "både eg og Per er sjuke")]
    [InlineData("nn", "kona mi og eg er sjuke i dag")]
    [InlineData("en", "my husband and I are both sick")]
    [InlineData("en", "both Per and I are sick today")]
    [InlineData("en", "me and my wife are sick")]
    [InlineData("en", "I and my colleague are sick")]
    public async Task Who_is_ill_together_with_another_reports_themselves_and_nobody_else(string language, string said)
    {
        var actor = Speaks(language);

        await actor.Writes(said);

        Assert.Equal((Stage.Draft, actor.Person, actor.Person), (TheOnly.Stage, TheOnly.Employee, TheOnly.Reporter));
        Assert.DoesNotContain(actor.Cards, card => Drawn.Lines(card).Any(line => line.Split(' ').Contains("Per")));
    }

    [Theory]
    [InlineData("jeg og Kari er syke")]
    [InlineData("både Kari og jeg er syke i dag")]
    public async Task A_manager_who_is_ill_together_with_an_employee_reports_himself(string said)
    {
        await Ola.Writes(said);

        Assert.Equal((Stage.Draft, Ola.Person), (TheOnly.Stage, TheOnly.Employee));
    }

    [Theory]
    [InlineData("minn meg på å ringe Kari", "tirsdag 24. november")]
    [InlineData("minn meg på å ringe Kari på fredag", "fredag 27. november")]
    [InlineData("kan du minne meg på å ringe Kari i morgen?", "tirsdag 24. november")]
    [InlineData("husk meg på å ringe Kari torsdag", "torsdag 26. november")]
    [InlineData("minn meg på å ringe henne på torsdag", "torsdag 26. november")]
    [InlineData("minn meg på å snakke med Kari fredag", "fredag 27. november")]
    [InlineData("vil ha en påminnelse om å ringe Kari fredag", "fredag 27. november")]
    [InlineData("kan du minne meg på å ringje Kari på fredag?", "fredag 27. november")]
    [InlineData("hugs meg på å ringje Kari", "tirsdag 24. november")]
    [InlineData("could you remind me to call Kari on Friday?", "fredag 27. november")]
    [InlineData("please set a reminder to call Kari tomorrow", "tirsdag 24. november")]
    public async Task A_manager_who_asks_to_be_reminded_to_call_is(string said, string day)
    {
        OnWithoutRound(23.November);
        await IsAway(Kari, 1);

        await Ola.Writes(said);

        Assert.Contains($"Du ringer: {day}", Drawn.Lines(Ola.Newest));
        Assert.NotNull(TheOnly.CallOn);
        Assert.Empty(Kari.Cards);
    }

    [Theory]
    [InlineData("nb", "minn meg på å ringe legen på fredag", "Jeg kan bare minne en leder på å ringe")]
    [InlineData("nn", "kan du minne meg på å ringje legen?", "Eg kan berre minne ein leiar på å ringje")]
    [InlineData("en", "remind me to hand in my timesheet", "I can only remind a manager to call")]
    public async Task Who_can_not_be_reminded_of_something_is_told_so(string language, string said, string told)
    {
        await IsAway(Speaks(language), 1);

        await Speaks(language).Writes(said);

        Assert.StartsWith(told, Text(Speaks(language)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("minn meg på møtet på fredag")]
    [InlineData("minn meg på å ringe Torbjørg")]
    [InlineData("husk meg på å ringe legen på fredag")]
    [InlineData("remind me to phone the plumber tomorrow")]
    [InlineData("remind me of the budget")]
    public async Task A_manager_is_told_so_as_well_and_no_call_is_planned(string said)
    {
        await IsAway(Kari, 1);

        await Ola.Writes(said);

        Assert.StartsWith("Jeg kan bare minne en leder på å ringe", Text(Ola), StringComparison.Ordinal);
        Assert.Null(TheOnly.CallOn);
    }

    [Fact]
    public async Task A_manager_with_several_away_who_names_nobody_sees_them_all()
    {
        await IsAway(Kari, 1);
        await IsAway(Torbjorg, 2);

        await Ola.Writes("husk meg på å ringe på fredag");

        Assert.All(Book.All, leave => Assert.Null(leave.CallOn));
        Assert.All(["Kari Nordmann", "Torbjørg Vik"], name => Assert.Contains(Drawn.Lines(Ola.Newest), line => line.Contains(name, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("hva? jeg er ikke syk jo")]
    [InlineData("jeg er ikke syk")]
    public async Task Who_is_reported_by_the_manager_and_is_not_ill_is_asked_again(string said)
    {
        await Ola.Writes("Kari er syk i dag");
        await Ola.Writes("ja");

        await Kari.Writes(said);

        Assert.Contains("[Jeg var ikke borte]", Drawn.Lines(Kari.Newest).Last(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("er ikke syk")]
    [InlineData("jeg er ikke syk")]
    public async Task Who_says_that_they_are_not_ill_reports_nothing(string said)
    {
        await Kari.Writes(said);

        Assert.Empty(Book.All);
    }

    [Fact]
    public async Task A_return_that_was_announced_ends_the_absence_when_the_day_has_come_and_it_is_confirmed()
    {
        await Kari.Writes("syk i dag");
        await Kari.Writes("ja");
        await Kari.Writes("kommer nok fredag");
        await Kari.Writes("ja");
        await On(new(2026, 3, 6));

        await Kari.Writes("ja");

        Assert.Equal((Stage.Ended, new DateOnly(2026, 3, 6)), (TheOnly.Stage, TheOnly.ReturnedOn));
        Assert.StartsWith("Kari Nordmann er tilbake", Text(Ola), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nei forrige fredag", "2026-02-27")]
    [InlineData("nei, i går", "2026-03-02")]
    public async Task A_correction_to_a_day_before_is_the_first_day_and_no_return(string said, string from)
    {
        await Kari.Writes("syk på fredag");

        await Kari.Writes(said);

        Assert.Equal((from, null), ($"{TheOnly.Away.From:yyyy-MM-dd}", TheOnly.Away.BackOn));
    }

    private static string Text(Actor actor) => Drawn.Lines(actor.Newest).First();

    private Actor Speaks(string language) => language switch { "nn" => Torbjorg, "en" => Emily, _ => Kari };
}
