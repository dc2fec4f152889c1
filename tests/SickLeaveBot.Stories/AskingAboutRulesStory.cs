using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

public class AskingAboutRulesStory : Story
{
    [Fact]
    public async Task A_question_about_the_rules_is_answered_with_the_askers_own_dates()
    {
        await Kari.Writes("når må oppfølgingsplanen være klar?");
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");
        await Kari.Taps("SickNoteWanted");
        await Kari.Taps("SickNoteGiven", new { from = "2026-11-24", to = "2027-01-29", grade = "100" });
        await Kari.Writes("hva er aktivitetskravet?");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_question_without_an_answer_is_not_made_up()
    {
        await Emily.Writes("what are the rules for sabbatical in Antarctica?");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task What_an_answer_says_can_be_written_is_there()
    {
        await Kari.Writes("hvem skal jeg melde fravær til?");
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");
        await Kari.Taps("SickNoteWanted");
        await Kari.Taps("SickNoteGiven", new { from = "2026-11-24", to = "2027-02-26", grade = "100" });
        await Kari.Writes("hva er reglene for oppfølging av sykmeldte?");
        await Kari.Writes("fristene mine");
        await Kari.Writes("mitt fravær");
        await Kari.Writes("hvem har sett saken min");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task What_can_not_be_done_yet_is_said_as_it_is()
    {
        await Torbjorg.Writes("kven har sett saka mi?");
        await Kari.Writes("jeg vil ha med tillitsvalgt");
        await Ola.Writes("book dialogmøte med Kari på torsdag");

        await TheTranscriptIsApproved();
    }
}
