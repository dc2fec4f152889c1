using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>Dialogue meeting 1 is evidently unnecessary, put off, or held only where somebody finds it useful.</summary>
public class WithoutAMeetingStory : MeetingStory
{
    [Fact]
    public async Task Kari_is_soon_back_so_Ola_finds_no_meeting_necessary_and_she_objects_with_one_tap()
    {
        await KariHasAPlan();
        await On(15.December);

        await Ola.Taps("NoMeetingWanted");
        await Ola.Taps("NoMeetingGiven", new { ground = "BackSoonWithoutAdaptation", contactOn = "" });
        await Ola.Taps("NoMeetingGiven", new { ground = "BackSoonWithoutAdaptation", contactOn = "2026-12-16" });
        await Ola.Taps("NoMeetingGiven", new { ground = "GradedWithRunningDialogue", contactOn = "2026-12-14" });
        await Ola.Taps("NoMeetingGiven", new { ground = "NoAdaptationPossible", contactOn = "2026-12-14" });
        await Ola.Taps("NoMeetingGiven", new { ground = "BackSoonWithoutAdaptation", contactOn = "2026-12-14" });
        Assert.NotNull(TheOnly.Meetings.Unnecessary);
        await EveryMorning(16.December, 18.December);

        await Kari.Taps("MeetingNeeded");
        Assert.Null(TheOnly.Meetings.Unnecessary);
        await Kari.TapsOldCard("MeetingNeeded");
        await Ola.TapsOldCard("NoMeetingGiven", new { ground = "BackSoonWithoutAdaptation", contactOn = "2026-12-14" });
        Assert.Null(TheOnly.Meetings.Unnecessary);
        await EveryMorning(21.December, 28.December);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Kari_was_to_be_back_soon_and_is_not_so_Ola_is_asked_whether_the_meeting_is_needed()
    {
        await KariHasAPlan();
        await On(15.December);
        await Ola.Taps("NoMeetingWanted");
        await Ola.Taps("NoMeetingGiven", new { ground = "BackSoonWithoutAdaptation", contactOn = "2026-12-14" });

        await EveryMorning(16.December, 30.December);
        await Ola.Taps("MeetingNeeded");

        Assert.Equal(PlanSide.Manager, TheOnly.Meetings.AfterAll?.By);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_meeting_that_is_put_off_is_asked_about_on_its_day_and_human_resources_is_told_when_it_is_never_held()
    {
        await KariHasAPlan();
        await On(15.December);
        await Ola.Taps("NoMeetingWanted");
        await Ola.Taps("NoMeetingGiven", new { ground = "TooIllForNow", contactOn = "2026-12-14", askAgainOn = "2026-12-15" });
        await Ola.Taps("NoMeetingGiven", new { ground = "TooIllForNow", contactOn = "2026-12-14", askAgainOn = "2027-12-15" });
        await Ola.Taps("NoMeetingGiven", new { ground = "TooIllForNow", contactOn = "2026-12-14", askAgainOn = "2027-01-06" });

        await EveryMorning(16.December, 7.January);
        await Ola.Taps("NoMeetingWanted");
        await Ola.Taps("NoMeetingGiven", new { ground = "TooIllForNow", contactOn = "2027-01-06", askAgainOn = "2027-01-15" });
        await EveryMorning(8.January, 25.January);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_graded_absence_asks_both_and_nobody_wants_a_meeting_until_Kari_says_that_the_doctor_does()
    {
        await KariIsGraded();

        await EveryMorning(15.December, 18.December);
        await Ola.Taps("MeetingIsNotUseful");
        Assert.Null(TheOnly.Meetings.WantedBy);
        await Kari.Taps("MeetingIsNotUseful");
        Assert.Empty(TheOnly.Meetings.WantedBy!);
        await EveryMorning(21.December, 12.January);

        await Kari.Taps("DoctorWantsMeeting");
        Assert.Equal([Role.SickNoteIssuer], TheOnly.Meetings.WantedBy!);
        await Ola.Taps("UsefulnessWanted");
        await EveryMorning(13.January, 14.January);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_graded_absence_has_a_meeting_when_Kari_finds_it_useful_and_Ola_can_not_find_it_unnecessary()
    {
        await KariIsGraded();
        await EveryMorning(15.December, 16.December);

        await Ola.Taps("MeetingIsNotUseful");
        await Kari.Taps("MeetingIsUseful");
        Assert.Equal([Role.Employee], TheOnly.Meetings.WantedBy!);
        await EveryMorning(17.December, 21.December);
        await Ola.TapsInLeave("NoMeetingGiven", new { ground = "BackSoonWithoutAdaptation", contactOn = "2026-12-14" });
        Assert.Null(TheOnly.Meetings.Unnecessary);

        await Kari.Taps("UsefulnessWanted");
        await Kari.Taps("MeetingIsNotUseful");
        Assert.Empty(TheOnly.Meetings.WantedBy!);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_meeting_that_is_arranged_is_not_unnecessary_any_more()
    {
        await KariHasAPlan();
        await On(15.December);
        await Ola.Taps("TimesWanted");
        await Ola.TapsInLeave("NoMeetingGiven", new { ground = "BackSoonWithoutAdaptation", contactOn = "2026-12-14" });
        await Ola.TapsInLeave("TimeChosen", new { time = "2026-12-18T09:00Z", minutes = "60", place = "Teams" });

        Assert.Null(TheOnly.Meetings.Unnecessary);
        Assert.NotNull(TheOnly.Meetings.Current);
        await Ola.TapsInLeave("NoMeetingGiven", new { ground = "BackSoonWithoutAdaptation", contactOn = "2026-12-14" });
        Assert.Null(TheOnly.Meetings.Unnecessary);
        await TheTranscriptIsApproved();
    }

    private async Task KariIsGraded()
    {
        await KariIsAway();
        await Happens("Kari has a sick note of 50 per cent", SickNoteRegistered.Of(23.November, 31.January, 50));
        await On(14.December);
        await ThePlanIsAgreed(TheOnly, SamplePlan.Whole);
        TheStoryBegins();
    }
}
