using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

public class ChangingStory : Story
{
    [Fact]
    public async Task The_absence_is_extended_and_Ola_sees_it_on_the_same_card()
    {
        await Reported();

        await On(25.November);
        await Kari.Writes("fortsatt syk, blir borte til og med fredag");
        Assert.Equal(25.November, TheOnly.Away.LastDay);
        await Kari.Writes("ja");

        Assert.Equal(27.November, TheOnly.Away.LastDay);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_sick_note_follows_and_later_a_graded_one()
    {
        await Reported();
        await Kari.Taps("SickNoteWanted");
        await Kari.Taps("SickNoteGiven", new { from = "2026-11-26", to = "2026-12-09", grade = "100" });
        await Kari.Taps("SickNoteWanted");
        await Kari.Taps("SickNoteGiven", new { from = "2026-12-10", to = "2026-12-30", grade = "60", workplaceCan = "Kortere dager, hjemmekontor" });
        await Kari.Taps("AbsenceWanted");

        Assert.Equal([100, 60], TheOnly.SickNotes.Select(note => note.Grade));
        await TheTranscriptIsApproved();
    }

    [Theory]
    [InlineData("2026-11-26", "2026-11-20", "100", "EndBeforeStart")]
    [InlineData("2026-11-26", "2026-12-09", "10", "NoSuchGrade")]
    [InlineData("2026-11-26", "2026-12-09", "0", "NoSuchGrade")]
    [InlineData("2026-11-26", "2028-12-09", "100", "TooLong")]
    public async Task A_sick_note_that_cannot_be_right_is_not_registered(string from, string to, string grade, string problem)
    {
        await Reported();
        await Kari.Taps("SickNoteWanted");

        await Kari.Taps("SickNoteGiven", new { from, to, grade });

        Assert.NotEmpty(problem);
        Assert.Empty(TheOnly.SickNotes);
    }

    [Fact]
    public async Task Undo_says_what_it_takes_back_and_never_reaches_further_back_in_silence()
    {
        await Reported();
        await Kari.Writes("fortsatt syk, tilbake mandag");
        await Kari.Writes("ja");
        await Kari.Writes("angre");
        Assert.Equal(30.November, TheOnly.Away.BackOn);
        await Kari.Writes("ja");
        Assert.Equal(26.November, TheOnly.Away.BackOn);
        await Kari.Taps("UndoWanted");
        Assert.Equal(30.November, TheOnly.Away.BackOn);
        await Kari.Writes("trekk meldingen");
        Assert.Equal(Stage.Ongoing, TheOnly.Stage);
        await Kari.Taps("WithdrawalConfirmed");

        Assert.True(TheOnly.IsTakenBack);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_tap_that_arrives_twice_and_once_more_changes_nothing_more()
    {
        await Kari.Writes("syk i dag, tilbake torsdag");
        await Kari.Taps("AbsenceConfirmed", activity: "f:1");
        await Kari.TapsOldCard("AbsenceConfirmed");
        await Kari.TapsOldCard("AbsenceConfirmed");

        Assert.Single(TheOnly.History, fact => fact.What is AbsenceReported);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task An_old_card_is_answered_with_the_fresh_one()
    {
        await Reported();
        await Kari.Writes("fortsatt syk, tilbake mandag");
        await Kari.Writes("ja");
        await Kari.TapsOldCard("WithdrawalWanted");

        Assert.Equal(30.November, TheOnly.Away.BackOn);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Three_days_back_is_taken_and_ten_days_back_goes_to_human_resources()
    {
        await Kari.Writes("har vært syk siden fredag");
        await Kari.Taps("AbsenceConfirmed");
        Assert.Equal(20.November, TheOnly.Away.From);

        await Torbjorg.Writes("eg har vore sjuk sidan 13. november");
        await Torbjorg.Taps("AbsenceConfirmed");
        await Hanne.Taps("BackdatingAccepted");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Human_resources_refuses_and_nobody_else_is_told()
    {
        await Emily.Writes("I have been sick since 9 November");
        await Emily.Taps("AbsenceConfirmed");
        await Hanne.Taps("BackdatingRefused");

        Assert.Equal(Stage.Dropped, TheOnly.Stage);
        await TheTranscriptIsApproved();
    }

    private async Task Reported()
    {
        await Kari.Writes("syk i dag, tilbake torsdag");
        await Kari.Taps("AbsenceConfirmed");
    }
}
