using System.Text.Json.Nodes;
using SickLeaveBot.App.Teams.Inbound;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Workplace;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.WhatIf;

namespace SickLeaveBot.App.Tests.Workplace;

/// <summary>The Connector takes what Teams takes and refuses what Teams refuses.</summary>
public sealed class ConnectorTests : IAsyncLifetime
{
    private PretendMicrosoft microsoft = null!;
    private EchoBot bot = null!;

    private string Chat => $"v3/conversations/{microsoft.Staff.Find(Fjordlys.Kari)!.Conversation(microsoft.Settings["Teams:AppId"]!)}";

    public async ValueTask InitializeAsync()
    {
        microsoft = await PretendMicrosoft.Start();
        bot = await EchoBot.Start(microsoft);
    }

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        await microsoft.DisposeAsync();
    }

    [Fact]
    public async Task A_message_can_be_sent_changed_and_deleted()
    {
        var (sent, body) = await bot.Connector(HttpMethod.Post, $"{Chat}/activities", Cards.Message(Cards.Question));
        var id = (string)body!["id"]!;
        var (changed, _) = await bot.Connector(HttpMethod.Put, $"{Chat}/activities/{id}", Text("ny tekst"));
        var text = microsoft.Chats.Find(id)!.Text;
        var (deleted, _) = await bot.Connector(HttpMethod.Delete, $"{Chat}/activities/{id}", null);
        var (again, error) = await bot.Connector(HttpMethod.Put, $"{Chat}/activities/{id}", Text("for sent"));

        Assert.Equal((201, 200, "ny tekst", 200, 404), (sent, changed, text, deleted, again));
        Assert.Equal("ActivityNotFoundInConversation", (string?)error!["error"]!["code"]);
    }

    [Fact]
    public async Task A_chat_with_one_person_is_made_once()
    {
        var body = new JsonObject
        {
            ["isGroup"] = false,
            ["members"] = new JsonArray(new JsonObject { ["id"] = microsoft.Staff.Find(Fjordlys.Kari)!.TeamsUser(microsoft.Settings["Teams:AppId"]!) }),
            ["tenantId"] = Fjordlys.Tenant,
        };

        var (first, one) = await bot.Connector(HttpMethod.Post, "v3/conversations", body);
        var (second, same) = await bot.Connector(HttpMethod.Post, "v3/conversations", body);

        Assert.Equal((201, 201), (first, second));
        Assert.Equal((string?)one!["id"], (string?)same!["id"]);
    }

    [Fact]
    public async Task Text_and_card_in_one_become_two_messages_and_no_id()
    {
        var both = Cards.Message(Cards.Question);
        both["text"] = "og en tekst";

        var (status, body) = await bot.Connector(HttpMethod.Post, $"{Chat}/activities", both);

        Assert.Equal((201, ""), (status, (string?)body!["id"]));
        Assert.Equal(2, microsoft.Chats.Of(Fjordlys.Kari).Count);
    }

    [Theory]
    [InlineData("""{"type":"message"}""", 400, "BadSyntax")]
    [InlineData("""{"type":"elephant","text":"x"}""", 400, "BadSyntax")]
    [InlineData(
        """{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.6"}}]}""",
        400, "BadSyntax")]
    [InlineData("""[1]""", 400, "BadSyntax")]
    public async Task A_message_that_Teams_would_not_take_is_refused(string body, int status, string code)
    {
        var (answered, error) = await bot.Connector(HttpMethod.Post, $"{Chat}/activities", JsonNode.Parse(body));

        Assert.Equal((status, code), (answered, (string?)error!["error"]!["code"]));
    }

    [Fact]
    public async Task A_message_over_the_limit_is_too_big()
    {
        var (status, error) = await bot.Connector(HttpMethod.Post, $"{Chat}/activities", Text(new string('x', 60_000)));

        Assert.Equal((413, "MessageSizeTooBig"), (status, (string?)error!["error"]!["code"]));
    }

    [Fact]
    public async Task Nobody_gets_in_without_the_bots_own_token_for_the_Connector()
    {
        using var http = new HttpClient { BaseAddress = new(microsoft.Settings["Teams:ServiceUrl"]!) };
        async Task<int> With(string? token)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{Chat}/members");
            request.Headers.Authorization = token is null ? null : new("Bearer", token);
            using var answer = await http.SendAsync(request);
            return (int)answer.StatusCode;
        }

        Assert.Equal(401, await With(null));
        Assert.Equal(401, await With(await bot.Token("https://graph.microsoft.com/.default")));
        Assert.Equal(401, await With(microsoft.Tokens.HandOut(microsoft.Settings["Teams:ServiceUrl"]!)));
        var token = await bot.Token("https://api.botframework.com/.default");
        Assert.Equal(200, await With(token));
        microsoft.Clock.Move(TimeSpan.FromHours(2));
        Assert.Equal(401, await With(token));
    }

    [Fact]
    public async Task What_goes_wrong_is_chosen_by_person_and_number()
    {
        microsoft.ConnectorMishaps.Next(Fjordlys.Kari, Fault.Throttled(retryAfter: 1));
        microsoft.ConnectorMishaps.Next(Fjordlys.Kari, Fault.AnswerLost);

        var (throttled, _) = await bot.Connector(HttpMethod.Post, $"{Chat}/activities", Text("en"));
        await Assert.ThrowsAsync<HttpRequestException>(() => bot.Connector(HttpMethod.Post, $"{Chat}/activities", Text("to")));
        var (fine, _) = await bot.Connector(HttpMethod.Post, $"{Chat}/activities", Text("tre"));
        microsoft.ConnectorMishaps.Always(Fjordlys.Kari, Fault.Blocked);
        var (blocked, error) = await bot.Connector(HttpMethod.Post, $"{Chat}/activities", Text("fire"));

        Assert.Equal((429, 201, 403), (throttled, fine, blocked));
        Assert.Equal("ConversationBlockedByUser", (string?)error!["error"]!["code"]);
        Assert.Equal(["to", "tre"], microsoft.Chats.Of(Fjordlys.Kari).Select(message => message.Text));
        Assert.Equal([429, 201, 201, 403], microsoft.Log.Calls.Select(call => call.Status));
    }

    private static JsonObject Text(string text) => new() { ["type"] = "message", ["text"] = text };
}
