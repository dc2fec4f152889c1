using SickLeaveBot.App.Calendar;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Exchange;
using static SickLeaveBot.App.Tests.Calendar.BotBesideExchange;

namespace SickLeaveBot.App.Tests.Calendar;

/// <summary>What others have met who wrote meetings into calendars, each played against the real client over HTTP. The numbers are those of the list of pitfalls.</summary>
public sealed class PitfallsOfBookingTests : IAsyncLifetime
{
    private BotBesideExchange bot = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => bot = await BotBesideExchange.Start();

    public async ValueTask DisposeAsync()
    {
        Assert.Equal("", await SentToGraph.Complaints(bot.Sent));
        await bot.DisposeAsync();
    }

    [Theory]
    [InlineData(ExchangeMood.TimeoutAfterCreate)]
    [InlineData(ExchangeMood.TimeoutBeforeCreate)]
    [InlineData(ExchangeMood.GatewayTimeout)]
    [InlineData(ExchangeMood.TimeoutAfterCreate, ExchangeMood.DuplicateRefused)]
    [InlineData(ExchangeMood.GatewayTimeout, ExchangeMood.DuplicateRefused)]
    public async Task Pitfall_1_a_booking_without_an_answer_is_asked_for_again_and_booked_once(params ExchangeMood[] moods)
    {
        foreach (var mood in moods) bot.Exchange.Moods.Next(Fjordlys.Ola, mood);

        var booked = await bot.Booked(Kari, Siri);

        Assert.Equal(booked.ICalUid, Assert.Single(bot.Meetings).UId);
        Assert.Equal([(MailKind.Invitation, Kari.Address), (MailKind.Invitation, Siri.Address)], bot.Mails(booked));
    }

    [Fact]
    public async Task Pitfall_1_where_no_try_gets_an_answer_the_hour_is_looked_into_and_what_is_not_there_is_uncertain()
    {
        bot.Exchange.Moods.Next(Fjordlys.Ola, ExchangeMood.TimeoutAfterCreate, times: 2);
        Assert.IsType<CalendarReply.Done>(await bot.Client.Book(Booking(Kari), Cancel));

        bot.Exchange.Moods.Next(Fjordlys.Ola, ExchangeMood.TimeoutBeforeCreate, times: 2);
        Assert.IsType<CalendarReply.Uncertain>(await bot.Client.Book(Booking(Siri), Cancel));

        Assert.Single(bot.Meetings);
    }

    [Fact]
    public async Task Pitfall_1_a_thousand_bookings_whose_answers_are_lost_are_a_thousand_meetings()
    {
        ExchangeMood[] ways = [ExchangeMood.TimeoutAfterCreate, ExchangeMood.GatewayTimeout, ExchangeMood.TimeoutBeforeCreate, ExchangeMood.ConcurrentItemSave];
        for (var number = 0; number < 1000; number++)
        {
            bot.Exchange.Moods.Next(Fjordlys.Ola, ways[number % ways.Length], times: number % 3 == 0 && number % ways.Length == 0 ? 2 : 1);
            if (number % 5 == 0 && number % ways.Length < 2) bot.Exchange.Moods.Next(Fjordlys.Ola, ExchangeMood.DuplicateRefused);
            var from = From.AddHours(number);

            Assert.IsType<CalendarReply.Done>(await bot.Client.Book(Booking(Kari) with { From = from, To = from.AddHours(1) }, Cancel));
            bot.Exchange.Moods.Clear(Fjordlys.Ola);
        }

        Assert.Equal(1000, bot.Meetings.Count);
        Assert.Equal(1000, bot.Meetings.Select(one => one.Start.Instant).Distinct().Count());
        Assert.Equal(1000, bot.Exchange.Mails.All.Count(mail => mail.Kind == MailKind.Invitation));
    }

    [Fact]
    public async Task Pitfall_2_a_change_never_has_the_text_so_the_link_stays()
    {
        var booked = await bot.Booked(Kari);

        var moved = await Moved(booked);
        var invited = Assert.IsType<CalendarReply.Done>(await bot.Client.Invite(moved.Event, [Kari, Siri], Cancel));

        Assert.NotNull(booked.JoinUrl);
        Assert.Equal((booked.JoinUrl, booked.JoinUrl), (moved.Event.JoinUrl, invited.Event.JoinUrl));
        Assert.Equal(2, Changes().Count);
        Assert.DoesNotContain(Changes(), change => change.Contains("body"));
    }

    [Fact]
    public async Task Pitfall_3_a_link_that_went_with_a_change_is_told_as_gone_and_nothing_more_is_changed()
    {
        var booked = await bot.Booked(Kari);
        bot.Exchange.Moods.Next(Fjordlys.Ola, ExchangeMood.JoinLinkGone);

        Assert.Null((await Moved(booked)).Event.JoinUrl);
        Assert.Single(Changes());
    }

    [Fact]
    public async Task Pitfall_4_a_meeting_stays_online_where_another_text_would_have_taken_its_link()
    {
        bot.Exchange.Moods.Always(Fjordlys.Ola, ExchangeMood.TextTakesTheLink);
        var booked = await bot.Booked(Kari);

        var moved = await Moved(booked);
        var invited = Assert.IsType<CalendarReply.Done>(await bot.Client.Invite(moved.Event, [Kari, Siri], Cancel));

        Assert.Equal((booked.JoinUrl, true), (invited.Event.JoinUrl, bot.Meetings.Single().IsOnline));
    }

    [Fact]
    public async Task Pitfall_5_a_meeting_that_is_made_but_is_not_online_is_told_without_a_link()
    {
        bot.Exchange.Moods.Next(Fjordlys.Ola, ExchangeMood.NotOnline);

        var booked = await bot.Booked(Kari);

        Assert.Null(booked.JoinUrl);
        Assert.Equal([(MailKind.Invitation, Kari.Address)], bot.Mails(booked));
        Assert.Empty(Changes());
    }

    [Fact]
    public async Task Pitfall_6_only_those_who_are_new_or_left_out_are_mailed()
    {
        var booked = await bot.Booked(Kari, Ahmed);
        var before = bot.Mails(booked).Count();

        var invited = Assert.IsType<CalendarReply.Done>(await bot.Client.Invite(booked, [Kari, Siri], Cancel));
        Assert.Equal([(MailKind.Cancellation, Ahmed.Address), (MailKind.Invitation, Siri.Address)], bot.Mails(booked, before));
        Assert.Equal([["attendees"]], Changes());

        var (after, moved) = (bot.Mails(booked).Count(), await Moved(invited.Event));
        Assert.Equal([(MailKind.Update, Kari.Address), (MailKind.Update, Siri.Address)], bot.Mails(booked, after));
        Assert.Equal(["start", "end"], Changes()[1]);
        Assert.Equal(2, moved.Event.Guests.Count);
    }

    [Fact]
    public async Task Pitfall_6_where_everybody_is_mailed_at_every_change_what_stands_so_already_is_not_changed()
    {
        bot.Exchange.Moods.Always(Fjordlys.Ola, ExchangeMood.EverybodyMailed);
        var booked = await bot.Booked(Kari, Ahmed);
        var before = bot.Mails(booked).Count();

        Assert.IsType<CalendarReply.Done>(await bot.Client.Invite(booked, [Kari, Ahmed], Cancel));
        Assert.IsType<CalendarReply.Done>(await bot.Client.Move(booked, booked.From, booked.To, null, Cancel));

        Assert.Empty(bot.Mails(booked, before));
    }

    [Fact]
    public async Task Pitfall_9_a_deleted_meeting_that_can_not_be_read_any_more_is_not_there()
    {
        var booked = await bot.Booked(Kari);
        bot.Exchange.Moods.Always(Fjordlys.Ola, ExchangeMood.DeletedUnreadable);

        bot.Exchange.Outlook.Delete(Fjordlys.Ola, booked.ICalUid);

        Assert.IsType<CalendarReply.NotThere>(await bot.Client.Read(booked, Cancel));
        Assert.IsType<CalendarReply.NotThere>(await bot.Client.Cancel(booked, null, Cancel));
    }

    [Fact]
    public async Task Pitfall_15_times_are_written_with_names_that_every_endpoint_takes()
    {
        bot.Exchange.Moods.Always(Fjordlys.Ola, ExchangeMood.IanaRefused);

        var moved = await Moved(await bot.Booked(Kari));

        Assert.Equal((From.AddDays(1), "W. Europe Standard Time"), (moved.Event.From, bot.Meetings.Single().Start.Zone));
    }

    [Fact]
    public async Task Pitfall_16_a_meeting_whose_id_has_changed_is_found_and_changed_all_the_same()
    {
        var booked = await bot.Booked(Kari);
        bot.Exchange.Moods.Always(Fjordlys.Ola, ExchangeMood.IdsChange);

        var moved = await Moved(booked);
        var again = Assert.IsType<CalendarReply.Done>(await bot.Client.Invite(booked with { Guests = moved.Event.Guests }, [Kari, Siri], Cancel));

        Assert.Equal(2, again.Event.Guests.Count);
        Assert.NotEqual(booked.Id, again.Event.Id);
        Assert.Equal(again.Event.From, Assert.IsType<CalendarReply.Done>(await bot.Client.Read(booked, Cancel)).Event.From);
        Assert.IsType<CalendarReply.Done>(await bot.Client.Cancel(booked, null, Cancel));
        Assert.Empty(bot.Meetings);
    }

    [Fact]
    public async Task Pitfall_17_two_who_save_at_once_are_one_meeting_and_a_change_is_looked_for_before_it_is_made_again()
    {
        bot.Exchange.Moods.Next(Fjordlys.Ola, ExchangeMood.ConcurrentItemSave);
        var booked = await bot.Booked(Kari);
        bot.Exchange.Moods.Next(Fjordlys.Ola, ExchangeMood.ConcurrentItemSave);
        await Moved(booked);
        var many = await Task.WhenAll(Enumerable.Range(1, 20).Select(hours => bot.Client.Book(
            Booking(Kari) with { From = From.AddDays(7).AddHours(hours), To = From.AddDays(7).AddHours(hours + 1) }, Cancel)));

        Assert.Equal(20, many.OfType<CalendarReply.Done>().Select(one => one.Event.ICalUid).Distinct().Count());
        Assert.Equal(From.AddDays(1), bot.Meetings.Single(one => one.UId == booked.ICalUid).Start.Instant);
        Assert.Equal([(MailKind.Invitation, Kari.Address), (MailKind.Update, Kari.Address)], bot.Mails(booked));
    }

    [Fact]
    public async Task Pitfall_18_a_private_meeting_that_can_not_be_read_by_its_id_is_there_and_what_is_written_in_it_says_nothing()
    {
        var booked = await bot.Booked(Kari);
        bot.Exchange.Moods.Always(Fjordlys.Ola, ExchangeMood.PrivateUnreadable);

        Assert.Equal(booked, Assert.IsType<CalendarReply.Done>(await bot.Client.Read(booked, Cancel)).Event);
        Assert.Equal(("private", "Møte"), ((string?)bot.Meetings.Single().Fields["sensitivity"], bot.Meetings.Single().Subject));
    }

    [Fact]
    public async Task Pitfall_22_an_organiser_who_has_left_and_one_who_has_taken_over_are_seen()
    {
        var (left, taken) = (await bot.Booked(Kari), await bot.Booked(Kari, Siri));
        bot.Exchange.HandOver(taken.ICalUid, bot.Exchange.Mailboxes.Find(Fjordlys.Hanne)!);

        var other = Assert.IsType<CalendarReply.Done>(await bot.Client.Read(taken, Cancel));
        bot.Exchange.Leave(Fjordlys.Ola);

        Assert.Equal(Address(Fjordlys.Hanne), other.OtherOrganizer);
        Assert.Equal(new CalendarReply.NoAccess(404), await bot.Client.Read(left, Cancel));
    }

    [Theory]
    [InlineData(ExchangeMood.Throttled)]
    [InlineData(ExchangeMood.Unavailable)]
    [InlineData(ExchangeMood.Unauthorized)]
    [InlineData(ExchangeMood.GatewayTimeout)]
    public async Task What_passes_by_itself_is_passed(ExchangeMood mood)
    {
        bot.Exchange.Moods.Next(Fjordlys.Ola, mood);
        var booked = await bot.Booked(Kari);
        bot.Exchange.Moods.Next(Fjordlys.Ola, mood);
        var moved = await Moved(booked);

        Assert.Equal(From.AddDays(1), moved.Event.From);
        Assert.Single(bot.Meetings);
        Assert.Equal([(MailKind.Invitation, Kari.Address), (MailKind.Update, Kari.Address)], bot.Mails(booked));
    }

    [Fact]
    public async Task A_room_that_is_taken_says_no_and_another_is_asked()
    {
        var first = Assert.IsType<CalendarReply.Done>(await bot.Client.Book(Booking(Siri) with { Room = Mailboxes.Fjellet }, Cancel));
        var second = Assert.IsType<CalendarReply.Done>(await bot.Client.Book(Booking(Kari) with { Room = Mailboxes.Fjellet }, Cancel));

        var moved = Assert.IsType<CalendarReply.Done>(await bot.Client.Move(second.Event, From, From.AddHours(1), Mailboxes.Fjorden, Cancel));

        Assert.Equal((false, true, false), (first.RoomSaidNo, second.RoomSaidNo, moved.RoomSaidNo));
        Assert.Equal(Mailboxes.Fjorden, moved.Event.Room);
        Assert.DoesNotContain((MailKind.Update, Kari.Address), bot.Mails(second.Event));
    }

    [Fact]
    public async Task What_people_do_in_Outlook_is_read()
    {
        var booked = await bot.Booked(Kari, Siri, Ahmed);
        bot.Exchange.Outlook.Accept(Fjordlys.Kari, booked.ICalUid);
        bot.Exchange.Outlook.Decline(Fjordlys.Siri, booked.ICalUid);
        bot.Exchange.Outlook.Propose(Fjordlys.Ahmed, booked.ICalUid, From.AddHours(2));
        bot.Exchange.Outlook.Add(booked.ICalUid, Address(Fjordlys.Per));

        var now = Assert.IsType<CalendarReply.Done>(await bot.Client.Read(booked, Cancel)).Event;

        Assert.Equal(
            [
                new(Kari.Address, GuestReply.Accepted), new(Siri.Address, GuestReply.Declined),
                new(Ahmed.Address, GuestReply.Tentative, From.AddHours(2), From.AddHours(3)), new(Address(Fjordlys.Per), GuestReply.NotYet),
            ],
            now.Guests);
    }

    private async Task<CalendarReply.Done> Moved(EventInCalendar one) =>
        Assert.IsType<CalendarReply.Done>(await bot.Client.Move(one, From.AddDays(1), From.AddDays(1).AddHours(1), null, Cancel));

    // Which fields each change had.
    private List<string[]> Changes() => [.. bot.Sent.Where(call => call.Method == "PATCH").Select(call => call.Body.AsObject().Select(field => field.Key).ToArray())];
}
