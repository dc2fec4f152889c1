using SickLeaveBot.App.Graph;
using SickLeaveBot.App.Teams;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.App.Tests.Teams;

/// <summary>The bot's token for Teams: fetched, renewed, turned down, and shown to nobody but Teams.</summary>
public sealed class ConnectorLoginTests : ConnectorTestBase
{
    [Fact]
    public async Task A_token_that_is_turned_down_is_fetched_anew_once()
    {
        Other.Answer(401);

        Assert.IsType<Delivery.Done>(await Deliver(Text));
        Assert.Equal(["Bearer token-1", "Bearer token-2"], Other.Calls.Select(call => call.Authorization));
    }

    [Fact]
    public async Task A_bot_that_is_not_registered_is_for_its_operator_to_mend()
    {
        Other.AnswerError(401, "BotNotRegistered");
        Other.AnswerError(401, "BotNotRegistered");

        Assert.Equal(new Delivery.Later(null, "BotNotRegistered"), await Deliver(Text));
        Assert.Equal(2, Other.Calls.Count);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent()
    {
        Other.LoginIsDown = true;

        Assert.Equal(new Delivery.Later(null, "NoToken"), await Deliver(Text));
        Assert.Empty(Other.Calls);
    }

    [Fact]
    public async Task One_login_serves_many_letters_and_is_renewed_five_minutes_early()
    {
        await Task.WhenAll(Enumerable.Range(0, 10).Select(n => Deliver(Text, Ola with { Conversation = $"a:{n}" })));
        Bot.Clock.Advance(TimeSpan.FromMinutes(54));
        await Deliver(Text);
        var before = Other.Logins;
        Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await Deliver(Text);

        Assert.Equal((1, 2), (before, Other.Logins));
    }

    [Fact]
    public async Task The_old_token_serves_until_it_expires_when_no_new_one_is_to_be_had()
    {
        await Deliver(Text);
        Other.LoginIsDown = true;
        Bot.Clock.Advance(TimeSpan.FromMinutes(59));
        var almost = await Deliver(Text);
        Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        var expired = await Deliver(Text);

        Assert.IsType<Delivery.Done>(almost);
        Assert.Equal(new Delivery.Later(null, "NoToken"), expired);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net:444/")]
    [InlineData("https://x@smba.trafficmanager.net/")]
    [InlineData("http://127.0.0.1:9/")]
    [InlineData("ftp://smba.trafficmanager.net/")]
    [InlineData("nonsense")]
    public async Task Nothing_goes_to_an_address_outside_the_list_however_it_got_into_the_store(string serviceUrl)
    {
        using var called = new HostsCalled();

        Assert.Equal(new Delivery.Refused("ForeignHost"), await Deliver(Text, Ola with { ServiceUrl = serviceUrl }));
        Assert.Equal(new Delivery.Refused("ForeignHost"), await Deliver(Text, Ola with { ServiceUrl = serviceUrl, Conversation = null }));

        Assert.Equal(0, Other.Logins);
        Assert.All(called.Names, host => Assert.True(host is "127.0.0.1" or "localhost", host));
    }

    [Fact]
    public async Task A_redirect_is_not_followed_with_the_token_or_without()
    {
        await using var evil = await OtherSide.Start();
        Other.Answers.Enqueue(http =>
        {
            http.Response.StatusCode = 307;
            http.Response.Headers.Location = evil.Address;
            return Task.CompletedTask;
        });

        Assert.Equal(new Delivery.Refused("Http307"), await Deliver(Text));
        Assert.Empty(evil.Calls);
    }
}
