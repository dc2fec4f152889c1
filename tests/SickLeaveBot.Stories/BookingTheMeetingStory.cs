using SickLeaveBot.Conversations.Calendars;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>Dialogue meeting 1 is found a time, booked, moved and called off; what is done in Outlook is noticed.</summary>
public class BookingTheMeetingStory : MeetingStory
{
    [Fact]
    public async Task Ola_chooses_one_of_the_free_times_before_day_49_and_both_have_it_in_their_calendars()
    {
        await KariHasAPlan();
        Calendars.IsBusy("ola", 16.December, 8, 12);
        Calendars.IsBusy("kari", 17.December, 9, 10, Showing.Tentative);
        await On(15.December);

        await Ola.Taps("TimesWanted");
        await Ola.Taps("TimeChosen");
        await Ola.Taps("TimeChosen", new { time = "2026-12-16T12:00Z" });

        Assert.Equal(16.December, TheMeeting.Day);
        Assert.False(TheMeeting.IsUnderWay);
        await EveryMorning(16.December, 18.December);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task The_chosen_time_is_taken_meanwhile_so_fresh_times_come()
    {
        await KariHasAPlan();
        await On(15.December);
        await Ola.Taps("TimesWanted");
        Calendars.IsBusy("kari", 16.December, 8, 16);

        await Ola.Taps("TimeChosen", new { time = "2026-12-16T09:00Z" });

        Assert.Empty(TheOnly.Meetings.All);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Nobody_is_free_before_the_deadline_so_later_times_come_and_the_reason_is_asked_for()
    {
        await KariHasAPlan();
        Calendars.IsBusy("ola", 14.December, 8.January);
        await On(15.December);

        await Ola.Taps("TimesWanted");
        await Ola.Taps("TimeChosen", new { time = "2027-01-12T09:00Z" });
        await Ola.Taps("TimeChosen", new { time = "2027-01-12T09:00Z", late = "NobodyFree" });

        Assert.Equal(LateReason.NobodyFree, TheMeeting.Late);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Moved_past_the_deadline_in_Outlook_it_is_late_and_Ola_says_why_and_deleted_the_duty_is_open_again()
    {
        await KariHasAPlan();
        await On(15.December);
        await Ola.Taps("TimesWanted");
        await Ola.Taps("TimeChosen", new { time = "2027-01-08T09:00Z" });

        await InOutlook("moved to 14 January", seen => seen with { From = new(2027, 1, 14, 9, 0, 0, TimeSpan.Zero), To = new(2027, 1, 14, 10, 0, 0, TimeSpan.Zero) });
        Assert.Null(TheMeeting.Late);
        await Ola.Taps("LateTold", new { late = "EmployeeAsked" });
        Assert.Equal(LateReason.EmployeeAsked, TheMeeting.Late);

        await IsDeletedInOutlook();
        Assert.Null(TheOnly.Meetings.Current);
        await On(18.December);
        await Ola.Taps("TimesWanted");
        await Ola.Taps("TimeChosen", new { time = "2027-01-06T09:00Z" });
        Assert.Equal(2, TheOnly.Meetings.All.Count);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Kari_declines_in_Outlook_and_suggests_another_time_in_the_chat_which_Ola_takes()
    {
        await KariHasAPlan();
        await On(15.December);
        await Ola.Taps("TimesWanted");
        await Ola.Taps("TimeChosen", new { time = "2026-12-18T09:00Z" });

        await InOutlook("Kari declines", seen => Answered(seen, "kari@fjordlys.example", GuestReply.Declined));
        await Kari.Taps("OtherTimeWanted");
        await Kari.Taps("OtherTimeGiven", new { day = "2026-12-20", clock = "09:00" });
        await Kari.Taps("OtherTimeGiven", new { day = "2026-12-21", clock = "13:00" });
        await Ola.Taps("SuggestedTimeTaken");

        Assert.Equal(new(2026, 12, 21, 12, 0, 0, TimeSpan.Zero), TheMeeting.From.ToUniversalTime());
        await InOutlook("Kari accepts", seen => Answered(seen, "kari@fjordlys.example", GuestReply.Accepted));
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Somebody_puts_a_rep_into_the_meeting_in_Outlook_and_both_are_told_that_Kari_did_not_ask_for_it()
    {
        await KariHasAPlan();
        await On(15.December);
        await Ola.Taps("TimesWanted");
        await Ola.Taps("TimeChosen", new { time = "2026-12-18T09:00Z" });

        await InOutlook("Ahmed is added", seen => seen with { Guests = [.. seen.Guests, new("ahmed@fjordlys.example", GuestReply.NotYet)] });

        Assert.Single(TheMeeting.Strangers);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Without_access_to_the_calendar_Ola_calls_everybody_by_hand()
    {
        await KariHasAPlan();
        Calendars.Closed.Add("ola");
        await On(15.December);

        await Ola.Taps("TimesWanted");
        await Ola.Taps("TimeChosen", new { day = "2026-12-18", clock = "10:00" });
        await Ola.Taps("CalledByHand");

        Assert.True(TheMeeting.IsByHand);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task The_room_is_taken_so_another_is_proposed_and_none_where_none_is_free()
    {
        await KariHasAPlan();
        Calendars.TheRooms.AddRange([new("fjorden@fjordlys.example", "Fjorden", 4), new("fjellet@fjordlys.example", "Fjellet", 8)]);
        Calendars.IsBusy("fjorden@fjordlys.example", 14.December, 17.December);
        Calendars.IsBusy("fjellet@fjordlys.example", 16.December, 20.December);
        await On(15.December);

        await Ola.Taps("TimesWanted");
        await Ola.Taps("OtherTimesWanted", new { minutes = "45", place = "Room" });
        Calendars.IsBusy("fjorden@fjordlys.example", 18.December, 8, 16);
        await Ola.Taps("TimeChosen", new { time = "2026-12-18T07:00Z", place = "Room" });

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task The_room_says_no_when_the_meeting_is_booked_and_Ola_is_told()
    {
        await KariHasAPlan();
        Calendars.TheRooms.Add(new("fjorden@fjordlys.example", "Fjorden", 4));
        await On(15.December);
        await Ola.Taps("TimesWanted");
        RoomSaysNo = true;

        await Ola.Taps("TimeChosen", new { time = "2026-12-18T09:00Z", place = "Room" });

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task In_the_week_the_clocks_change_the_meeting_is_at_the_hour_that_was_chosen()
    {
        OnWithoutRound(8.February);
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed", new { backOn = "2027-05-03" });
        await On(new(2027, 3, 19));
        TheStoryBegins();

        await Ola.TapsInLeave("TimesWanted");
        await Ola.Taps("TimeChosen", new { day = "2027-03-26", clock = "10:00", agreed = "true" });
        await Ola.Taps("TimesWanted");
        await Ola.Taps("TimeChosen", new { day = "2027-03-30", clock = "10:00", late = "NobodyFree" });

        Assert.Equal(new(2027, 3, 30, 8, 0, 0, TimeSpan.Zero), TheMeeting.From.ToUniversalTime());
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Across_two_time_zones_a_time_is_found_when_both_work()
    {
        await KariHasAPlan();
        Calendars.WorksIn("kari", "America/New_York");
        await On(15.December);

        await Ola.Taps("TimesWanted");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task The_meeting_is_called_off_and_the_duty_is_open_again()
    {
        await KariHasAPlan();
        await On(15.December);
        await Ola.Taps("TimesWanted");
        await Ola.Taps("TimeChosen", new { time = "2026-12-18T09:00Z" });

        await Ola.Taps("CallOffWanted");
        await Ola.Taps("CalledOff");
        await Ola.Taps("CalledOff");

        Assert.Null(TheOnly.Meetings.Current);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Nobody_books_so_Ola_is_reminded_in_steps_and_human_resources_is_told_once()
    {
        await KariHasAPlan();

        await EveryMorning(15.December, 22.January);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task The_bot_starts_anew_in_the_middle_and_a_second_tap_books_nothing_twice()
    {
        await KariHasAPlan();
        await On(15.December);
        await Ola.Taps("TimesWanted");
        TheBotStartsAnew();

        await Ola.Taps("TimeChosen", new { time = "2026-12-18T09:00Z" });
        await Ola.TapsOldCard("TimeChosen", new { time = "2026-12-18T09:00Z" });

        Assert.Single(TheOnly.Meetings.All);
        await TheTranscriptIsApproved();
    }
}
