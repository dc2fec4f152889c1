using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>Who comes to the dialogue meeting: the employee is asked in private, and her word counts at once.</summary>
public class WhoComesToTheMeetingStory : MeetingStory
{
    [Fact]
    public async Task Kari_wants_her_union_rep_and_a_Polish_interpreter_and_Ola_sees_who_comes()
    {
        await KariHasAPlan();
        await On(15.December);

        await Kari.Taps("WishesGiven", new { doctor = "false", unionRep = "ahmed", interpreter = "polsk", suits = "AfterNoon" });
        await Ola.Taps("TimesWanted");
        await Ola.Taps("TimeChosen", new { time = "2026-12-18T12:00Z" });
        await InOutlook("Ahmed accepts", seen => Answered(seen, "ahmed@fjordlys.example", GuestReply.Accepted));

        Assert.Equal(["kari@fjordlys.example", "ahmed@fjordlys.example"], InCalendar.Guests.Select(one => one.Address));
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Ola_would_like_the_doctor_there_and_Kari_says_no()
    {
        await KariHasAPlan();
        await On(15.December);

        await Ola.Taps("GuestsWanted");
        await Ola.Taps("GuestsChosen", new { doctor = "true" });
        Assert.False(TheOnly.Meetings.Guests.Of(Guest.Issuer).IsInvitedOn(Today));
        await Kari.Taps("GuestSpokenOf", new { word = "NotWelcome" });

        Assert.Empty(TheOnly.Meetings.Guests.InvitedOn(Today));
        await Ola.Taps("GuestsWanted");
        await Ola.Taps("GuestsChosen", new { doctor = "true" });
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task The_doctor_comes_only_with_Karis_yes_and_is_uninvited_two_days_before_when_she_takes_it_back()
    {
        await KariHasAPlan();
        await On(15.December);
        await Ola.Taps("GuestsWanted");
        await Ola.Taps("GuestsChosen", new { doctor = "true" });
        await Kari.Taps("GuestSpokenOf", new { word = "Welcome" });
        await Kari.Taps("WishesGiven", new { doctor = "true", doctorAddress = "lie@legesenteret.example" });
        await Ola.Taps("TimesWanted");
        await Ola.Taps("TimeChosen", new { time = "2026-12-22T09:00Z" });
        Assert.Contains(InCalendar.Guests, one => one.Address == "lie@legesenteret.example");

        await On(18.December);
        await Kari.Writes("jeg vil ikke ha med legen likevel");
        await Kari.Taps("WishesGiven", new { doctor = "false" });

        Assert.DoesNotContain(InCalendar.Guests, one => one.Address == "lie@legesenteret.example");
        Assert.Contains(InCalendar.Guests, one => one.Address == "kari@fjordlys.example");
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task The_doctor_without_an_address_is_told_by_letter_and_Ola_notes_it()
    {
        await KariHasAPlan();
        await On(15.December);
        await Kari.Taps("WishesGiven", new { doctor = "true" });
        await Ola.Taps("TimesWanted");
        await Ola.Taps("TimeChosen", new { time = "2026-12-22T09:00Z" });

        await Ola.Taps("DoctorToldWanted");
        await Ola.Taps("DoctorTold", new { way = "Letter" });

        Assert.Single(TheMeeting.Doctor);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Ola_calls_in_occupational_health_which_Kari_can_not_refuse_but_the_person_who_treats_her_she_can()
    {
        await KariHasAPlan();
        await On(15.December);
        await Ola.Taps("GuestsWanted");
        await Ola.Taps("GuestsChosen", new { occupationalHealth = "true", occupationalHealthName = "Nina Vik" });

        await Kari.Taps("GuestSpokenOf", new { word = "NotWelcome" });
        Assert.Single(TheOnly.Meetings.Guests.InvitedOn(Today));
        await Ola.Taps("GuestsWanted");
        await Ola.Taps("GuestsChosen", new { occupationalHealth = "true", occupationalHealthName = "Per Dal" });
        await Kari.Taps("GuestSpokenOf", new { word = "SomebodyElse" });

        Assert.Null(TheOnly.Meetings.Guests.Of(Guest.OccupationalHealthService).Name);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task The_rep_is_replaced_and_the_first_hears_that_she_need_not_come()
    {
        await KariHasAPlan();
        await On(15.December);
        await Kari.Taps("WishesGiven", new { doctor = "false", safetyRep = "siri" });
        await Ola.Taps("TimesWanted");
        await Ola.Taps("TimeChosen", new { time = "2026-12-18T09:00Z" });

        await Kari.Writes("jeg vil heller ha med tillitsvalgt");
        await Kari.Taps("WishesGiven", new { doctor = "false", unionRep = "ahmed", safetyRep = "nobody" });

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Kari_does_not_answer_so_neither_doctor_nor_rep_is_called_and_both_are_told()
    {
        await KariHasAPlan();

        await EveryMorning(15.December, 21.December);
        await Kari.Taps("WishesGiven", new { doctor = "true" });

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Nobody_but_Kari_can_add_a_rep_and_what_ails_her_is_not_kept()
    {
        await KariHasAPlan();
        await On(15.December);

        await Ola.TapsCardOf(Kari, "WishesGiven", new { unionRep = "ahmed" });
        await Kari.Taps("WishesGiven", new { doctor = "false", interpreter = "jeg har migrene" });
        await Kari.Taps("WishesGiven", new { doctor = "false", unionRep = "hanne" });
        await Kari.Taps("WishesGiven", new { doctor = "true", doctorAddress = "legen min" });

        Assert.Null(TheOnly.Meetings.Wishes);
        await TheTranscriptIsApproved();
    }
}
