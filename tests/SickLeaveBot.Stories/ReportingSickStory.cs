using System.Globalization;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Law;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

public class ReportingSickStory : Story
{
    [Fact]
    public async Task Kari_reports_in_one_sentence_and_Ola_is_told_without_a_cause()
    {
        await Kari.Writes("syk i dag, tilbake torsdag");
        await Kari.Taps("AbsenceConfirmed");
        await Ola.Taps("NoticeSeen");

        Assert.Equal(Stage.Ongoing, TheOnly.Stage);
        Assert.Equal(23.November, TheOnly.Away.From);
        Assert.Equal(26.November, TheOnly.Away.BackOn);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Torbjorg_reports_in_nynorsk_confirms_by_writing_and_Ola_reads_bokmaal()
    {
        await Torbjorg.Writes("er sjuk i dag, kjem tilbake onsdag");
        await Torbjorg.Writes("ja");

        Assert.Equal(Stage.Ongoing, TheOnly.Stage);
        await TheTranscriptIsApproved();
    }

    [Theory]
    [InlineData("er det greit?")]
    [InlineData("vet ikke når jeg er tilbake")]
    [InlineData("ja, men kan jeg jobbe litt hjemmefra?")]
    [InlineData("nei vent, til fredag")]
    [InlineData("ikke sikker")]
    public async Task A_yes_or_no_inside_a_sentence_neither_sends_nor_drops_the_report(string written)
    {
        await Kari.Writes("syk i dag");
        await Kari.Writes(written);

        Assert.Equal((Stage.Draft, false), (TheOnly.Stage, TheOnly.IsTakenBack));
    }

    [Fact]
    public async Task An_older_client_that_answers_with_a_message_gets_its_receipt_and_what_was_wrong()
    {
        await Kari.Writes("syk i dag, tilbake torsdag");
        await Kari.TapsInAnOlderClient("AbsenceConfirmed", new { from = "i fjor" });
        await Kari.TapsInAnOlderClient("AbsenceConfirmed");

        Assert.Equal(Stage.Ongoing, TheOnly.Stage);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Emily_reports_in_English_and_says_what_she_can_do()
    {
        await Emily.Writes("I'm sick today, back on Friday");
        await Emily.Taps("AbsenceConfirmed", new { someWork = "true", connection = "RatherTalk", tasks = "I can answer e-mail from home" });

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task An_absence_longer_than_three_days_says_from_when_a_sick_note_is_needed()
    {
        await Kari.Writes("syk i dag, tilbake mandag");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Somebody_hired_five_weeks_ago_is_told_why_a_sick_note_is_needed()
    {
        var jonas = Plays("jonas", "Jonas Berg", "nb-NO", Ola, hiredOn: new(2026, 10, 19));

        await jonas.Writes("syk i dag");
        await jonas.Taps("AbsenceConfirmed");

        Assert.Equal(Stage.Ongoing, TheOnly.Stage);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task What_ails_Kari_is_not_kept_and_the_absence_is_registered_all_the_same()
    {
        await Kari.Writes("har fått influensa, blir hjemme i dag");
        await Kari.Taps("AbsenceConfirmed", new { tasks = "har migrene, så ingen skjerm" });

        Assert.Equal(Stage.Ongoing, TheOnly.Stage);
        Assert.Null(TheOnly.Capacity.Tasks);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Nobody_is_named_as_manager_so_human_resources_is_told_until_the_directory_names_one()
    {
        var lars = Plays("lars", "Lars Moe", "nb-NO", manager: null);

        await lars.Writes("syk i dag");
        await lars.Taps("AbsenceConfirmed");
        People.GiveManager(lars.Person, Ola.Person);
        await On(24.November);

        Assert.Equal("ola", TheOnly.Manager?.Id);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_picture_of_the_sick_note_is_refused_with_the_reason()
    {
        await Kari.SendsAFile();

        Assert.Empty(Book.All);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task What_is_not_understood_is_not_guessed_and_the_second_time_a_person_is_offered()
    {
        await Kari.Writes("qwerty asdf");
        await Kari.Writes("zxcv uiop");

        await TheTranscriptIsApproved();
    }

    [Theory]
    [InlineData("2026-11-22T23:10:00Z")] // ten past midnight in Oslo
    [InlineData("2026-10-25T00:30:00Z")] // the hour that comes twice
    [InlineData("2026-03-29T01:00:00Z")] // the hour that is skipped
    public async Task A_day_is_the_day_it_is_in_Oslo_whatever_the_clock_does(string moment)
    {
        At(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture));
        var today = Oslo.DayOf(GetUtcNow());

        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");

        Assert.Equal(today, TheOnly.Away.From);
    }
}
