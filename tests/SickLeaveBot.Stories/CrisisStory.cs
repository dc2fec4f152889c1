using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>Somebody is in danger and writes it to the bot: a calm card, and nothing else.</summary>
public sealed class CrisisStory : Story
{
    [Fact]
    public async Task Kari_is_in_crisis_while_a_report_waits_and_the_report_can_still_be_sent()
    {
        await Kari.Writes("syk i dag, tilbake torsdag");
        var before = TheOnly.Version;

        await Kari.Writes("orker ikke mer, vil ikke leve lenger");

        Assert.Equal(before, TheOnly.Version);
        NothingOfItIsNoted();
        await Kari.Taps("AbsenceConfirmed");
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Ola_who_leads_others_is_in_crisis_and_nobody_is_told()
    {
        await Ola.Writes("jeg vil ta livet mitt. Torbjørg er syk i dag.");

        Assert.Empty(Book.All);
        Assert.Empty(Hanne.Cards);
        NothingOfItIsNoted();
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Torbjorg_gets_the_card_in_nynorsk_and_Emily_in_English()
    {
        await Torbjorg.Writes("eg orkar ikkje leve meir");
        await Emily.Writes("I want to end it all");

        NothingOfItIsNoted();
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Hanne_who_is_alone_in_human_resources_is_not_sent_to_herself()
    {
        await Hanne.Writes("alle hadde hatt det bedre uten meg");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task What_was_not_understood_before_and_after_counts_as_if_nothing_lay_between()
    {
        await Kari.Writes("blå elefanter");
        await Kari.Writes("har lyst til å dø");
        await Kari.Writes("grønne elefanter");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Ola_fears_for_somebody_he_leads_and_is_shown_whom_to_ring()
    {
        await Ola.Writes("jeg er redd for at Torbjørg skal ta livet sitt");

        Assert.Empty(Book.All);
        NothingOfItIsNoted();
        await TheTranscriptIsApproved();
    }

    // The same is noted of small talk, and neither what was meant nor a word of it.
    private void NothingOfItIsNoted() =>
        Assert.All(Book.Noted.Where(noted => noted.What == HeardWhat.FixedAnswer), noted =>
            Assert.Equal(Heard.Fixed(noted.Person, noted.Language!.Value), noted with { IsCrisis = false }));
}
