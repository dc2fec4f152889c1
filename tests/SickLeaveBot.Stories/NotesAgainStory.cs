using SickLeaveBot.FollowUp;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>A sick note is told once more: with other grades, on an old card, or while the directory is out of reach.</summary>
public class NotesAgainStory : Story
{
    [Fact]
    public async Task The_grade_of_the_first_note_is_registered_again_once_after_another_and_no_more()
    {
        await IsSick();
        foreach (var grade in (string[])["100", "50", "100", "100"]) await Kari.TapsInLeave("SickNoteGiven", new { from = "2026-11-24", to = "2026-12-04", grade });

        Assert.Equal([100, 50, 100], TheOnly.SickNotes.Select(note => note.Grade));
    }

    [Fact]
    public async Task A_note_that_is_told_again_after_a_return_in_part_counts_again()
    {
        await IsSick();
        await Kari.TapsInLeave("SickNoteGiven", new { from = "2026-11-24", to = "2026-12-04", grade = "100" });
        await Kari.TapsInLeave("ReturnGiven", new { on = "2026-11-30", grade = "50" });
        Assert.NotNull(TheOnly.InPart);

        await Kari.TapsInLeave("SickNoteGiven", new { from = "2026-11-24", to = "2026-12-04", grade = "100" });

        Assert.Null(TheOnly.InPart);
    }

    [Theory]
    [InlineData("2026-11-24", "2026-12-04")]
    [InlineData("2026-12-04", "2026-11-24")]
    public async Task That_something_was_left_out_is_said_also_where_nothing_is_registered(string from, string to)
    {
        await IsSick();
        await Kari.TapsInLeave("SickNoteGiven", new { from = "2026-11-24", to = "2026-12-04", grade = "50" });

        await Kari.TapsInLeave("SickNoteGiven", new { from, to, grade = "50", workplaceCan = "Jeg har migrene" });

        Assert.Single(TheOnly.SickNotes);
        Assert.Contains("Det har jeg ikke tatt vare på", string.Join('\n', Drawn.Lines(Kari.Newest)));
    }

    [Fact]
    public async Task A_note_at_work_that_was_withdrawn_does_not_come_back_beside_the_one_that_took_its_place()
    {
        await Kari.Writes("sykmelding med behandlingsdager fra 24. november til 18. desember");
        await Kari.Writes("ja");
        await Kari.Taps("WithdrawalWanted");
        await Kari.Taps("WithdrawalConfirmed");
        await Kari.Writes("sykmelding med behandlingsdager fra 1. desember til 18. desember");
        await Kari.Writes("ja");
        var told = Ola.Cards.Count;

        await Kari.TapsOldCard("UndoWanted");

        Assert.Single(Book.All, leave => leave.Stage == Stage.AtWork);
        Assert.Equal(told, Ola.Cards.Count);
    }

    [Fact]
    public async Task What_the_workplace_can_do_stands_when_a_longer_note_at_work_does_not_say_it_again()
    {
        await Kari.Writes("jeg har fått sykmelding");
        await Kari.Taps("SickNoteGiven", new { from = "2026-11-24", to = "2026-12-18", kind = "TravelGrant", workplaceCan = "Hjemmekontor" });
        await Kari.Writes("hjelp");
        await Kari.Taps("SickNoteWanted");
        await Kari.Taps("SickNoteGiven", new { from = "2026-11-24", to = "2026-12-31", kind = "TravelGrant" });

        Assert.Equal((31.December, "Hjemmekontor"), (TheOnly.AtWork!.To, TheOnly.AtWork.WorkplaceCan));
    }

    [Fact]
    public async Task Ola_still_hears_of_a_longer_note_at_work_while_the_directory_is_out_of_reach()
    {
        await Kari.Writes("sykmelding med reisetilskudd fra 24. november til 18. desember");
        await Kari.Writes("ja");
        var told = Ola.Cards.Count;
        People.IsOutOfReach = true;

        await Kari.Writes("reisetilskuddet er forlenget med to uker");
        await Kari.Writes("ja");

        Assert.Equal((1.January, Ola.Person), (TheOnly.AtWork!.To, TheOnly.Manager));
        Assert.Equal(told + 1, Ola.Cards.Count);
        Assert.Empty(Hanne.Cards);
    }

    [Fact]
    public async Task A_note_at_work_that_ended_long_ago_is_not_carried_on_by_a_new_one()
    {
        await Kari.Writes("sykmelding med reisetilskudd fra 24. november til 4. desember");
        await Kari.Writes("ja");
        await On(1.February);

        await Kari.Writes("sykmelding med reisetilskudd til 12. februar");

        Assert.Contains("2027-02-01", Kari.Newest.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("2026-11-24", Kari.Newest.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_sick_by_a_note_and_says_so_again_does_not_begin_a_second_absence()
    {
        await Kari.Writes("syk i dag, tilbake torsdag");
        await Kari.Writes("ja");
        await Kari.TapsInLeave("SickNoteGiven", new { from = "2026-11-26", to = "2026-12-18", grade = "100" });
        await On(7.December);

        await Kari.Writes("syk i dag");
        await Kari.Writes("ja");

        Assert.Equal(Stage.Ongoing, TheOnly.Stage);
    }

    [Fact]
    public async Task Who_is_at_work_with_a_note_stands_in_the_list_also_where_it_answers_a_first_day_that_is_wrong()
    {
        await Kari.Writes("sykmelding med reisetilskudd fra 24. november til 4. desember");
        await Kari.Writes("ja");

        await Ola.Writes("første dagen er feil");

        Assert.Contains("Kari Nordmann", Ola.Newest.ToJsonString(), StringComparison.Ordinal);
    }

    private async Task IsSick()
    {
        await Kari.Writes("syk i dag");
        await Kari.Writes("ja");
    }
}
