using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>What may happen depends on how far a sick leave has come, however it is asked for.</summary>
public class StagesStory() : Story(sendsToNav: true, decided: company => company with { Who = company.Who with { UnionReps = ["ahmed"] } })
{
    [Theory]
    [InlineData("tilbake på jobb i dag")]
    [InlineData("jeg er frisk og tilbake i dag")]
    [InlineData("fortsatt syk til fredag")]
    [InlineData("sykmelding 100 prosent fra 23. november til 7. desember")]
    [InlineData("syk i dag, tilbake torsdag")]
    [InlineData("tilbake 50 % i dag")]
    public async Task While_human_resources_looks_at_a_report_words_neither_end_nor_change_it(string words)
    {
        await WaitsForHumanResources();
        var told = Ola.Cards.Count;

        await Kari.Writes(words);
        await Kari.Writes("ja");

        Assert.Equal(Stage.WithHumanResources, TheOnly.Stage);
        Assert.Equal(told, Ola.Cards.Count);
    }

    [Fact]
    public async Task A_report_that_waits_is_withdrawn_by_name_and_all_who_had_heard_of_it_hear_that()
    {
        await WaitsForHumanResources();

        await Kari.Writes("angre");
        await Kari.Writes("ja");

        Assert.Equal(Stage.Dropped, TheOnly.Stage);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_plan_of_an_absence_that_was_taken_back_is_neither_sent_nor_opened_by_others()
    {
        var ahmed = Plays("ahmed", "Ahmed Ali", "nb-NO", null);
        Book.Numbers.Add("kari");
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");
        await ThePlanIsAgreed(TheOnly, SamplePlan.Whole);
        await Kari.TapsInLeave("SharingWanted");
        await Kari.Taps("RepChosen", new { rep = "ahmed", until = "2026-12-23" });
        await Ola.TapsInLeave("SendWanted");
        await Kari.Writes("trekk meldingen");
        await Kari.Writes("ja");
        var before = TheOnly.Version;

        await Ola.Taps("SendingConfirmed");
        await Ola.TapsInLeave("SendingConfirmed");
        await Ola.TapsInLeave("OpenWanted");
        await ahmed.TapsInLeave("OpenWanted");
        await Ola.Writes("åpne planen");

        Assert.Equal(before, TheOnly.Version);
        Assert.Empty(Tickets.All);
    }

    [Fact]
    public async Task While_human_resources_looks_at_a_report_no_card_begins_another_beside_it()
    {
        await Kari.Writes("jeg har fått sykmelding");
        await WaitsForHumanResources();

        await Kari.TapsOldCard("SickNoteGiven", new { from = "2026-11-09", to = "2026-11-27", grade = "100" });
        Assert.Equal(Stage.WithHumanResources, TheOnly.Stage);
        await Kari.Writes("hjelp");
        await Kari.Taps("SickNoteWanted");

        Assert.Contains("HR", string.Join('\n', Drawn.Lines(Kari.Newest)));
        Assert.DoesNotContain("SickNoteGiven", Kari.Newest.ToJsonString());
    }

    private async Task WaitsForHumanResources()
    {
        await Kari.Writes("har vært syk siden 9. november");
        await Kari.Taps("AbsenceConfirmed");
        Assert.Equal(Stage.WithHumanResources, TheOnly.Stage);
    }
}
