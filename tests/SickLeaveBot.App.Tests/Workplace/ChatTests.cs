using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Workplace;
using SickLeaveBot.Workplace.Chats;
using SickLeaveBot.Workplace.Company;

namespace SickLeaveBot.App.Tests.Workplace;

/// <summary>People and the bot talk through the pretend Teams as through the real one.</summary>
public sealed class ChatTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task What_a_person_writes_reaches_the_bot_and_the_answer_reaches_the_chat()
    {
        await using var microsoft = await PretendMicrosoft.Start();
        await using var bot = await EchoBot.Start(microsoft);

        var sent = await microsoft.Teams.Write(Fjordlys.Kari, "hei på deg");
        var answer = await microsoft.Chats.WaitFor(Fjordlys.Kari, message => message.FromBot, Soon);

        Assert.Equal(SendOutcome.Taken, sent.Delivery);
        Assert.Equal("Echo: hei på deg", answer.Text);
        var heard = Assert.Single(bot.Heard);
        Assert.Equal("msteams", (string?)heard["channelId"]);
        Assert.Equal(Fjordlys.Kari, (string?)heard["from"]!["aadObjectId"]);
        Assert.Equal("nb-NO", (string?)heard["locale"]);
    }

    [Fact]
    public async Task The_first_look_into_the_chat_tells_the_bot_that_it_was_installed()
    {
        await using var microsoft = await PretendMicrosoft.Start();
        await using var bot = await EchoBot.Start(microsoft);

        await Task.WhenAll(microsoft.Teams.Open(Fjordlys.Ola), microsoft.Teams.Open(Fjordlys.Ola));
        await microsoft.Teams.Open(Fjordlys.Ola);

        Assert.Equal(["installationUpdate", "conversationUpdate"], bot.Heard.Select(activity => (string?)activity["type"]));
    }

    [Fact]
    public async Task A_tap_is_answered_with_a_card_that_takes_the_place_of_the_old_one()
    {
        await using var microsoft = await PretendMicrosoft.Start();
        await using var bot = await EchoBot.Start(microsoft);
        bot.Does = activity => Task.FromResult<IResult?>(Results.Json(new
        {
            statusCode = 200,
            type = "application/vnd.microsoft.card.adaptive",
            value = new { type = "AdaptiveCard", version = "1.5", body = new[] { new { type = "TextBlock", text = "Takk" } } },
        }));
        var card = microsoft.Chats.Post(Fjordlys.Kari, fromBot: true, _ => Cards.Message(Cards.Question));

        var result = await microsoft.Teams.Tap(Fjordlys.Kari, card.Id, "Confirmed", ("firstDay", "2026-03-03"));

        Assert.IsType<TapResult.NewCard>(result);
        Assert.Equal("Takk", (string?)microsoft.Chats.Find(card.Id)!.Card!["body"]![0]!["text"]);
        var action = bot.Heard.Single()["value"]!["action"]!;
        Assert.Equal("2026-03-03", (string?)action["data"]!["firstDay"]);
        Assert.Equal("abc", (string?)action["data"]!["leave"]);
        Assert.Equal(card.Id, (string?)bot.Heard.Single()["replyToId"]);
    }

    [Theory]
    [InlineData("""{"status":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"Elephant"}}""")]
    [InlineData("""{"statusCode":409,"type":"application/vnd.microsoft.error","value":{"code":"Conflict"}}""")]
    [InlineData("")]
    public async Task An_answer_that_Teams_does_not_understand_is_something_that_went_wrong(string body)
    {
        await using var microsoft = await PretendMicrosoft.Start();
        await using var bot = await EchoBot.Start(microsoft);
        bot.Does = _ => Task.FromResult<IResult?>(Results.Text(body, "application/json"));
        var card = microsoft.Chats.Post(Fjordlys.Kari, fromBot: true, _ => Cards.Message(Cards.Question));

        Assert.IsType<TapResult.WentWrong>(await microsoft.Teams.Tap(Fjordlys.Kari, card.Id, "Confirmed"));
    }

    [Fact]
    public async Task A_message_without_an_answer_is_sent_again_with_the_same_id()
    {
        await using var microsoft = await PretendMicrosoft.Start(new() { Patience = TimeSpan.FromSeconds(1) });
        await using var bot = await EchoBot.Start(microsoft);
        var again = new TaskCompletionSource();
        bot.Does = async _ =>
        {
            if (bot.Heard.Count > 1)
            {
                again.TrySetResult();
            }

            await again.Task;
            return Results.Ok();
        };

        var sent = await microsoft.Teams.Write(Fjordlys.Kari, "hei");

        Assert.Equal(SendOutcome.Taken, sent.Delivery);
        Assert.True(bot.Heard.Count > 1);
        Assert.All(bot.Heard, activity => Assert.Equal(sent.Id, (string?)activity["id"]));
    }

    [Fact]
    public async Task A_message_waits_for_a_bot_that_is_down()
    {
        using var down = new TcpListener(IPAddress.Loopback, 0);
        down.Start();
        await using var microsoft = await PretendMicrosoft.Start(new() { Bot = new($"http://{down.LocalEndpoint}/api/messages") });

        var writing = microsoft.Teams.Write(Fjordlys.Kari, "er du der?");
        (await down.AcceptTcpClientAsync(TestContext.Current.CancellationToken)).Dispose();
        down.Stop();
        var waiting = microsoft.Chats.Of(Fjordlys.Kari).Single().Delivery;
        await using var bot = await EchoBot.Start(microsoft);

        Assert.Equal(SendOutcome.Waiting, waiting);
        Assert.Equal(SendOutcome.Taken, (await writing.WaitAsync(Soon, TestContext.Current.CancellationToken)).Delivery);
    }

    [Theory]
    [InlineData("image/png", "image/*")]
    [InlineData("application/pdf", "application/vnd.microsoft.teams.file.download.info")]
    public async Task A_file_comes_as_Teams_sends_it(string contentType, string attachmentType)
    {
        await using var microsoft = await PretendMicrosoft.Start();
        await using var bot = await EchoBot.Start(microsoft);

        await microsoft.Teams.Write(Fjordlys.Kari, "her er den", new SharedFile("sykmelding.pdf", contentType));

        var attachments = (JsonArray)bot.Heard.Single()["attachments"]!;
        Assert.Equal([attachmentType, "text/html"], attachments.Select(attachment => (string?)attachment!["contentType"]));
    }
}
