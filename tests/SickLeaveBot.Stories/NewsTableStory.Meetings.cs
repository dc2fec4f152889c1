using SickLeaveBot.Conversations.BookingTheMeeting;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;
using SickLeaveBot.Stories.Play;
using static SickLeaveBot.Stories.Hears;

namespace SickLeaveBot.Stories;

/// <summary>Who hears of what happens with the dialogue meeting.</summary>
public partial class NewsTableStory
{
    private static readonly Row[] Meeting =
    [
        new("Kari says who shall come", typeof(WishesTold), Nothing, News, Nothing, s => s.IsAway(s.Kari, 1), s => s.Kari.TapsInLeave("WishesGiven", new { doctor = "false" })),
        new("Ola wants the doctor there", typeof(GuestWanted), News, Nothing, Nothing, s => s.IsAway(s.Kari, 1), s => s.OlaWantsTheDoctor()),
        new("Ola does not want the doctor there any more", typeof(GuestNotWanted), Nothing, Nothing, Nothing, s => s.TheDoctorIsWanted(),
            s => s.Ola.TapsInLeave("GuestsChosen", new { doctor = "false", occupationalHealth = "false", nav = "false" })),
        new("Kari answers about the doctor", typeof(GuestAnswered), Nothing, News, Nothing, s => s.TheDoctorIsWanted(),
            s => s.Kari.TapsInLeave("GuestSpokenOf", new { guest = "Issuer", word = "NotWelcome" })),
        new("Ola sets the time", typeof(MeetingArranged), Nothing, Nothing, Nothing, s => s.IsAway(s.Kari, 1), s => s.OlaSetsTheTime()),
        new("Kari would like another time", typeof(TimeSuggested), Nothing, News, Nothing, s => s.ItIsBooked(),
            s => s.Kari.TapsInLeave("OtherTimeGiven", new { day = "2026-12-04", clock = "10:00" })),
        new("It lies in the calendar", typeof(BookedInCalendar), News, Edit, Nothing, s => s.TheTimeIsSet(), s => s.ItIsPutIntoTheCalendar()),
        new("Somebody moves it in the calendar", typeof(ChangedInCalendar), News, News, Nothing, s => s.ItIsBooked(),
            s => s.TheCalendar((number, at) => new CalendarNews.Seen(number, InCalendar with { From = InCalendar.From.AddHours(1), To = InCalendar.To.AddHours(1) }, at))),
        new("Kari accepts it there", typeof(ChangedInCalendar), Edit, Edit, Nothing, s => s.ItIsBooked(),
            s => s.TheCalendar((number, at) => new CalendarNews.Seen(number, InCalendar with { Guests = [new("kari@x.example", GuestReply.Accepted)] }, at))),
        new("Kari declines it there", typeof(ChangedInCalendar), Edit, News, Nothing, s => s.ItIsBooked(),
            s => s.TheCalendar((number, at) => new CalendarNews.Seen(number, InCalendar with { Guests = [new("kari@x.example", GuestReply.Declined)] }, at))),
        new("Somebody deletes it", typeof(GoneFromCalendar), News, News, Nothing, s => s.ItIsBooked(), s => s.TheCalendar((number, at) => new CalendarNews.Gone(number, at))),
        new("The calendar can't be changed", typeof(NotInCalendar), Nothing, News, Nothing, s => s.TheTimeIsSet(), s => s.TheCalendarIsShut()),
        new("Ola has called everybody by hand", typeof(BookedByHand), News, Nothing, Nothing, s => s.ItIsNotInTheCalendar(), s => s.Ola.TapsInLeave("CalledByHand")),
        new("The invitation goes by mail", typeof(InvitedByMail), News, News, Nothing, s => s.TheTimeIsSet(), s => s.TheCalendar((number, at) => new CalendarNews.Mailed(number,
            s.TheOnly.Meetings.Current!.Revision, 0, [new(null, "kari@x.example", "Kari Nordmann", "kari")], at))),
        new("Ola calls it off", typeof(MeetingCalledOff), News, Nothing, Nothing, s => s.ItIsBooked(), s => s.Ola.TapsInLeave("CalledOff")),
        new("It is taken out of the calendar", typeof(TakenOutOfCalendar), Edit, Edit, Nothing, s => s.ItIsCalledOff(),
            s => s.TheCalendar((number, at) => new CalendarNews.TakenOut(number, s.TheOnly.Meetings.Number(number)!.Revision, at))),
        new("Ola says why it is late", typeof(LateExplained), Edit, Nothing, Nothing,
            s => s.ItIsMovedPastTheDay(), s => s.Ola.TapsInLeave("LateTold", new { late = "ManagerAway" })),
        new("Ola has told the doctor", typeof(DoctorInvited), Edit, Nothing, Nothing, s => s.TheDoctorIsToCome(), s => s.Ola.TapsInLeave("DoctorTold", new { way = "Telephone" })),
        new("Ola finds a meeting unnecessary", typeof(MeetingFoundUnnecessary), News, Nothing, Nothing, s => s.IsAway(s.Kari, 1), s => s.OlaFindsNoMeetingNecessary()),
        new("Kari wants the meeting all the same", typeof(MeetingWantedAfterAll), Nothing, News, Nothing, s => s.NoMeetingIsNecessary(), s => s.Kari.TapsInLeave("MeetingNeeded")),
        new("Kari finds a meeting useful", typeof(UsefulnessTold), Nothing, News, Nothing, s => s.KariIsGraded(), s => s.Kari.TapsInLeave("MeetingIsUseful")),
        new("Ola does not find it useful", typeof(UsefulnessTold), News, Nothing, Nothing, s => s.KariIsGraded(), s => s.Ola.TapsInLeave("MeetingIsNotUseful")),
        new("The meeting was held", typeof(MeetingHeld), News, Nothing, Nothing, s => s.ItsDayHasCome(), s => s.OlaSaysItWasHeld()),
        new("The meeting was not held", typeof(MeetingNotHeld), News, Nothing, Nothing, s => s.ItsDayHasCome(),
            s => s.Ola.TapsInLeave("MeetingDidNotTakePlace", new { why = "ManagerCouldNot" })),
        new("Ola writes the minutes", typeof(MinutesWritten), News, Nothing, Nothing, s => s.ItWasHeld(), s => s.OlaWritesTheMinutes()),
        new("Kari approves the minutes", typeof(MinutesApproved), Nothing, News, Nothing, s => s.TheMinutesAreWritten(), s => s.Kari.TapsInLeave("MinutesAgreedTo")),
        new("Kari has something added", typeof(RemarkAdded), Nothing, News, Nothing, s => s.TheMinutesAreWritten(),
            s => s.Kari.TapsInLeave("RemarkGiven", new { remark = "Vi snakket også om roligere møter." })),
    ];

    private static EventInCalendar InCalendar => new("ola", "event", "uid", new(2026, 12, 3, 9, 0, 0, TimeSpan.Zero), new(2026, 12, 3, 10, 0, 0, TimeSpan.Zero),
        null, "https://teams.example/join", [new("kari@x.example", GuestReply.NotYet)]);

    private async Task ItsDayHasCome()
    {
        await IsAway(Kari, 1);
        await Happens("The meeting is today", new MeetingArranged(1, GetUtcNow(), GetUtcNow().AddHours(1), null, null, Ola.Person, null, Today));
    }

    private Task OlaSaysItWasHeld() => Ola.TapsInLeave("MeetingTookPlace", new { day = "2026-11-23", came = "Employee,Manager" });

    private async Task ItWasHeld()
    {
        await ItsDayHasCome();
        await OlaSaysItWasHeld();
    }

    private Task OlaWritesTheMinutes() => Ola.TapsInLeave("MinutesGiven", new { agreed = "Kari tar rapportene hjemmefra." });

    private async Task TheMinutesAreWritten()
    {
        await ItWasHeld();
        await OlaWritesTheMinutes();
    }

    private Task OlaFindsNoMeetingNecessary() => Ola.TapsInLeave("NoMeetingGiven", new { ground = "WillNotReturn", contactOn = "2026-11-23", askAgainOn = "" });

    private async Task NoMeetingIsNecessary()
    {
        await IsAway(Kari, 1);
        await OlaFindsNoMeetingNecessary();
    }

    private async Task KariIsGraded()
    {
        await IsAway(Kari, 1);
        await Happens("Kari has a sick note of 50 per cent", SickNoteRegistered.Of(23.November, 31.January, 50));
    }

    private Task OlaWantsTheDoctor() => Ola.TapsInLeave("GuestsChosen", new { doctor = "true", occupationalHealth = "false", nav = "false" });

    private async Task TheDoctorIsWanted()
    {
        await IsAway(Kari, 1);
        await OlaWantsTheDoctor();
    }

    private Task OlaSetsTheTime() => Ola.TapsInLeave("TimeChosen", new { time = "2026-12-03T09:00Z", minutes = "60", place = "Teams" });

    private async Task TheTimeIsSet()
    {
        await IsAway(Kari, 1);
        await OlaSetsTheTime();
    }

    private async Task ItIsBooked()
    {
        await TheTimeIsSet();
        await ItIsPutIntoTheCalendar();
    }

    private Task ItIsPutIntoTheCalendar() => TheCalendar((number, at) =>
        new CalendarNews.Booked(number, TheOnly.Meetings.Current!.Revision, InCalendar, [new(null, "kari@x.example", "Kari Nordmann", "kari")], at));

    private Task TheCalendarIsShut() => TheCalendar((number, at) => new CalendarNews.Failed(number, TheOnly.Meetings.Current!.Revision, CalendarProblem.NoAccess, at));

    private async Task ItIsNotInTheCalendar()
    {
        await TheTimeIsSet();
        await TheCalendarIsShut();
    }

    private async Task ItIsCalledOff()
    {
        await ItIsBooked();
        await Ola.TapsInLeave("CalledOff");
    }

    private async Task ItIsMovedPastTheDay()
    {
        await ItIsBooked();
        await TheCalendar((number, at) => new CalendarNews.Seen(number, InCalendar with { From = InCalendar.From.AddDays(60), To = InCalendar.To.AddDays(60) }, at));
    }

    private async Task TheDoctorIsToCome()
    {
        await ItIsBooked();
        await Kari.TapsInLeave("WishesGiven", new { doctor = "true" });
    }

    private async Task TheCalendar(Func<int, DateTimeOffset, CalendarNews> news)
    {
        await Secretary.Tell(news(TheOnly.Meetings.All[^1].Number, GetUtcNow()), TheOnly.Id, null, CancellationToken.None);
        await Deliver();
    }
}
