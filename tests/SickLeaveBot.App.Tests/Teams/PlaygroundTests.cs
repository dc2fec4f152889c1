using System.Net;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.App.Tests.Teams;

public sealed class PlaygroundTests
{
    private const string Address = "http://127.0.0.1:56150/_connector";

    [Fact]
    public async Task Its_user_is_the_configured_person()
    {
        await using var other = await OtherSide.Start();
        await using var bot = await Bot.Start(other, Open);

        using var answer = await bot.Post(Said.Message(serviceUrl: Address).ToJsonString());

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal(new Contact(Bot.Kari, Bot.Tenant, "29:kari", "a:kari", Address, "nb-NO"), Assert.Single(bot.Reception.Heard).From with { Name = null });
    }

    [Fact]
    public async Task It_is_shut_out_unless_the_settings_let_it_in()
    {
        await using var other = await OtherSide.Start();
        await using var bot = await Bot.Start(other);

        using var answer = await bot.Post(Said.Message(serviceUrl: Address).ToJsonString());

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(bot.Reception.Heard);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("Origin", "https://evil.example")]
    public async Task It_is_not_let_in_through_anything_else(string header, string value)
    {
        await using var other = await OtherSide.Start();
        await using var bot = await Bot.Start(other, Open);
        bot.Http.DefaultRequestHeaders.Add(header, value);

        using var answer = await bot.Post(Said.Message(serviceUrl: Address).ToJsonString());

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(bot.Reception.Heard);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://evil.example/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("http://user@127.0.0.1/")]
    [InlineData("")]
    public async Task It_must_be_on_this_machine_itself(string serviceUrl)
    {
        await using var other = await OtherSide.Start();
        await using var bot = await Bot.Start(other, Open);

        using var answer = await bot.Post(Said.Message(serviceUrl: serviceUrl).ToJsonString());

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(bot.Reception.Heard);
    }

    [Fact]
    public async Task A_bad_token_is_not_made_good_by_it()
    {
        await using var other = await OtherSide.Start();
        await using var bot = await Bot.Start(other, Open);

        using var answer = await bot.Post(Said.Message(serviceUrl: Address).ToJsonString(), "Bearer abc");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task It_is_answered_without_the_bots_token()
    {
        await using var other = await OtherSide.Start();
        await using var playground = await OtherSide.Start();
        await using var bot = await Bot.Start(other, Open);
        var contact = new Contact(Bot.Kari, Bot.Tenant, "user-id-0", "chat", $"{playground.Address}/_connector", "en-US");

        var delivery = await bot.Messenger.Deliver(new("Hei", null, "Hei"), contact, null, TestContext.Current.CancellationToken);

        Assert.Equal(new Delivery.Done("chat", "m1"), delivery);
        Assert.Null(Assert.Single(playground.Calls).Authorization);
        Assert.Equal(0, other.Logins);
    }

    [Theory]
    [InlineData("Production", Bot.Kari, "Playground:Enabled must not be true outside Development")]
    [InlineData("Development", null, "Playground:Person must name whom the Playground's user plays")]
    public async Task Settings_that_would_open_it_wrongly_stop_the_start(string environment, string? person, string complaint)
    {
        await using var other = await OtherSide.Start();

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Bot.Start(other, settings =>
        {
            Open(settings);
            settings["Playground:Person"] = person;
        }, environment));

        Assert.Contains(complaint, failure.Message, StringComparison.Ordinal);
    }

    private static void Open(Dictionary<string, string?> settings)
    {
        settings["Playground:Enabled"] = "true";
        settings["Playground:Person"] = Bot.Kari;
    }
}
