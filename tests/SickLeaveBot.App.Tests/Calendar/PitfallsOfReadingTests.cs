using SickLeaveBot.App.Calendar;
using SickLeaveBot.App.Calendar.Invitations;
using SickLeaveBot.Conversations.Calendars;
using SickLeaveBot.Conversations.People;
using SickLeaveBot.Law;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Exchange;
using static SickLeaveBot.App.Tests.Calendar.BotBesideExchange;
using Invitee = SickLeaveBot.App.Calendar.Invitee;
using Mail = SickLeaveBot.App.Calendar.Invitations.Mail;

namespace SickLeaveBot.App.Tests.Calendar;

/// <summary>What others have met who asked when people are free, or invited by mail; each played against the real client over HTTP.</summary>
public sealed class PitfallsOfReadingTests : IAsyncLifetime
{
    private static readonly DateTimeOffset To = Monday.AddDays(5);

    private BotBesideExchange bot = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => bot = await BotBesideExchange.Start();

    public async ValueTask DisposeAsync()
    {
        Assert.Equal("", await SentToGraph.Complaints(bot.Sent));
        await bot.DisposeAsync();
    }

    [Fact]
    public async Task Pitfall_10_an_error_beside_a_right_answer_is_not_free_time()
    {
        bot.Exchange.Moods.Always(Fjordlys.Siri, ExchangeMood.ScheduleError);

        var diaries = await Diaries(Fjordlys.Kari, Fjordlys.Siri, Fjordlys.Ingrid, Fjordlys.Nils);

        Assert.IsType<Diary.Known>(diaries[0]);
        Assert.Equal(
            [new Diary.Unreadable(Fjordlys.Siri, DiaryProblem.NoMailbox), new Diary.Unreadable(Fjordlys.Ingrid, DiaryProblem.NoAccess),
                new Diary.Unreadable(Fjordlys.Nils, DiaryProblem.NoMailbox)],
            diaries.Skip(1));
    }

    [Fact]
    public async Task Pitfall_11_where_no_working_hours_are_told_the_usual_ones_are_a_guess()
    {
        var (jonas, emily, torbjørg) = (await Known(Fjordlys.Jonas), await Known(Fjordlys.Emily), await Known(Fjordlys.Torbjørg));

        Assert.Equal((new TimeOnly(8, 0), new TimeOnly(16, 0), true), (jonas.Hours.From, jonas.Hours.To, jonas.Hours.IsGuess));
        Assert.Equal((new TimeOnly(9, 0), TimeSpan.Zero, false), (emily.Hours.From, emily.Hours.Zone.BaseUtcOffset, emily.Hours.IsGuess));
        Assert.Equal((Oslo.Zone, true), (torbjørg.Hours.Zone, torbjørg.Hours.IsGuess));
    }

    [Theory, InlineData(ExchangeMood.IntervalRefused), InlineData(ExchangeMood.IntervalBreaks)]
    public async Task Pitfall_12_a_period_that_is_refused_is_not_free_time(ExchangeMood mood)
    {
        bot.Exchange.Moods.Always(Fjordlys.Ola, mood);

        Assert.Equal([new Diary.Unreadable(Fjordlys.Kari, DiaryProblem.OutOfReach)], await Diaries(Fjordlys.Kari));
    }

    [Fact]
    public async Task Pitfall_12_a_long_period_is_asked_for_in_windows_and_an_empty_one_not_at_all()
    {
        var known = Assert.IsType<Diary.Known>(Assert.Single(await bot.Calendars.Diaries(Fjordlys.Ola, [Fjordlys.Kari], Monday, Monday.AddDays(100), Cancel)));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await bot.Calendars.Diaries(Fjordlys.Ola, [Fjordlys.Kari], Monday, Monday, Cancel));

        Assert.Equal(8, bot.Sent.Count(call => call.Path.EndsWith("/getSchedule", StringComparison.Ordinal)));
        Assert.Contains(known.Times, time => time.From > Monday.AddDays(90));
    }

    [Fact]
    public async Task Pitfall_13_times_are_right_in_the_week_the_clocks_change_whatever_the_digits_say()
    {
        bot.Exchange.Moods.Always(Fjordlys.Kari, ExchangeMood.OneDigitTooMany);
        var day = new DateTimeOffset(2027, 3, 29, 13, 0, 0, TimeSpan.FromHours(2));
        bot.Exchange.Outlook.Empty(Fjordlys.Kari);
        bot.Exchange.Outlook.Enter(Fjordlys.Kari, day, day.AddHours(1));

        var known = Assert.IsType<Diary.Known>(Assert.Single(await bot.Calendars.Diaries(Fjordlys.Ola, [Fjordlys.Kari], day.AddDays(-4), day.AddDays(3), Cancel)));

        Assert.Equal([new BusyTime(day, day.AddHours(1), Showing.Busy)], known.Times);
    }

    [Fact]
    public async Task Pitfall_14_a_zone_is_known_by_its_name_and_not_by_its_distance()
    {
        bot.Exchange.Moods.Always(Fjordlys.Kari, ExchangeMood.BiasTurned);

        var hours = (await Known(Fjordlys.Kari)).Hours;

        Assert.Equal((TimeSpan.FromHours(1), new TimeOnly(8, 0), false), (hours.Zone.GetUtcOffset(Monday), hours.From, hours.IsGuess));
    }

    [Fact]
    public async Task Pitfall_19_meetings_that_come_back_count_those_shown_as_free_do_not_and_rooms_are_known()
    {
        var known = await Known(Fjordlys.Kari);
        bot.Exchange.Moods.Always(Mailboxes.Fjellet, ExchangeMood.RoomNotListed);
        bot.Exchange.Moods.Always(bot.Exchange.Mailboxes.Find(Mailboxes.Fjellet)!.Id, ExchangeMood.RoomNotListed);
        var rooms = Assert.IsType<Lookup<IReadOnlyList<Room>>.Found>(await bot.Calendars.Rooms(3, Cancel)).Value;

        Assert.Contains(new BusyTime(Monday.AddHours(1), Monday.AddHours(1.75), Showing.Busy), known.Times);
        Assert.DoesNotContain(known.Times, time => time.From == Monday.AddDays(4));
        Assert.Equal([new(Mailboxes.Fjorden, "Møterom Fjorden", 8)], rooms);
        Assert.IsType<Diary.Known>(Assert.Single(await Diaries(Mailboxes.Fjellet)));
    }

    [Fact]
    public async Task Pitfall_20_an_invitation_by_mail_changes_and_cancels_the_same_meeting()
    {
        var first = Invitation();
        var moved = first with { Revision = SickLeaveBot.App.Calendar.Invitations.Invitation.Next(first.Revision), From = From.AddDays(1), To = From.AddDays(1).AddHours(1) };
        var cancelled = moved with { Revision = SickLeaveBot.App.Calendar.Invitations.Invitation.Next(moved.Revision), IsCancelled = true };

        await Mailed(first);
        Assert.Equal(From, InKarisCalendar(first).Start.Instant);
        await Mailed(moved with { Revision = 0 });
        Assert.Equal(From, InKarisCalendar(first).Start.Instant);
        await Mailed(moved);
        Assert.Equal(From.AddDays(1), InKarisCalendar(first).Start.Instant);
        await Mailed(cancelled);

        Assert.Equal(CopyState.Cancelled, InKarisCalendar(first).Copies[Fjordlys.Kari].State);
        Assert.Single(bot.Exchange.Meetings.In(Fjordlys.Kari), one => one.UId == $"{first.Meeting}");
    }

    [Fact]
    public async Task Without_rights_to_the_mailbox_or_the_mail_there_is_no_access()
    {
        bot.Exchange.Moods.Always(Fjordlys.Ola, ExchangeMood.NoAccess);
        bot.Exchange.Moods.Always(bot.Exchange.Mailboxes.Find(Mailboxes.Post)!.Id, ExchangeMood.NoAccess);

        Assert.Equal([new Diary.Unreadable(Fjordlys.Kari, DiaryProblem.NoAccess)], await Diaries(Fjordlys.Kari));
        Assert.Equal(new CalendarReply.NoAccess(403), await bot.Client.Book(Booking(Kari), Cancel));
        Assert.Equal(new CalendarReply.NoAccess(403), await bot.Mail.Send(new Mail([Kari], "Møte", "Vi møtes.", Invitation()), Cancel));
    }

    private static Invitation Invitation() => new(
        Guid.NewGuid(), 0, new Invitee(Mailboxes.Post, "Fjordlys AS", true), [Kari], "Møte", "Vi møtes.", "Blåbær", From, From.AddHours(1), Monday);

    private async Task Mailed(Invitation invitation)
    {
        Assert.IsType<CalendarReply.Sent>(await bot.Mail.Send(new Mail([Kari], "Møte", "Vi møtes.", invitation), Cancel));
        await bot.Microsoft.Delivery.Settled();
    }

    private Meeting InKarisCalendar(Invitation invitation) => Assert.Single(bot.Exchange.Meetings.In(Fjordlys.Kari), one => one.UId == $"{invitation.Meeting}");

    private async Task<Diary.Known> Known(string person) => Assert.IsType<Diary.Known>(Assert.Single(await Diaries(person)));

    private Task<IReadOnlyList<Diary>> Diaries(params string[] whom) => bot.Calendars.Diaries(Fjordlys.Ola, whom, Monday, To, Cancel).AsTask();
}
