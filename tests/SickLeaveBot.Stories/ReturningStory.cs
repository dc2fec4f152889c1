using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

public class ReturningStory : Story
{
    [Fact]
    public async Task Kari_is_back_before_the_sick_note_ends_and_the_note_stays_as_issued()
    {
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");
        await Kari.Taps("SickNoteWanted");
        await Kari.Taps("SickNoteGiven", new { from = "2026-11-24", to = "2026-12-18", grade = "100" });

        await On(10.December);
        await Kari.Writes("tilbake i dag");
        await Kari.Taps("ReturnGiven");

        Assert.Equal(Stage.Ended, TheOnly.Stage);
        Assert.Equal(18.December, Assert.Single(TheOnly.SickNotes).To);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Torbjorg_is_partly_back_with_a_new_grade()
    {
        await Torbjorg.Writes("sjuk i dag");
        await Torbjorg.Taps("AbsenceConfirmed");
        await Torbjorg.Taps("SickNoteWanted");
        await Torbjorg.Taps("SickNoteGiven", new { from = "2026-11-24", to = "2026-12-18", grade = "100" });

        await On(7.December);
        await Torbjorg.Taps("ReturnWanted");
        await Torbjorg.Taps("ReturnGiven", new { grade = "50" });

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task On_the_morning_of_the_return_Emily_is_asked_once_and_is_back()
    {
        await Emily.Writes("sick today, back on Thursday");
        await Emily.Taps("AbsenceConfirmed");

        await On(26.November);
        await On(26.November);
        await Emily.Taps("BackToday");

        Assert.Equal(26.November, TheOnly.ReturnedOn);
        await TheTranscriptIsApproved();
    }
}
