using System.Globalization;
using System.Text.Json.Nodes;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>Sick notes that leave the employee at work, and notes with several grades.</summary>
public class SickNotesAsTheLawKnowsThemStory : Story
{
    [Fact]
    public async Task A_new_manager_hears_of_a_note_at_work_and_has_it_in_the_list_and_the_earlier_one_has_it_no_more()
    {
        var per = Plays("per", "Per Moen", "nb-NO", manager: null);
        await Kari.Writes("behandlingsdager fra 1. til 14. desember");
        await Kari.Writes("ja");
        await Ola.Writes("mine oppfølginger");
        TheStoryBegins();

        People.GiveManager(Kari.Person, per.Person);
        await On(24.November);
        await per.Writes("mine oppfølginger");
        await Ola.Writes("mine oppfølginger");
        await On(15.December);
        await per.Writes("mine oppfølginger");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Treatment_days_are_days_at_work_and_end_by_themselves()
    {
        await Kari.Writes("sykmelding med behandlingsdager, én dag i uka, fra 26. november til 15. januar");
        Assert.Empty(Book.All);
        await Kari.Writes("ja");
        await EveryDayUntil(31.January);

        Assert.Equal(Stage.AtWork, TheOnly.Stage);
        Assert.DoesNotContain(TheOnly.History, fact => fact.What is AbsenceReported or Nudged);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_travel_grant_is_registered_on_the_form_and_Torbjorg_extends_it_in_words()
    {
        await Torbjorg.Writes("eg har fått sjukmelding");
        await Torbjorg.Taps("SickNoteGiven", new { from = "2026-11-24", to = "2026-12-18", grade = "100", kind = "TravelGrant" });
        await Torbjorg.Writes("reisetilskotet er forlengt med to veker");
        await Torbjorg.Writes("ja");

        Assert.Equal(new DateOnly(2027, 1, 1), TheOnly.AtWork!.To);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_deferred_note_is_refused_over_sixteen_days_and_carries_what_the_workplace_can_do()
    {
        await Emily.Writes("deferred sick note from 24 November to 24 December");
        await Emily.Taps("SickNoteGiven", new { from = "2026-11-24", to = "2026-12-09", kind = "Deferred", workplaceCan = "Work from home" });

        Assert.Equal((SickNoteKind.Deferred, 9.December), (TheOnly.AtWork!.Kind, TheOnly.AtWork.To));
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_note_at_work_is_withdrawn_and_comes_back_by_undo()
    {
        await Kari.Writes("behandlingsdager fra 24. november til 18. desember, sykmelding");
        await Kari.Taps("SickNoteGiven");
        await Kari.Taps("WithdrawalWanted");
        await Kari.Taps("WithdrawalConfirmed");
        Assert.True(TheOnly.IsTakenBack);
        await Kari.Writes("angre");
        await Kari.Writes("ja");

        Assert.Equal(Stage.AtWork, TheOnly.Stage);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_note_at_work_ends_early_in_words_and_is_changed_on_its_card()
    {
        await Kari.Writes("sykmelding med behandlingsdager fra 24. november til 18. desember");
        await Kari.Writes("ja");
        await On(30.November);
        await Kari.Writes("frisk igjen fra tirsdag");
        await Kari.Writes("ja");
        Assert.Equal(30.November, TheOnly.AtWork!.To);
        await Kari.Taps("SickNoteWanted");
        await Kari.Taps("SickNoteGiven", new { from = "2026-11-24", to = "2026-12-04", kind = "TreatmentDays" });
        await Kari.Taps("UndoWanted");

        Assert.Equal(30.November, TheOnly.AtWork!.To);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Treatment_days_in_a_sick_leave_stand_beside_it()
    {
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");
        await Kari.Writes("sykmelding 100 % fra 23. november til 4. desember");
        await Kari.Writes("ja");
        await Kari.Writes("sykmelding med behandlingsdager fra 1. desember til 31. januar");
        await Kari.Writes("ja");

        Assert.Equal([Stage.Ongoing, Stage.AtWork], Book.All.Select(leave => leave.Stage).Order());
        Assert.Equal(7.December, Book.All.Single(leave => leave.Counts).ExpectedBack);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task One_note_with_four_grades_is_registered_by_one_tap_and_taken_back_whole()
    {
        await Kari.Writes("sykmeldt 100 % fra 23.11 til 6.12, 80 % fra 7.12 til 13.12, 60 % fra 14.12 til 20.12 og 40 % fra 21.12 til 3.1");
        await Kari.Taps("SickNoteGiven");
        Assert.Equal([100, 80, 60, 40], TheOnly.SickNotes.Select(note => note.Grade));
        await Kari.Writes("angre");
        await Kari.Writes("ja");

        Assert.True(TheOnly.IsTakenBack);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_second_note_with_grades_is_taken_back_whole_by_a_tap_and_the_receipt_says_so()
    {
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");
        await Kari.Writes("sykmeldt 100 % fra 24.11 til fredag 4.12 og 50 % fra mandag 7.12 til 18.12");
        await Kari.Taps("SickNoteGiven");
        Assert.Equal(2, TheOnly.SickNotes.Count);
        await Kari.Writes("angre");
        await Kari.Writes("nei");
        await Kari.Taps("UndoWanted");

        Assert.Empty(TheOnly.SickNotes);
        await TheTranscriptIsApproved();
    }

    [Theory]
    [InlineData("2026-12-07", "50", 2, "")]
    [InlineData("", "", 1, "")]
    [InlineData("2026-12-07", "", 0, "fra 20 til 99")]
    [InlineData("", "50", 0, "fra 20 til 99")]
    [InlineData("2026-11-23", "50", 0, "før")]
    [InlineData("2026-12-24", "50", 0, "før")]
    [InlineData("2026-12-07", "150", 0, "fra 20 til 99")]
    public async Task The_card_of_an_earlier_build_is_taken_with_both_its_grades(string thenFrom, string thenGrade, int parts, string problem)
    {
        await Kari.Taps(new OldTap("ConfirmSickNote", "SickNoteGiven", new JsonObject
        {
            ["from"] = "2026-11-23",
            ["to"] = "2026-12-18",
            ["grade"] = "100",
            ["thenFrom"] = thenFrom,
            ["thenGrade"] = thenGrade,
            ["version"] = 0,
        }));

        Assert.Equal(new[] { (100, parts == 2 ? 6.December : 18.December), (50, 18.December) }.Take(parts), Notes);
        Assert.Contains(problem, string.Join('\n', Drawn.Lines(Kari.Newest)));
    }

    [Theory]
    [InlineData("sykmeldt 100 % fra 23.11 til 6.12 og 50 % fra 1.12 til 20.12", "Noen dager står med to grader")]
    [InlineData("sykmeldt 100 % fra 23.11 til 6.12 og 50 % fra 14.12 til 20.12", "Det mangler dager mellom gradene")]
    [InlineData("sykmeldt 50 % fra 1.12 til 20.12 og 100 % fra 23.11 til 6.12", "Noen dager står med to grader")]
    [InlineData("sykmelding 50 % med behandlingsdager fra 1.12 til 20.12", "både en grad og en type der du er på jobb")]
    [InlineData("avventende sykmelding fra 1.12 til 20.12", "høyst 16 dager")]
    public async Task Days_that_do_not_fit_together_are_asked_about_and_nothing_is_registered(string said, string asked)
    {
        await Kari.Writes(said);

        Assert.Contains(asked, string.Join('\n', Drawn.Lines(Kari.Newest)));
        Assert.Empty(Book.All);
    }

    [Fact]
    public async Task Each_kind_has_its_words_in_nynorsk_and_English()
    {
        await Torbjorg.Writes("sjukmelding med behandlingsdagar frå 24. november til 18. desember");
        await Torbjorg.Writes("ja");
        await Emily.Writes("sick note with travel grant from 24 November to 18 December");
        await Emily.Writes("yes");
        await Kari.Writes("avventende sykmelding fra 24. november til 4. desember");
        await Kari.Writes("ja");

        Assert.Equal([SickNoteKind.TreatmentDays, SickNoteKind.TravelGrant, SickNoteKind.Deferred], Book.All.Select(leave => leave.AtWork!.Kind).Order());
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_first_day_that_was_not_said_is_shown_as_the_likeliest_and_asked_about()
    {
        await Torbjorg.Writes("sjukmeld 100 % til 6. desember, deretter 40 % til 20. desember");
        await Torbjorg.Writes("ja");
        await Emily.Writes("I have a sick note, 100 % until 6 December, then 50 % until 20 December");
        await Emily.Writes("no");
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");
        await Kari.Writes("sykmeldt 100 % til 6. desember, deretter 40 % til 20. desember");
        await Kari.Taps("SickNoteGiven");

        Assert.Equal([(100, 6.December), (40, 20.December), (100, 6.December), (40, 20.December)], Notes);
        await TheTranscriptIsApproved();
    }

    [Theory]
    [InlineData("2026-12-10", "2027-01-15", "2026-11-24", "2027-01-15")]
    [InlineData("2026-12-10", "2026-12-11", "2026-12-10", "2026-12-11")]
    [InlineData("2026-11-23", "2027-01-15", "2026-11-23", "2027-01-15")]
    public async Task A_second_note_at_work_that_begins_within_the_first_and_lasts_longer_carries_it_on(string from, string to, string first, string last)
    {
        await Kari.Writes("sykmelding med behandlingsdager fra 24. november til 18. desember");
        await Kari.Writes("ja");
        await Kari.Writes($"sykmelding med behandlingsdager fra {from} til {to}");
        await Kari.Writes("ja");

        Assert.Equal((DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture)), (TheOnly.AtWork!.From, TheOnly.AtWork.To));
    }

    [Fact]
    public async Task A_note_that_is_told_again_without_what_the_workplace_can_do_is_not_registered_twice()
    {
        await Kari.Writes("syk i dag");
        await Kari.Writes("ja");
        await Kari.TapsInLeave("SickNoteGiven", new { from = "2026-11-24", to = "2026-12-04", grade = "50", workplaceCan = "Hjemmekontor" });

        await Kari.Writes("sykmelding 50 prosent fra 24. november til 4. desember");
        await Kari.Writes("ja");

        Assert.Equal([(50, 4.December)], Notes);
    }

    [Fact]
    public async Task Of_a_note_that_an_earlier_build_kept_as_two_the_second_is_taken_back_and_it_is_said_that_the_first_stands()
    {
        await Kari.Writes("syk i dag");
        await Kari.Writes("ja");
        Given(SickNoteRegistered.Of(24.November, 6.December, 100), SickNoteRegistered.Of(7.December, 20.December, 50));

        await Kari.Writes("angre");
        Assert.Contains("Du registrerte en sykmelding. Den tas tilbake, og den før står.", Drawn.Lines(Kari.Newest));
        await Kari.Writes("ja");

        Assert.Equal("Den siste sykmeldingen er tatt tilbake. Den før står", Drawn.Lines(Kari.Newest).First());
        Assert.Equal([(100, 6.December)], Notes);
    }

    [Fact]
    public async Task Who_has_treatment_days_can_still_be_sick()
    {
        await Kari.Writes("sykmelding med behandlingsdager fra 24. november til 18. desember");
        await Kari.Writes("ja");
        await On(25.November);
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");
        await On(26.November);
        await Kari.Writes("tilbake i dag");
        await Kari.Writes("ja");

        Assert.Equal([Stage.Ended, Stage.AtWork], Book.All.Select(leave => leave.Stage).Order());
        await TheTranscriptIsApproved();
    }

    private IEnumerable<(int, DateOnly)> Notes => Book.All.SelectMany(leave => leave.SickNotes).Select(note => (note.Grade, note.To));

    private async Task EveryDayUntil(DateOnly last)
    {
        for (var day = Today.AddDays(1); day <= last; day = day.AddDays(1)) await On(day);
    }
}
