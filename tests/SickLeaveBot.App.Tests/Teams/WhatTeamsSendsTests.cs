using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.Conversations.Engine;

namespace SickLeaveBot.App.Tests.Teams;

/// <summary>Messages as Teams' clients make them: own words are read, another's are not, and nothing that is attached is looked at.</summary>
public sealed class WhatTeamsSendsTests : BotBesideTeams
{
    private const string Picture = """<img itemtype="http://schema.skype.com/AMSImage" alt="image" src="https://eu-api.asm.skype.com/v1/objects/0-1/views/imgo">""";
    private const string Forward = """<blockquote itemtype="http://schema.skype.com/Forward">""";
    private const string Reply = """<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="1600457867820">""";
    private const string By = """<strong itemprop="mri" itemid="8:orgid:1">Ola</strong><span itemprop="time" itemid="1"></span>""";

    private static readonly Dictionary<string, (string Text, JsonArray Attachments, string Words, bool HasFile, bool Quotes)> Messages = new()
    {
        ["words alone"] = ("syk i dag", [Html("<p>syk i dag</p>")], "syk i dag", false, false),
        ["a pasted picture"] = ("syk i dag", [Of("image/*"), Html($"<p>syk i dag</p><p>{Picture}</p>")], "syk i dag", true, false),
        ["a picture in the HTML alone"] = ("syk i dag", [Html($"<p>syk i dag</p><p>{Picture}</p>")], "syk i dag", true, false),
        ["a GIF"] = ("sjuk i dag",
            [Of("image/gif"), Html("""<p>sjuk i dag</p><p><img alt="trist (GIF)" src="https://media.giphy.com/1.gif"></p>""")], "sjuk i dag", true, false),
        ["a file"] = ("off sick today",
            [Of("application/vnd.microsoft.teams.file.download.info"), Html("<p>off sick today</p>")], "off sick today", true, false),
        ["a link to a file"] = ("syk i dag", [Of("reference")], "syk i dag", true, false),
        ["a sound"] = ("syk i dag", [Of("audio/mp4")], "syk i dag", true, false),
        ["a film"] = ("syk i dag", [Of("video/mp4")], "syk i dag", true, false),
        ["a picture and no words"] = ("", [Of("image/*"), Html($"<p>{Picture}</p>")], "", true, false),
        ["a file and no words"] = ("", [Of("application/vnd.microsoft.teams.file.download.info")], "", true, false),
        ["an emoji"] = ("👍", [Html("""<p><img itemscope itemtype="http://schema.skype.com/Emoji" itemid="yes" alt="👍"></p>""")], "👍", false, false),
        ["an emoji that is only in the HTML"] = ("", [Html("""<p><img itemtype="http://schema.skype.com/Emoji" alt="👍"></p>""")], "👍", false, false),
        ["an emoji of the newer kind"] = ("", [Html("""<p><emoji id="like" alt="👍" title="Tommel opp"></emoji></p>""")], "👍", false, false),
        ["a preview of a link"] = ("se https://fjordlys.example og meld meg syk i dag",
            [Of("application/vnd.microsoft.card.thumbnail"), Html("<p>se</p>")],
            "se https://fjordlys.example og meld meg syk i dag", false, false),
        ["a preview of another kind"] = ("syk i dag",
            [Of("application/vnd.microsoft.card.hero"), Of("application/vnd.microsoft.card.adaptive")], "syk i dag", false, false),
        ["a Loop component beside words"] = ("syk i dag",
            [Of("application/vnd.microsoft.card.fluidEmbedCard"), Html("<p>syk i dag</p>")], "syk i dag", true, false),
        ["a Loop component alone"] = ("", [Of("application/vnd.microsoft.card.fluidEmbedCard")], "", true, false),
        ["a card alone"] = ("", [Of("application/vnd.microsoft.card.adaptive")], "", true, false),
        ["forwarded alone"] = ("syk i dag", [Html($"{Forward}<p>syk i dag</p></blockquote>")], "", false, true),
        ["forwarded below own words"] = ("til orientering\r\n\r\nsyk i dag",
            [Html($"<p>til orientering</p>{Forward}<p>syk i dag</p></blockquote>")], "til orientering", false, true),
        ["forwarded above own words"] = ("syk i dag\r\n\r\neg òg",
            [Html($"{Forward}\n<p>syk i dag</p>\n</blockquote>\n<p>eg òg</p>")], "eg òg", false, true),
        ["forwarded between own words"] = ("a\r\nsyk\r\nb", [Html($"<p>a</p>{Forward}<p>syk</p></blockquote><p>b</p>")], "a\nb", false, true),
        ["forwarded with a picture inside"] = ("", [Html($"{Forward}<p>{Picture}</p></blockquote>")], "", false, true),
        ["forwarded with a quotation inside"] = ("x",
            [Html($"{Forward}{Reply}<p>syk</p></blockquote><p>syk i dag</p></blockquote><p>ok</p>")], "ok", false, true),
        ["forwarded and never closed"] = ("syk i dag", [Html($"<p>fyi</p>{Forward}<p>syk i dag</p>")], "fyi", false, true),
        ["a reply with a quotation"] = ("Ola\r\nEr du syk?\r\nja, syk i dag",
            [Html($"{Reply}\n{By}\n<p itemprop=\"preview\">Er du syk?</p>\n</blockquote>\n<p>ja, syk i dag</p>")],
            "ja, syk i dag", false, true),
        ["a reply with a quotation, older"] = ("x",
            [Html($"<div>{Reply}<p><b><span itemprop=\"mri\">Ola&nbsp;</span></b></p><p itemprop=\"preview\">syk</p></blockquote>nei</div>")],
            "nei", false, true),
        ["a quotation without a kind"] = ("la\r\nsyk", [Html("<blockquote>\r\n<p>syk</p>\r\n</blockquote>\r\n<p>hjelp</p>")], "hjelp", false, true),
        ["a quotation in letters of another case"] = ("x",
            [Html("<BLOCKQUOTE ITEMTYPE='http://schema.skype.com/Forward'><P>syk</P></BLOCKQUOTE><P>hei</P>")], "hei", false, true),
        ["a quoted reply of the newer kind"] = ("<quoted messageId=\"1781799016030\"/>\nsyk i dag", [], "syk i dag", false, true),
        ["a quoted reply and nothing more"] = ("<quoted messageId=\"1781799016030\"/>", [], "", false, true),
        ["a reference to a forwarded message"] = ("syk i dag",
            [Reference("forwardedMessageReference", "messagePreview", "syk i dag"), Html("""<attachment id="1"></attachment>""")], "", false, true),
        ["a reference with own words"] = ("fyi",
            [Reference("forwardedMessageReference", "originalMessageContent", "<p>syk i dag</p>"), Html("""<p>fyi</p><attachment id="1"></attachment>""")],
            "fyi", false, true),
        ["a reference whose words are in the text too"] = ("fyi syk i dag",
            [Reference("forwardedMessageReference", "messagePreview", "syk i dag")], "fyi", false, true),
        ["a reference that says nothing"] = ("syk i dag", [Of("forwardedMessageReference")], "", false, true),
        ["a reference to a message that is answered"] = ("ja takk",
            [Reference("messageReference", "messagePreview", "syk i dag"), Html("""<attachment id="1"></attachment><p>ja takk</p>""")],
            "ja takk", false, true),
        ["lines quoted with a sign"] = ("> syk i dag\nhva er dette?", [], "hva er dette?", false, true),
        ["signs that are no tags"] = ("syk < 3 dager & mer enn 1 > 0",
            [Html("<p>syk &lt; 3 dager &amp; mer enn 1 &gt; 0</p>")], "syk < 3 dager & mer enn 1 > 0", false, false),
        ["letters of HTML in a reply"] = ("x",
            [Html($"{Reply}<p>q</p></blockquote><p>R&aelig;v &amp; &lt;b&gt;<br>ny&nbsp;linje</p>")], "Ræv & <b>\nny linje", false, true),
        ["null among the attachments"] = ("hjelp", [null], "hjelp", false, false),
        ["attachments of no kind"] = ("hjelp", [5, "x", new JsonArray(), new JsonObject { ["contentType"] = 5 }], "hjelp", true, false),
        ["HTML that is none"] = ("hjelp", [new JsonObject { ["contentType"] = "text/html", ["content"] = new JsonObject() }], "hjelp", false, false),
        ["tags without end"] = ("hjelp", [Html(string.Concat(Enumerable.Repeat("<a \"", 10_000)))], "hjelp", false, false),
    };

    public static TheoryData<string> Names => [.. Messages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Own_words_are_read_and_what_stands_beside_them_is_known(string name)
    {
        var (text, attachments, words, hasFile, quotes) = Messages[name];
        var activity = Said.Message(text);
        activity["attachments"] = attachments.DeepClone();

        await Send(activity, HttpStatusCode.Accepted);

        Assert.Equal(new Doing.Wrote(words, hasFile) { Quotes = quotes }, Assert.Single(Bot.Reception.Heard).What);
    }

    [Theory]
    [InlineData("editMessage")]
    [InlineData(null)]
    public async Task An_edit_says_which_message_it_is_of_and_each_is_one_thing_more(string? eventType)
    {
        await Send(Said.Message(), HttpStatusCode.Accepted);
        foreach (var (text, at) in new[] { ("syk i morgen", "1"), ("syk i dag", "2"), ("syk i morgen", "3"), ("syk i morgen", "3") })
            await Send(Edit(text, eventType, at), HttpStatusCode.Accepted);

        Assert.Equal(4, Bot.Reception.Heard.Select(one => one.Key).Distinct().Count());
        Assert.All(Bot.Reception.Heard.Skip(1), one => Assert.Equal("a:kari/1485983408511", Assert.IsType<Doing.Wrote>(one.What).EditOf));
        Assert.DoesNotContain(Bot.Reception.Heard, one => one.Key.Contains("morgen", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("messageUpdate", "undeleteMessage")]
    [InlineData("messageUpdate", "somethingFromTheFuture")]
    [InlineData("messageDelete", "softDeleteMessage")]
    [InlineData("messageReaction", null)]
    public async Task What_is_deleted_put_back_or_reacted_to_changes_nothing(string type, string? eventType)
    {
        var activity = Edit("syk i dag", eventType, "1");
        activity["type"] = type;
        activity["reactionsAdded"] = JsonNode.Parse("""[{"type":"like"}]""");

        await Send(activity, HttpStatusCode.OK);

        Assert.Empty(Bot.Reception.Heard);
    }

    [Fact]
    public async Task The_bot_being_taken_out_of_a_chat_is_a_parting()
    {
        var activity = Said.Activity("conversationUpdate");
        activity["membersAdded"] = new JsonArray { null, 5 };
        activity["membersRemoved"] = new JsonArray { null, new JsonObject { ["id"] = $"28:{Bot.AppId}" } };

        await Send(activity, HttpStatusCode.Accepted);

        Assert.IsType<Doing.Left>(Assert.Single(Bot.Reception.Heard).What);
    }

    [Fact]
    public async Task What_an_edited_message_said_can_not_be_guessed_from_the_log_when_it_could_not_be_noted()
    {
        Bot.Reception.Failure = new IOException("The disk is full.");

        await Send(Edit("jeg har migrene", "editMessage", "1"), HttpStatusCode.InternalServerError);

        var line = Assert.Single(Bot.Log.Lines, line => line.Contains("could not be worked on", StringComparison.Ordinal));
        Assert.DoesNotContain(Convert.ToHexStringLower(SHA256.HashData("jeg har migrene"u8)), line, StringComparison.Ordinal);
    }

    private static JsonObject Edit(string text, string? eventType, string at)
    {
        var activity = Said.Message(text);
        activity["type"] = "messageUpdate";
        activity["timestamp"] = at;
        activity["channelData"]!["eventType"] = eventType;
        return activity;
    }

    private static JsonObject Html(string content) => new() { ["contentType"] = "text/html", ["content"] = content };

    private static JsonObject Of(string contentType) => new() { ["contentType"] = contentType, ["contentUrl"] = "https://evil.example/" };

    private static JsonObject Reference(string kind, string field, string text) =>
        new() { ["id"] = "1", ["contentType"] = kind, ["content"] = new JsonObject { [field] = text }.ToJsonString() };

    private async Task Send(JsonObject activity, HttpStatusCode expected)
    {
        using var answer = await Bot.Post(activity, Good.Sign(Said.Claims(Bot.Clock)));
        Assert.Equal(expected, answer.StatusCode);
    }
}
