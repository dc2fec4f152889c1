using SickLeaveBot.FollowUp;
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

    private static System.Text.Json.Nodes.JsonNode? IsUnfolded(Actor actor) =>
        actor.Newest["body"]!.AsArray().Single(element => (string?)element!["id"] == "more")!["isVisible"];

    private Actor Speaks(string language) => language switch { "nn" => Torbjorg, "en" => Emily, _ => Kari };
}
