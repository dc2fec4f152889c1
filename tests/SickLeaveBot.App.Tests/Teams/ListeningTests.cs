using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.App.Tests.Teams;

public sealed class ListeningTests : BotBesideTeams
{
    [Fact]
    public async Task What_is_written_is_noted_with_who_and_how_to_reach_them()
    {
        await Send(Said.Message("  syk i dag "), HttpStatusCode.Accepted);

        var heard = Assert.Single(Bot.Reception.Heard);
        Assert.Equal("a:kari/1485983408511", heard.Key);
        Assert.Equal(new Contact(Bot.Kari, Bot.Tenant, "29:kari", "a:kari", Said.ServiceUrl, "nb-NO"), heard.From with { Name = null });
        Assert.Equal(new Doing.Wrote("syk i dag", HasFile: false), heard.What);
    }

    [Fact]
    public async Task The_same_activity_again_is_accepted_again_and_has_the_same_key()
    {
        await Send(Said.Message(), HttpStatusCode.Accepted);
        await Send(Said.Message(), HttpStatusCode.Accepted);

        Assert.Single(Bot.Reception.Heard.Select(incoming => incoming.Key).Distinct());
    }

    [Fact]
    public async Task Only_the_mention_of_the_bot_itself_is_taken_out()
    {
        var activity = Said.Message("<at>Bot</at> si fra til <at>Ola</at>");
        activity["entities"] = JsonNode.Parse($$$"""
            [{"type":"clientInfo","locale":"nb-NO","text":{"odd":true}},
             {"type":"mention","text":"<at>Bot</at>","mentioned":{"id":"28:{{{Bot.AppId}}}"}},
             {"type":"mention","text":"<at>Ola</at>","mentioned":{"id":"29:ola"}}]
            """);

        await Send(activity, HttpStatusCode.Accepted);

        Assert.Equal(new Doing.Wrote("si fra til <at>Ola</at>", HasFile: false), Assert.Single(Bot.Reception.Heard).What);
    }

    [Theory]
    [InlineData("text/html", false)]
    [InlineData("image/png", true)]
    [InlineData("application/vnd.microsoft.teams.file.download.info", true)]
    public async Task A_file_is_noticed_and_the_formatted_copy_of_a_text_is_none(string contentType, bool isFile)
    {
        var activity = Said.Message();
        activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = contentType, ["contentUrl"] = "https://evil.example/" });

        await Send(activity, HttpStatusCode.Accepted);

        Assert.Equal(new Doing.Wrote("syk i dag", isFile), Assert.Single(Bot.Reception.Heard).What);
    }

    [Fact]
    public async Task A_submitted_card_is_an_answer()
    {
        var activity = Said.Activity("message");
        activity["replyToId"] = "card1";
        activity["value"] = JsonNode.Parse("""{"verb":"SicknessConfirmed","leave":"x"}""");

        await Send(activity, HttpStatusCode.Accepted);

        var answered = Assert.IsType<Doing.Answered>(Assert.Single(Bot.Reception.Heard).What);
        Assert.Equal(("SicknessConfirmed", "card1", false), (answered.Verb, answered.CardActivity, answered.Automatic));
        Assert.Equal("x", answered.Data.GetProperty("leave").GetString());
    }

    [Theory]
    [InlineData("manual", false)]
    [InlineData("automatic", true)]
    public async Task A_tapped_card_is_answered_with_the_next_one(string trigger, bool automatic)
    {
        Bot.Reception.Answers = _ => new(new AtOnce("""{"type":"AdaptiveCard","lang":"nb","speak":"Æ"}""", Line: null));

        var body = await Send(Said.Tap("SicknessConfirmed", trigger), HttpStatusCode.OK);

        Assert.Equal("""{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard","lang":"nb","speak":"Æ"}}""", body);
        var answered = Assert.IsType<Doing.Answered>(Assert.Single(Bot.Reception.Heard).What);
        Assert.Equal(("SicknessConfirmed", "card1", automatic), (answered.Verb, answered.CardActivity, answered.Automatic));
        Assert.Equal(3, answered.Data.GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task A_tapped_card_may_be_answered_with_a_line()
    {
        Bot.Reception.Answers = _ => new(new AtOnce(CardJson: null, "Takk, «Kari»"));

        var body = await Send(Said.Tap("SicknessConfirmed"), HttpStatusCode.OK);

        Assert.Equal("""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Takk, «Kari»"}""", body);
    }

    [Fact]
    public async Task After_nine_seconds_the_person_is_told_that_it_is_being_worked_on()
    {
        var work = new TaskCompletionSource<AtOnce>();
        Bot.Reception.Answers = _ => new(work.Task);
        var answer = Send(Said.Tap("SicknessConfirmed"), HttpStatusCode.OK);

        var wait = await Bot.Clock.NextWait();
        Bot.Clock.Advance(wait);

        Assert.Equal(TimeSpan.FromSeconds(9), wait);
        Assert.Equal("""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Jeg jobber med det."}""", await answer);
        work.SetResult(new AtOnce("{}", null));
    }

    [Fact]
    public async Task Work_that_breaks_is_an_error_of_the_card_and_not_of_the_wire()
    {
        Bot.Reception.Answers = _ => throw new InvalidOperationException("broken");

        var body = await Send(Said.Tap("SicknessConfirmed"), HttpStatusCode.OK);

        Assert.Equal(500, JsonDocument.Parse(body).RootElement.GetProperty("statusCode").GetInt32());
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""[]""")]
    [InlineData("""{"action":{}}""")]
    [InlineData("""{"action":{"verb":5}}""")]
    [InlineData("""{"action":"x"}""")]
    public async Task An_action_that_is_not_properly_formed_is_told_so(string value)
    {
        var activity = Said.Tap("x");
        activity["value"] = JsonNode.Parse(value);

        var body = await Send(activity, HttpStatusCode.OK);

        Assert.Equal(400, JsonDocument.Parse(body).RootElement.GetProperty("statusCode").GetInt32());
        Assert.Empty(Bot.Reception.Heard);
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("signin/tokenExchange")]
    [InlineData("")]
    public async Task Other_invokes_are_not_implemented(string name)
    {
        var activity = Said.Tap("x");
        activity["name"] = name;

        await Send(activity, HttpStatusCode.NotImplemented);

        Assert.Empty(Bot.Reception.Heard);
    }

    [Theory]
    [InlineData("add", typeof(Doing.Arrived))]
    [InlineData("ADD", typeof(Doing.Arrived))]
    [InlineData("remove", typeof(Doing.Left))]
    public async Task Installing_and_removing_are_noted(string action, Type doing)
    {
        var activity = Said.Activity("installationUpdate");
        activity["action"] = action;

        await Send(activity, HttpStatusCode.Accepted);

        Assert.IsType(doing, Assert.Single(Bot.Reception.Heard).What);
    }

    [Fact]
    public async Task The_bot_being_added_to_a_private_chat_is_an_arrival()
    {
        var activity = Said.Activity("conversationUpdate");
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "29:kari" }, new JsonObject { ["id"] = $"28:{Bot.AppId}" });

        await Send(activity, HttpStatusCode.Accepted);

        Assert.IsType<Doing.Arrived>(Assert.Single(Bot.Reception.Heard).What);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("messageDelete")]
    [InlineData("event")]
    [InlineData("somethingFromTheFuture")]
    [InlineData("conversationUpdate")]
    [InlineData("installationUpdate")]
    public async Task What_means_nothing_to_the_bot_is_passed_over(string type)
    {
        await Send(Said.Activity(type), HttpStatusCode.OK);

        Assert.Empty(Bot.Reception.Heard);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not-an-entra-id")]
    public async Task Somebody_without_an_Entra_id_is_passed_over(string? id)
    {
        var written = Said.Message();
        written["from"]!["aadObjectId"] = id;
        var tapped = Said.Tap("SicknessConfirmed");
        tapped["from"]!["aadObjectId"] = id;

        await Send(written, HttpStatusCode.OK);
        var body = await Send(tapped, HttpStatusCode.OK);

        Assert.Equal(400, JsonDocument.Parse(body).RootElement.GetProperty("statusCode").GetInt32());
        Assert.Empty(Bot.Reception.Heard);
    }

    [Fact]
    public async Task The_case_of_an_Entra_id_makes_nobody_else_of_a_person()
    {
        var activity = Said.Message();
        activity["from"]!["aadObjectId"] = Bot.Kari.ToUpperInvariant();

        await Send(activity, HttpStatusCode.Accepted);

        Assert.Equal(Bot.Kari, Assert.Single(Bot.Reception.Heard).From.Person);
    }

    [Theory]
    [InlineData("groupChat", "19:x@thread.v2")]
    [InlineData("channel", "19:x@thread.tacv2;messageid=1")]
    [InlineData(null, "19:x@thread.v2")]
    public async Task A_group_is_told_once_in_a_while_to_write_in_private(string? type, string conversation)
    {
        await Send(InGroup(Said.Message(serviceUrl: ServiceUrl), type, conversation), HttpStatusCode.OK);
        await Send(InGroup(Said.Message(serviceUrl: ServiceUrl), type, conversation), HttpStatusCode.OK);
        await WaitForCalls(1);
        Bot.Clock.Advance(TimeSpan.FromHours(1));
        await Send(InGroup(Said.Message(serviceUrl: ServiceUrl), type, conversation), HttpStatusCode.OK);
        await WaitForCalls(1);

        Assert.Equal(2, Other.Calls.Count);
        Assert.All(Other.Calls, call => Assert.Equal($"/v3/conversations/{Uri.EscapeDataString(conversation)}/activities", call.Path));
        Assert.All(Other.Calls, call => Assert.Equal("Skriv til meg privat.", call.Json["text"]!.GetValue<string>()));
        Assert.Empty(Bot.Reception.Heard);
    }

    [Fact]
    public async Task A_card_tapped_in_a_group_reveals_nothing()
    {
        var body = await Send(InGroup(Said.Tap("SicknessConfirmed"), "groupChat", "19:x@thread.v2"), HttpStatusCode.OK);

        Assert.Equal("""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Skriv til meg privat."}""", body);
        Assert.Empty(Bot.Reception.Heard);
    }

    [Fact]
    public async Task The_log_holds_no_words_of_a_person()
    {
        await Send(Said.Message("influensa"), HttpStatusCode.Accepted);
        await Send(Said.Tap("SicknessConfirmed"), HttpStatusCode.OK);

        Assert.DoesNotContain(Bot.Log.Lines, line => line.Contains("influensa", StringComparison.Ordinal));
    }

    private string ServiceUrl => $"{Other.Address}/";

    private static JsonObject InGroup(JsonObject activity, string? type, string conversation)
    {
        activity["conversation"]!["conversationType"] = type;
        activity["conversation"]!["id"] = conversation;
        return activity;
    }

    private async Task WaitForCalls(int count)
    {
        for (var told = 0; told < count; told++)
            await Bot.Log.Next("Told a group").WaitAsync(TimeSpan.FromSeconds(30));
    }

    private async Task<string> Send(JsonObject activity, HttpStatusCode expected)
    {
        var token = Good.Sign(Said.Claims(Bot.Clock, activity["serviceUrl"]!.GetValue<string>()));
        using var answer = await Bot.Post(activity, token);
        Assert.Equal(expected, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
