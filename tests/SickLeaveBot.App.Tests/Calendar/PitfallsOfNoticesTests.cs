using SickLeaveBot.App.Calendar;
using SickLeaveBot.App.Calendar.Notices;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Exchange;
using static SickLeaveBot.App.Tests.Calendar.BotBesideExchange;

namespace SickLeaveBot.App.Tests.Calendar;

/// <summary>What others have met who waited to be told of changes; each played against the real client over HTTP.</summary>
public sealed class PitfallsOfNoticesTests : IAsyncLifetime
{
    private BotBesideExchange bot = null!;
    private EventInCalendar booked = null!;

    public async ValueTask InitializeAsync()
    {
        bot = await BotBesideExchange.Start(watches: true);
        booked = await bot.Booked(Kari, Siri);
        bot.Own.Add(booked);
    }

    public async ValueTask DisposeAsync()
    {
        Assert.Equal("", await SentToGraph.Complaints(bot.Sent));
        await bot.DisposeAsync();
    }

    [Fact]
    public async Task What_is_told_is_looked_at_at_once()
    {
        await Subscribed();

        bot.Exchange.Outlook.Decline(Fjordlys.Siri, booked.ICalUid);

        Assert.Equal(GuestReply.Declined, (await bot.Own.Until<CalendarReply.Done>(booked, now => now.Event.Guests[1].Reply != GuestReply.NotYet)).Event.Guests[1].Reply);
    }

    [Theory, InlineData(ExchangeMood.NoticesTripled), InlineData(ExchangeMood.NoticesOutOfOrder)]
    public async Task Pitfall_7_notices_that_come_thrice_or_turned_round_end_in_what_is_so(ExchangeMood mood)
    {
        await Subscribed();
        bot.Exchange.Moods.Always(Fjordlys.Ola, mood);

        bot.Exchange.Outlook.Move(booked.ICalUid, From.AddDays(1));
        bot.Exchange.Outlook.Move(booked.ICalUid, From.AddDays(2));
        await bot.Microsoft.Notices.Settled();
        await bot.Own.Until<CalendarReply.Done>(booked, now => now.Event.From == From.AddDays(2));

        Assert.Equal(From.AddDays(2), Assert.IsType<CalendarReply.Done>(bot.Own.News.Last().Now).Event.From);
        Assert.True(bot.Own.News.Count <= 2, "The same news is no news.");
    }

    [Theory, InlineData(ExchangeMood.NoticesLost), InlineData(ExchangeMood.NoticesLate)]
    public async Task Pitfall_8_notices_that_come_late_or_never_are_made_good_within_five_minutes(ExchangeMood mood)
    {
        await Subscribed();
        bot.Exchange.Moods.Always(Fjordlys.Ola, mood);

        bot.Exchange.Outlook.Delete(Fjordlys.Ola, booked.ICalUid);
        await bot.Microsoft.Notices.Settled();
        Assert.IsNotType<CalendarReply.NotThere>(bot.Own.Last.GetValueOrDefault(booked.ICalUid));
        bot.Microsoft.Clock.Move(TimeSpan.FromMinutes(4.5));

        await bot.Own.Until<CalendarReply.NotThere>(booked);
    }

    [Fact]
    public async Task A_subscription_is_renewed_before_it_ends_and_made_anew_when_it_is_gone()
    {
        var first = await Subscribed();

        bot.Microsoft.Clock.Move(TimeSpan.FromDays(2));
        await Looked();
        Assert.Equal(first, await Subscribed());
        bot.Microsoft.Clock.Move(TimeSpan.FromDays(2));
        await Looked();
        var renewed = await Subscribed();
        bot.Microsoft.Notices.Subscriptions.Remove(first.Id);
        bot.Microsoft.Clock.Move(TimeSpan.FromDays(4));
        await Looked();
        var anew = await Subscribed();

        Assert.Equal((first.Id, true), (renewed.Id, renewed.Expires > first.Expires));
        Assert.NotEqual(first.Id, anew.Id);
    }

    [Fact]
    public async Task What_Graph_says_of_a_subscription_is_done()
    {
        var first = await Subscribed();
        bot.Exchange.Moods.Always(Fjordlys.Ola, ExchangeMood.NoticesLost);

        bot.Exchange.Outlook.Accept(Fjordlys.Kari, booked.ICalUid);
        bot.Microsoft.Notices.TellOfLife(first.Id, "missed");
        await bot.Own.Until<CalendarReply.Done>(booked, now => now.Event.Guests[0].Reply == GuestReply.Accepted);
        bot.Microsoft.Notices.TellOfLife(first.Id, "reauthorizationRequired");
        await bot.Microsoft.Log.WaitFor(call => call.Path.EndsWith($"/subscriptions/{first.Id}/reauthorize", StringComparison.Ordinal), TimeSpan.FromSeconds(30));
        bot.Exchange.Outlook.Decline(Fjordlys.Siri, booked.ICalUid);
        bot.Microsoft.Notices.TellOfLife(first.Id, "subscriptionRemoved");

        await bot.Own.Until<CalendarReply.Done>(booked, now => now.Event.Guests[1].Reply == GuestReply.Declined);
        await bot.Microsoft.Log.WaitFor(call => call.Method == "POST" && call.Path.EndsWith("/subscriptions", StringComparison.Ordinal) && call.Status == 201
            && (string?)call.Answer?["id"] != first.Id, TimeSpan.FromSeconds(30));
        Assert.NotEqual(first.Id, (await Subscribed()).Id);
    }

    [Fact]
    public async Task After_a_start_subscriptions_are_taken_over_and_those_that_nobody_needs_are_ended()
    {
        var first = await Subscribed();
        await bot.StartAnew();
        await bot.Subscriptions.Keep(new HashSet<string> { Fjordlys.Ola }, TestContext.Current.CancellationToken);
        Assert.Equal(first.Id, Assert.Single(bot.Microsoft.Notices.Subscriptions.Active).Id);
        Assert.True(bot.Subscriptions.Find(first.Id)!.IsSecret(first.ClientState));

        await bot.Subscriptions.Keep(new HashSet<string> { Fjordlys.Per }, TestContext.Current.CancellationToken);

        Assert.Equal(Fjordlys.Per, Assert.Single(bot.Microsoft.Notices.Subscriptions.Active).Mailbox);
    }

    private async Task<SickLeaveBot.Workplace.Exchange.Subscription> Subscribed()
    {
        await Looked();
        return Assert.Single(bot.Microsoft.Notices.Subscriptions.Active);
    }

    private Task Looked() => bot.Watch.LookAtAll(TestContext.Current.CancellationToken);
}
