using System.Text.Json.Nodes;
using SickLeaveBot.App.Graph;
using SickLeaveBot.App.Teams;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.App.Tests.Teams;

/// <summary>How a letter reaches a chat, what is tried again and when, and what a refusal means.</summary>
public sealed class ConnectorTests : ConnectorTestBase
{
    private static readonly Letter Card = new("Nytt kort", """{"type":"AdaptiveCard","version":"1.5"}""", Text: "not this");

    [Fact]
    public async Task A_text_is_sent_as_plain_text_with_a_summary()
    {
        var delivery = await Deliver(Text);

        var call = Assert.Single(Other.Calls);
        Assert.Equal(new Delivery.Done("a:ola/1", "m1"), delivery);
        Assert.Equal(("POST", "/teams/v3/conversations/a%3Aola%2F1/activities"), (call.Method, call.Path));
        Assert.Equal("Bearer token-1", call.Authorization);
        Assert.Equal("application/json; charset=utf-8", call.ContentType);
        Assert.True(JsonNode.DeepEquals(call.Json, JsonNode.Parse("""
            {"type":"message","summary":"Kari er syk i dag","textFormat":"plain","text":"Hei «Ola» 😀"}
            """)));
    }

    [Fact]
    public async Task A_card_is_sent_alone_with_a_summary()
    {
        await Deliver(Card);

        Assert.True(JsonNode.DeepEquals(Assert.Single(Other.Calls).Json, JsonNode.Parse("""
            {"type":"message","summary":"Nytt kort","attachments":[
              {"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.5"}}]}
            """)));
    }

    [Fact]
    public async Task What_the_reader_may_write_next_goes_along_to_be_tapped()
    {
        await Deliver(Text with { Suggests = ["syk i dag", "hjelp"] });

        Assert.True(JsonNode.DeepEquals(Assert.Single(Other.Calls).Json!["suggestedActions"], JsonNode.Parse("""
            {"actions":[{"type":"imBack","title":"syk i dag","value":"syk i dag"},{"type":"imBack","title":"hjelp","value":"hjelp"}]}
            """)));
    }

    [Fact]
    public async Task A_letter_in_place_of_another_replaces_it()
    {
        var delivery = await Deliver(Card, inPlaceOf: "m7");

        var call = Assert.Single(Other.Calls);
        Assert.Equal(("PUT", "/teams/v3/conversations/a%3Aola%2F1/activities/m7"), (call.Method, call.Path));
        Assert.Equal(new Delivery.Done("a:ola/1", "m1"), delivery);
    }

    [Fact]
    public async Task A_private_chat_is_made_for_somebody_who_has_none()
    {
        Other.Answer(201, """{"id":"a:new"}""");

        var delivery = await Deliver(Text, Ola with { Conversation = null });

        Assert.Equal(new Delivery.Done("a:new", "m2"), delivery);
        Assert.Equal(["/teams/v3/conversations", "/teams/v3/conversations/a%3Anew/activities"], Other.Calls.Select(call => call.Path));
        Assert.True(JsonNode.DeepEquals(Other.Calls.First().Json, JsonNode.Parse($$$"""
            {"isGroup":false,"bot":{"id":"28:{{{Bot.AppId}}}"},"members":[{"id":"29:ola"}],
             "tenantId":"{{{Bot.Tenant}}}","channelData":{ "tenant":{ "id":"{{{Bot.Tenant}}}" } } }
            """)));
    }

    [Theory]
    [InlineData(412, "PreconditionFailed")]
    [InlineData(429, "Throttled")]
    [InlineData(502, "ServiceError")]
    [InlineData(503, "ServiceError")]
    [InlineData(504, "ServiceError")]
    public async Task What_may_help_is_tried_three_times_with_growing_waits(int status, string code)
    {
        for (var tries = 0; tries < 3; tries++)
            Other.AnswerError(status, code);

        var delivery = Deliver(Text);
        var first = await Pass();
        var second = await Pass();

        Assert.Equal(new Delivery.Later(After: null, code), await delivery);
        Assert.InRange(first.TotalSeconds, 1.6, 2.4);
        Assert.InRange(second.TotalSeconds, 3.2, 4.8);
        Assert.Equal(3, Other.Calls.Count);
    }

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task The_second_try_is_enough_when_it_succeeds(int status)
    {
        Other.AnswerError(status, "x");

        var delivery = Deliver(Text);
        await Pass();

        Assert.Equal(new Delivery.Done("a:ola/1", "m2"), await delivery);
    }

    [Fact]
    public async Task Teams_says_how_long_to_wait()
    {
        Other.AnswerError(429, "Throttled", retryAfter: "7");

        var delivery = Deliver(Text);
        var wait = await Pass();

        Assert.Equal(TimeSpan.FromSeconds(7), wait);
        Assert.IsType<Delivery.Done>(await delivery);
    }

    [Fact]
    public async Task A_long_wait_is_left_to_the_next_round()
    {
        Other.AnswerError(429, "Throttled", retryAfter: "120");

        Assert.Equal(new Delivery.Later(TimeSpan.FromSeconds(120), "Throttled"), await Deliver(Text));
        Assert.Single(Other.Calls);
    }

    public static TheoryData<int, string, Delivery> OnlyOnce => new()
    {
        { 400, "BadSyntax", new Delivery.Refused("BadSyntax") },
        { 413, "MessageSizeTooBig", new Delivery.Refused("MessageSizeTooBig") },
        { 403, "BotDisabledByAdmin", new Delivery.Unreachable("BotDisabledByAdmin") },
        { 403, "BotNotInConversationRoster", new Delivery.Unreachable("BotNotInConversationRoster") },
        { 403, "ConversationBlockedByUser", new Delivery.Unreachable("ConversationBlockedByUser") },
        { 403, "NotEnoughPermissions", new Delivery.Unreachable("NotEnoughPermissions") },
        { 403, "InvalidBotApiHost", new Delivery.Later(null, "InvalidBotApiHost") },
        { 500, "ServiceError", new Delivery.Later(null, "ServiceError") },
        { 501, "x", new Delivery.Later(null, "x") },
        { 302, "x", new Delivery.Refused("x") },
    };

    [Theory]
    [MemberData(nameof(OnlyOnce))]
    public async Task What_another_try_would_not_help_is_tried_once(int status, string code, Delivery expected)
    {
        Other.AnswerError(status, code);

        Assert.Equal(expected, await Deliver(Text));
        Assert.Single(Other.Calls);
    }

    [Fact]
    public async Task A_message_that_is_not_there_to_be_replaced_is_gone()
    {
        Other.AnswerError(404, "ActivityNotFoundInConversation");

        Assert.Equal(new Delivery.Gone(), await Deliver(Card, inPlaceOf: "m7"));
    }

    [Fact]
    public async Task A_chat_that_is_not_there_is_made_anew_once()
    {
        Other.AnswerError(404, "ConversationNotFound");
        Other.Answer(201, """{"id":"a:new"}""");

        Assert.Equal(new Delivery.Done("a:new", "m3"), await Deliver(Text));
    }

    [Fact]
    public async Task A_chat_that_is_never_there_makes_the_person_unreachable()
    {
        Other.AnswerError(404, "ConversationNotFound");
        Other.Answer(201, """{"id":"a:new"}""");
        Other.AnswerError(404, "ConversationNotFound");

        Assert.Equal(new Delivery.Unreachable("ConversationNotFound"), await Deliver(Text));
        Assert.Equal(3, Other.Calls.Count);
    }

    [Fact]
    public async Task An_update_in_a_chat_that_is_not_there_is_gone_with_it()
    {
        Other.AnswerError(404, "ConversationNotFound");

        Assert.Equal(new Delivery.Gone(), await Deliver(Card, inPlaceOf: "m7"));
        Assert.Single(Other.Calls);
    }

    [Fact]
    public async Task An_answer_that_is_lost_is_not_sent_again_at_once()
    {
        Other.Answers.Enqueue(http =>
        {
            http.Abort();
            return Task.CompletedTask;
        });

        Assert.Equal(new Delivery.Later(null, "MayBeDelivered"), await Deliver(Text));
        Assert.Single(Other.Calls);
    }

    [Fact]
    public async Task Letters_to_one_chat_arrive_in_order()
    {
        var arrived = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        Other.Answers.Enqueue(async http =>
        {
            arrived.SetResult();
            await release.Task;
            http.Response.StatusCode = 201;
        });
        var first = Deliver(Text with { Text = "1" });
        await arrived.Task;
        var second = Deliver(Text with { Text = "2" });
        var elsewhere = Deliver(Text with { Text = "3" }, Ola with { Conversation = "a:siri" });

        await elsewhere;
        Assert.False(second.IsCompleted);
        release.SetResult();
        await Task.WhenAll(first, second);

        Assert.Equal("2", Other.Calls.Last().Json["text"]!.GetValue<string>());
    }

    /// <summary>Lets the next wait pass, and says how long it was.</summary>
    private async Task<TimeSpan> Pass()
    {
        var wait = await Bot.Clock.NextWait();
        Bot.Clock.Advance(wait);
        return wait;
    }
}
