using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>Human resources finds what waits for a decision, and opens each case with a tap.</summary>
public class DecidingStory : Story
{
    [Theory]
    [InlineData("hva venter på meg?")]
    [InlineData("kva ventar på meg?")]
    [InlineData("Kva ventar på meg")]
    [InlineData("kva ventar på HR?")]
    [InlineData("hvilke saker venter på meg?")]
    [InlineData("ventar det noko på meg?")]
    [InlineData("anything waiting for me?")]
    [InlineData("det som venter på deg")]
    [InlineData("what is waiting for me?")]
    public async Task Hanne_finds_a_first_day_far_back_and_accepts_it(string words)
    {
        await Kari.Writes("syk siden 9. november");
        await Kari.Writes("ja");

        await Hanne.Writes(words);
        await Hanne.Taps("DecisionOpened", new { @case = $"{TheOnly.Id}" });
        await Hanne.Taps("BackdatingAccepted");

        Assert.Equal(Stage.Ongoing, TheOnly.Stage);
    }

    [Theory]
    [InlineData("hva venter på meg")]
    [InlineData("kva ventar på meg")]
    [InlineData("what is waiting for me")]
    public async Task The_same_words_still_ask_an_employee_for_what_happens_next(string words)
    {
        await Torbjorg.Writes("sjuk i dag");
        await Torbjorg.Writes("ja");

        await Torbjorg.Writes(words);

        Assert.StartsWith("Dette skjer vidare", Drawn.Lines(Torbjorg.Newest).First(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hva skjer videre")]
    [InlineData("kva skjer vidare")]
    [InlineData("what happens next")]
    public async Task Hanne_who_is_away_herself_still_finds_what_happens_next(string words)
    {
        await IsAway(Hanne, 1);

        await Hanne.Writes(words);

        Assert.StartsWith("Dette skjer videre", Drawn.Lines(Hanne.Newest).First(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hanne_finds_absences_that_count_together_with_the_one_she_opened_chosen()
    {
        await IsAwayTwice(Kari);
        var joined = Book.All.Single(leave => leave.Stage == Stage.Ongoing);

        await Hanne.Writes("hva venter på meg");
        await Hanne.Taps("DecisionOpened", new { @case = $"{joined.Id}" });
        await Hanne.Taps("CountedApartChosen", new { ground = "NavCountsAnew" });

        Assert.NotNull(Book.All.Single(leave => leave.Id == joined.Id).Apart);
    }

    [Fact]
    public async Task What_waits_is_shown_to_human_resources_alone_and_nobody_sees_their_own()
    {
        await Hanne.Writes("hva venter på meg");
        Assert.Contains("Ingen saker venter på svar fra deg nå.", Drawn.Lines(Hanne.Newest));
        await Kari.Writes("syk siden 9. november");
        await Kari.Writes("ja");
        await Hanne.Writes("hva venter på meg");

        await Ola.TapsCardOf(Hanne, "DecisionOpened", new { @case = $"{TheOnly.Id}" });
        await Ola.TapsCardOf(Hanne, "DecisionsWanted", new { });
        await Kari.TapsCardOf(Hanne, "DecisionOpened", new { @case = $"{TheOnly.Id}" });

        Assert.DoesNotContain(Ola.Cards.Concat(Kari.Cards), card => card.ToJsonString().Contains("BackdatingAccepted", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hanne_finds_it_from_help_and_no_button_of_it_is_anybody_elses()
    {
        await Hanne.Writes("hjelp");
        await Hanne.Taps("DecisionsWanted");
        Assert.Contains("Ingen saker venter på svar fra deg nå.", Drawn.Lines(Hanne.Newest));

        await Ola.Writes("hjelp");

        Assert.DoesNotContain("DecisionsWanted", Ola.Newest.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_names_who_and_days_and_nothing_of_a_cause()
    {
        await Kari.Writes("syk siden 9. november");
        await Kari.Writes("ja");
        await Torbjorg.Writes("sjuk sidan 2. november");
        await Torbjorg.Writes("ja");
        TheStoryBegins();

        await Hanne.Writes("hva venter på meg");

        await TheTranscriptIsApproved();
    }
}
