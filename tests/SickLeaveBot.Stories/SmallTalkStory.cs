using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>What is said without wanting anything is answered in one line, and changes nothing.</summary>
public sealed class SmallTalkStory : Story
{
    [Fact]
    public async Task Kari_talks_with_the_bot_and_is_told_that_it_is_a_program()
    {
        string[] all =
        [
            "hei på deg", "God morgen!", "hvem er du?", "er du et menneske?", "hvordan går det?", "du er flink", "tusen takk", "ok", "beklager",
            "din dumme robot", "👋", "❤️", "ha det",
        ];

        foreach (var said in all) await Kari.Writes(said);

        Assert.Empty(Book.All);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Torbjorg_in_nynorsk_and_Emily_in_English_are_answered_as_well()
    {
        foreach (var said in (string[])["kven er du?", "er du eit menneske?", "takk skal du ha", "orsak", "god natt"]) await Torbjorg.Writes(said);
        foreach (var said in (string[])["who are you?", "are you human?", "thanks a lot", "sorry!", "good bot", "see you"]) await Emily.Writes(said);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Thanks_under_an_open_report_send_nothing_and_the_report_can_still_be_sent()
    {
        await Kari.Writes("syk i dag");
        await Kari.Writes("takk");
        await Kari.Writes("er du en robot?");
        await Kari.Taps("AbsenceConfirmed");

        await TheTranscriptIsApproved();
    }
}
