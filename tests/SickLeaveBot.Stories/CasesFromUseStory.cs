using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>What went wrong when people tried it: each sentence is read, shown and confirmed as it was meant. Today is Tuesday 3 March 2026.</summary>
public class CasesFromUseStory : Story
{
    public CasesFromUseStory() => OnWithoutRound(new(2026, 3, 3));

    [Fact]
    public async Task Two_dated_grades_of_one_note_are_not_taken_as_one()
    {
        await Says("sykmeldt 100 % fra 2.3 til 15.3 og 50 % fra 16.3 til 31.3", "ja");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_note_with_two_grades_that_is_to_be_corrected_opens_with_the_first_alone()
    {
        await Says("sykmeldt 100 % fra 2.3 til 15.3 og 50 % fra 16.3 til 31.3");

        await Kari.Taps("SickNoteWanted");

        Assert.Contains("Siste dag: <2026-03-15>", Drawn.Lines(Kari.Newest));
    }

    [Fact]
    public async Task The_share_of_a_position_is_no_grade()
    {
        await Says("har 80 % stilling og er 50 % sykmeldt fra 3.3 til 31.3", "ja");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Back_in_part_the_sick_leave_goes_on()
    {
        await Says("sykmelding 100 prosent fra 2. mars til 31. mars", "ja", "tilbake 50 % i dag", "ja");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Back_on_a_day_to_come_and_the_note_stays_as_issued()
    {
        await Says("sykmelding 100 prosent fra 3. mars til 31. mars", "ja", "frisk igjen, kommer tilbake på fredag", "ja");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Part_of_a_day_is_no_self_certification()
    {
        await Says("syk 50 % i dag");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Treatment_days_are_no_full_absence()
    {
        await Says("sykmelding med behandlingsdager, én dag i uka, fra 9. mars til 30. april", "ja");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_longer_note_is_counted_from_its_end()
    {
        await Says("sykmelding 100 prosent fra 3. mars til 31. mars", "ja", "sykmeldingen er forlenget med to uker", "ja");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_report_and_a_question_are_both_heard()
    {
        await Says("syk i dag, og hvor mange egenmeldingsdager har jeg igjen?");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Ola_speaks_of_Torbjorg_and_is_not_reported_himself()
    {
        await Says(Ola, "Torbjørg er syk i dag", "ja");

        await TheTranscriptIsApproved();
    }

    private Task Says(params string[] sentences) => Says(Kari, sentences);

    private static async Task Says(Actor actor, params string[] sentences)
    {
        foreach (var sentence in sentences) await actor.Writes(sentence);
    }
}
