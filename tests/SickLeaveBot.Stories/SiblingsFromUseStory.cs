using System.Globalization;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>Sentences of the same kinds as those that went wrong in use. Today is Tuesday 3 March 2026.</summary>
public sealed class SiblingsFromUseStory : Story
{
    public SiblingsFromUseStory() => OnWithoutRound(new(2026, 3, 3));

    [Theory]
    [InlineData("nei altså det blir nok til fredag", "2026-03-03", "2026-03-09")]
    [InlineData("ja men jeg tror det blir fredag heller", "2026-03-03", "2026-03-06")]
    [InlineData("ikke torsdag, fredag", "2026-03-03", "2026-03-06")]
    [InlineData("Usikker på torsdag, kan bli fredag ja", "2026-03-03", "2026-03-06")]
    [InlineData("nei jeg mente fra i går", "2026-03-02", "2026-03-05")]
    [InlineData("nei eg meinte fredag", "2026-03-03", "2026-03-06")]
    [InlineData("no wait I meant Friday", "2026-03-03", "2026-03-06")]
    [InlineData("yeah no it's gonna be monday", "2026-03-03", "2026-03-09")]
    public async Task A_day_with_a_no_or_a_yes_beside_it_corrects_the_report_that_waits(string said, string from, string back)
    {
        await Kari.Writes("syk i dag, tilbake torsdag");

        await Kari.Writes(said);

        Assert.Equal((Stage.Draft, from, back), (TheOnly.Stage, $"{TheOnly.Away.From:yyyy-MM-dd}", $"{TheOnly.Away.BackOn:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("jeg er syk i dag, Kari tar vakta mi")]
    [InlineData("er sjuk i dag, kari kan ta møtet")]
    [InlineData("jeg er dessverre syk i dag og Emily tar møtet")]
    public async Task Who_says_that_they_are_sick_reports_themselves_whoever_else_is_named(string said)
    {
        await Ola.Writes(said);

        Assert.Equal((Stage.Draft, Ola.Person), (TheOnly.Stage, TheOnly.Employee));
    }

    [Theory]
    [InlineData("nb", "syk mandag og fredag", "Du nevnte dager med arbeidsdager imellom")]
    [InlineData("nb", "syk tirsdag, torsdag og lørdag", "Du nevnte dager med arbeidsdager imellom")]
    [InlineData("nn", "sjuk måndag, onsdag og fredag", "Du nemnde dagar med arbeidsdagar imellom")]
    [InlineData("en", "sick Monday and Friday", "You named days with working days between them")]
    public async Task Days_with_working_days_between_are_not_taken_as_one_absence_in_silence(string language, string said, string told)
    {
        await Speaks(language).Writes(said);

        Assert.Contains(Speaks(language).Cards, card => Drawn.Lines(card).Any(line => line.StartsWith(told, StringComparison.Ordinal)));
        Assert.Equal(TheOnly.Away.From, TheOnly.Away.LastDay);
    }

    [Theory]
    [InlineData("nb", "syk i dag, tilbake torsdag", "fortell mer")]
    [InlineData("nn", "sjuk i dag, attende torsdag", "fortel meir")]
    [InlineData("en", "sick today, back Thursday", "tell me more")]
    public async Task What_a_button_unfolds_can_be_asked_for_in_words(string language, string report, string more)
    {
        var actor = Speaks(language);
        await actor.Writes(report);
        Assert.Equal("False", $"{IsUnfolded(actor)}", ignoreCase: true);

        await actor.Writes(more);

        Assert.Equal("True", $"{IsUnfolded(actor)}", ignoreCase: true);
        Assert.Equal(Stage.Draft, TheOnly.Stage);
    }

    [Theory]
    [InlineData("nb", "når må jeg si fra at jeg er syk?", "Si fra til nærmeste leder første fraværsdag")]
    [InlineData("en", "when do I have to report that I am sick?", "Tell your manager on the first day of absence")]
    public async Task A_question_that_the_overview_does_not_answer_is_answered_during_a_sick_leave_too(string language, string asked, string answer)
    {
        var actor = Speaks(language);
        await IsAway(actor, 1);

        await actor.Writes(asked);

        Assert.StartsWith(answer, Drawn.Lines(actor.Newest).First(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nb", "syk i dag", "får ola vite det nå", "Det forstod jeg ikke. Ingenting er meldt ennå.")]
    [InlineData("nn", "sjuk i dag", "skal eg berre trykkje ja?", "Det forstod eg ikkje. Ingenting er meldt enno.")]
    [InlineData("en", "sick today", "is that ok", "I didn’t understand that. Nothing has been reported yet.")]
    [InlineData("nb", "syk i dag", "jeg er ikke syk likevel", "Ingenting er meldt ennå. Svar «nei», så melder jeg ingenting.")]
    public async Task Beside_a_report_that_waits_it_is_said_that_nothing_is_reported_and_the_card_stands_last(string language, string report, string said, string told)
    {
        var actor = Speaks(language);
        await actor.Writes(report);

        await actor.Writes(said);

        Assert.Equal(Stage.Draft, TheOnly.Stage);
        Assert.Equal(told, Drawn.Lines(actor.Cards[^2]).First());
        Assert.Equal(Drawn.Lines(actor.Cards[0]), Drawn.Lines(actor.Newest));
    }

    [Theory]
    [InlineData("nb", "begynner igjen på mandag, 40 prosent", "Dagen du kommer delvis tilbake, er registrert", "kommer delvis tilbake")]
    [InlineData("nn", "eg byrjar att på måndag, 40 prosent", "Dagen du kjem delvis tilbake, er registrert", "kommer delvis tilbake")]
    [InlineData("en", "starting again on Monday, 40 percent", "The day you will be partly back has been registered", "kommer delvis tilbake")]
    public async Task Who_comes_back_in_part_on_a_day_to_come_is_not_back_yet(string language, string said, string receipt, string notice)
    {
        var actor = Speaks(language);
        await IsAway(actor, 1);
        await Happens(TheOnly, SickNoteRegistered.Of(new(2026, 3, 3), new(2026, 3, 31), 100));

        await actor.Writes(said);
        await actor.Writes(language == "en" ? "yes" : "ja");

        Assert.Equal(receipt, Drawn.Lines(actor.Newest).First());
        Assert.EndsWith(notice, Drawn.Lines(Ola.Newest).First(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nb", "hvor mange egenmeldingsdager har jeg igjen", "har du brukt {0} av 3 egenmeldingsdager nå")]
    [InlineData("nn", "kor mange eigenmeldingsdagar har eg att", "har du brukt {0} av 3 eigenmeldingsdagar no")]
    [InlineData("en", "how many self-certification days do I have left", "you have used {0} of 3 self-certified days now")]
    public async Task Who_asks_how_many_days_there_are_hears_how_many_are_used(string language, string asked, string answer)
    {
        var actor = Speaks(language);
        await actor.Writes(asked);
        Assert.Contains(string.Format(CultureInfo.InvariantCulture, answer, 0), string.Join(' ', Drawn.Lines(actor.Newest)), StringComparison.Ordinal);

        await IsAway(actor, 1);
        await actor.Writes(asked);

        Assert.Contains(string.Format(CultureInfo.InvariantCulture, answer, 1), string.Join(' ', Drawn.Lines(actor.Newest)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tvillingene til Emily er syke så hun er hjemme")]
    [InlineData("her son is sick so she stays home")]
    [InlineData("den nye er syk")]
    [InlineData("the new guy called in sick")]
    public async Task What_ails_others_or_their_children_reports_nothing_for_who_writes(string said)
    {
        await Ola.Writes(said);
        await Ola.Writes("ja");

        Assert.Empty(Book.All);
        Assert.DoesNotContain(Ola.Cards.SelectMany(Drawn.Lines), line => line.Contains("sykt barn: Stemmer", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("er Kari syk i dag?")]
    [InlineData("is Kari off sick today?")]
    public async Task A_manager_who_asks_whether_somebody_is_ill_gets_the_list_and_no_report(string asked)
    {
        await Ola.Writes(asked);
        await Ola.Writes("ja");

        Assert.Empty(Book.All);
    }

    private static System.Text.Json.Nodes.JsonNode? IsUnfolded(Actor actor) =>
        actor.Newest["body"]!.AsArray().Single(element => (string?)element!["id"] == "more")!["isVisible"];

    private Actor Speaks(string language) => language switch { "nn" => Torbjorg, "en" => Emily, _ => Kari };
}
