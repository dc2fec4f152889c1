using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>The meeting itself: a guide the day before, how it went, and the minutes.</summary>
public class HoldingTheMeetingStory : MeetingStory
{
    [Fact]
    public async Task The_meeting_is_held_Ola_writes_the_minutes_and_Kari_adds_a_remark_and_approves()
    {
        await ItIsBooked();
        await EveryMorning(16.December, 21.December);

        await Ola.Taps("MeetingTookPlace", new { day = "2026-12-22", came = "Employee,Manager" });
        await Ola.Taps("MeetingTookPlace", new { day = "2026-12-18", came = "Employee,Manager" });
        Assert.Equal(18.December, TheMeeting.Held?.Day);
        await Ola.Taps("MinutesGiven", new { agreed = "Kari har migrene og tar det rolig." });
        Assert.Null(TheMeeting.Minutes);
        await Ola.Taps("MinutesGiven", new { agreed = "Kari tar rapportene hjemmefra til 15. januar." });
        await Kari.Taps("RemarkGiven", new { remark = "Jeg har vondt i hodet." });
        Assert.Null(TheMeeting.Minutes?.Remark);
        await Kari.Taps("RemarkGiven", new { remark = "Vi snakket også om roligere møter." });
        await Kari.Taps("MinutesAgreedTo");

        Assert.Equal(MinutesStand.Approved, TheMeeting.Minutes?.StandOn(Today));
        await EveryMorning(22.December, 31.December);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Kari_does_not_answer_so_the_minutes_stand_as_not_commented_and_never_as_approved()
    {
        await ItIsBooked();
        await On(21.December);
        await Ola.Taps("MeetingTookPlace", new { day = "2026-12-18", came = "Employee,Manager" });
        await EveryMorning(22.December, 28.December);
        await Ola.Taps("MinutesGiven", new { agreed = "Kari tar rapportene hjemmefra til 15. januar." });

        await EveryMorning(29.December, 6.January);
        await Kari.TapsInLeave("MinutesWanted");
        await Kari.TapsInLeave("MinutesAgreedTo");

        Assert.Equal(MinutesStand.NotCommented, TheMeeting.Minutes?.StandOn(Today));
        Assert.Null(TheMeeting.Minutes?.ApprovedOn);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Kari_could_not_come_for_medical_reasons_which_is_all_that_is_kept_and_the_duty_is_open_again()
    {
        await ItIsBooked();
        await On(21.December);

        await Ola.Taps("NotHeldWanted");
        await Ola.Taps("MeetingDidNotTakePlace", new { why = "EmployeeHadMedicalReasons" });
        await Ola.TapsOldCard("MeetingDidNotTakePlace", new { why = "ManagerCouldNot" });

        Assert.Equal(NotHeldReason.EmployeeHadMedicalReasons, TheMeeting.NotHeld?.Why);
        Assert.Null(TheOnly.Meetings.Current);
        await EveryMorning(22.December, 28.December);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task The_reps_notice_is_over_after_the_meeting_and_nothing_of_the_minutes_is_shown_to_him()
    {
        await KariHasAPlan();
        await On(15.December);
        await Kari.Taps("WishesGiven", new { doctor = "true", unionRep = "ahmed" });
        await Ola.Taps("TimesWanted");
        await Ola.Taps("TimeChosen", new { time = "2026-12-18T09:00Z" });
        await On(21.December);

        await Ola.Taps("MeetingTookPlace", new { day = "2026-12-18", came = "Employee,Manager,UnionRep" });
        Assert.Equal([true, true, false, true], TheMeeting.Held!.Came.Select(one => one.DidCome));
        await Ola.Taps("MinutesGiven", new { agreed = "Kari tar rapportene hjemmefra." });
        await Kari.Taps("MinutesAgreedTo");
        await Ahmed.Writes("referatet");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_measure_that_they_agreed_on_goes_into_the_plan_and_both_approve_it_again()
    {
        await ItIsBooked();
        await On(21.December);
        await Ola.Writes("møtet er holdt");
        await Ola.Taps("MeetingTookPlace", new { day = "2026-12-18", came = "Employee,Manager" });
        await Ola.Taps("MinutesGiven", new { agreed = "Kari tar rapportene hjemmefra." });

        await Ola.Taps("MeasureWanted");
        await Ola.Taps("MeasureWritten", new { kind = "HomeOffice", what = "Rapportene", by = "Manager", from = "2026-12-21", to = "2027-01-15", loadConsidered = "true" });
        await Kari.TapsInLeave("PlanAgreedTo");
        await Ola.TapsInLeave("PlanAgreedTo");

        Assert.Equal(2, TheOnly.Plan.Agreed?.Number);
        await TheTranscriptIsApproved();
    }

    private async Task ItIsBooked()
    {
        await KariHasAPlan();
        await On(15.December);
        await Ola.Taps("TimesWanted");
        await Ola.Taps("TimeChosen", new { time = "2026-12-18T09:00Z" });
    }
}
