using System.Globalization;
using System.Text.Json.Nodes;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;
using SickLeaveBot.Tests.Schemas;
using SickLeaveBot.Workplace.Chats;
using static SickLeaveBot.Workplace.Company.Fjordlys;

namespace SickLeaveBot.App.Tests.WholeBot;

/// <summary>What Teams' clients send around the plain words, through the real protocol to the real program, with its database.</summary>
public sealed class ActivityCasesTests(RunningBot running) : IClassFixture<RunningBot>
{
    private static DateOnly Today => Oslo.DayOf(DateTimeOffset.UtcNow);

    [Fact]
    public async Task The_words_beside_a_picture_are_read_and_the_picture_is_said_not_to_be_kept()
    {
        foreach (var activity in Case("A1")) await Send(Kari, activity);

        await Says(Kari, "Bilder og filer tar jeg ikke vare på");
        var card = await running.Next(Kari, "AbsenceConfirmed");
        Assert.Contains($"{Today:yyyy-MM-dd}", card.Card!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal((Today, Today.AddDays(1)), ((await Newest(Kari)).Away.From, (await Newest(Kari)).Away.LastDay));
        using var store = running.Store();
        Assert.DoesNotContain(store.Tables.SelectMany(store.Everything), row => row.Contains("skype.com", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_card_follows_the_edit_and_a_thumb_confirms_what_it_shows_then()
    {
        foreach (var activity in Case("A2")[..2]) await Send(Ola, activity);
        var first = await running.Next(Ola, "AbsenceConfirmed");
        var second = await running.Next(Ola, "AbsenceConfirmed");
        await IsGone(Ola, first);

        await Send(Ola, Case("A2")[2]);
        await running.Next(Ola, "WithdrawalWanted");
        await IsGone(Ola, second);

        var leave = await Newest(Ola);
        Assert.Equal((Stage.Ongoing, Today.AddDays(1)), (leave.Stage, leave.Away.From));
    }

    [Fact]
    public async Task An_edit_of_what_is_confirmed_changes_nothing_and_is_told_so()
    {
        await Send(Siri, Message("901", "syk i dag"));
        var card = await running.Next(Siri, "AbsenceConfirmed");
        await running.Send(running.Tap(Siri, card.Id, card.Card!, "AbsenceConfirmed"));
        var before = (await Newest(Siri)).Version;

        await Send(Siri, Edit("901", "syk i dag og i morgen, tilbake på fredag"));

        await Says(Siri, "Det endrer ingenting hos meg");
        Assert.Equal(before, (await Newest(Siri)).Version);
    }

    [Fact]
    public async Task An_edit_to_a_yes_confirms_nothing()
    {
        await Send(Ahmed, Message("911", "syk i dag"));
        await running.Next(Ahmed, "AbsenceConfirmed");

        await Send(Ahmed, Edit("911", "ja"));
        await Send(Ahmed, Edit("911", "👍"));
        await running.Ask(Ahmed, "hjelp", "ReportWanted");

        Assert.Equal(Stage.Draft, (await Newest(Ahmed)).Stage);
    }

    [Fact]
    public async Task Null_in_a_list_is_nothing()
    {
        foreach (var activity in Case("A5")) await Send(Hanne, activity);

        await running.Next(Hanne, "ReportWanted");
    }

    [Fact]
    public async Task However_often_the_report_is_begun_anew_one_card_is_left_and_an_old_one_shows_the_newest()
    {
        var first = await running.Ask(Emily, "sick today", "AbsenceConfirmed");
        var others = new List<ChatMessage>();
        for (var round = 0; round < 5; round++) others.Add(await running.Ask(Emily, $"sick today, back in {round + 2} days", "AbsenceConfirmed"));
        var help = await running.Ask(Emily, "help", "ReportWanted");
        await running.Send(running.Tap(Emily, help.Id, help.Card!, "ReportWanted"));

        foreach (var old in others.Prepend(first)) await IsGone(Emily, old);
        var shown = Assert.IsType<TapResult.NewCard>(await running.Send(running.Tap(Emily, first.Id, first.Card!, "AbsenceConfirmed")));
        Assert.NotNull(CardActions.Find(shown.Card, "AbsenceConfirmed"));
        Assert.Equal(Stage.Draft, Assert.Single(await running.On(Emily)).Stage);
        Assert.DoesNotContain(running.PretendMicrosoft.Chats.Of(Emily), message => message.Card?.ToJsonString().Contains("further down", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_card_whose_report_is_dropped_in_words_is_gone()
    {
        var card = await running.Ask(Jonas, "syk i dag", "AbsenceConfirmed");

        await running.PretendMicrosoft.Teams.Write(Jonas, "nei");

        await IsGone(Jonas, card);
        Assert.Equal(Stage.Dropped, (await running.On(Jonas))[0].Stage);
    }

    [Fact]
    public async Task The_second_device_sees_the_card_as_it_stands()
    {
        var card = await running.Ask(Torbjørg, "sjuk i dag", "AbsenceConfirmed");

        var one = Assert.IsType<TapResult.NewCard>(await running.Send(running.Tap(Torbjørg, card.Id, card.Card!, "AbsenceConfirmed")));
        var other = Assert.IsType<TapResult.NewCard>(await running.Send(running.Tap(Torbjørg, card.Id, card.Card!, "AbsenceConfirmed")));

        Assert.Equal("Fråværet ditt", Heading(other.Card));
        Assert.NotEqual(Heading(one.Card), Heading(other.Card)); // what the first says is new is not new the second time
        Assert.Equal(BelowHeading(one.Card), BelowHeading(other.Card));
        Assert.Equal([typeof(ReportBegun), typeof(AbsenceReported)], (await Newest(Torbjørg)).History.Select(fact => fact.What.GetType()));
    }

    [Theory]
    [InlineData("syk i dag ", 9_000)]
    [InlineData("Hei, dette er en lang melding om alt mulig. ", 4_000)]
    public async Task A_very_long_message_gets_a_clear_answer_and_begins_nothing(string words, int signs)
    {
        await running.PretendMicrosoft.Teams.Write(Per, string.Concat(Enumerable.Repeat(words, signs / words.Length + 1)));

        await Says(Per, "for lang for meg");
        Assert.Empty(await running.On(Per));
    }

    [Fact]
    public async Task Who_has_taken_the_bot_out_and_in_again_is_answered_as_before()
    {
        var microsoft = running.PretendMicrosoft;
        await running.Ask(Nils, "hjelp", "ReportWanted");
        await microsoft.Teams.Uninstall(Nils);
        microsoft.Chats.SetInstalled(Nils, has: true);
        await running.Send(microsoft.Activities.Installation(microsoft.Staff.Find(Nils)!, added: true));
        await running.Send(microsoft.Activities.MembersAdded(microsoft.Staff.Find(Nils)!));

        await running.Ask(Nils, "hjelp", "ReportWanted");
        await running.Ask(Nils, "syk i dag", "AbsenceConfirmed");
    }

    [Fact]
    public async Task What_is_forwarded_is_not_read_as_the_speakers_own()
    {
        await Send(Ingrid, Message("921", "syk i dag", """<blockquote itemtype="http://schema.skype.com/Forward"><p>syk i dag</p></blockquote>"""));
        await Says(Ingrid, "Det leser jeg ikke som dine ord");
        Assert.Empty(await running.On(Ingrid));

        await Send(Ingrid, Message("922", "hjelp\r\nsyk i dag", """<p>hjelp</p><blockquote itemtype="http://schema.skype.com/Forward"><p>syk i dag</p></blockquote>"""));
        await running.Next(Ingrid, "ReportWanted");
        Assert.Empty(await running.On(Ingrid));
    }

    private static List<JsonObject> Case(string id)
    {
        var cases = JsonNode.Parse(File.ReadAllText(Shared.File("cases/activities.json")))!.AsArray();
        return [.. cases.Single(one => (string?)one!["id"] == id)!["activities"]!.AsArray().Select(one => one!.AsObject())];
    }

    private static JsonObject Message(string id, string text, string? html = null) => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["text"] = text,
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = html ?? $"<p>{text}</p>" }),
    };

    private static JsonObject Edit(string id, string text)
    {
        var activity = Message(id, text);
        activity["type"] = "messageUpdate";
        activity["channelData"] = new JsonObject { ["eventType"] = "editMessage" };
        return activity;
    }

    /// <summary>Sends an activity of a case with all that Teams puts round it.</summary>
    private async Task Send(string person, JsonObject given)
    {
        var activity = running.PretendMicrosoft.Activities.Message(running.PretendMicrosoft.Staff.Find(person)!, "0", "", []);
        activity.Remove("attachments");
        foreach (var (name, value) in given)
            if (name != "channelData") activity[name] = value?.DeepClone();
        activity["channelData"]!["eventType"] = given["channelData"]?["eventType"]?.DeepClone();
        var answer = Assert.IsType<BotAnswer.Came>(await running.PretendMicrosoft.Line.Send(activity, TestContext.Current.CancellationToken));
        Assert.True(answer.Took, string.Create(CultureInfo.InvariantCulture, $"{answer.Status}"));
    }

    private async Task<SickLeave> Newest(string person) => (await running.On(person))[0];

    private Task<ChatMessage> Says(string person, string words) => running.PretendMicrosoft.Chats.WaitFor(person,
        message => message is { FromBot: true } && $"{message.Text}{Words(message.Card)}".Contains(words, StringComparison.Ordinal), RunningBot.Longest);

    private Task<ChatMessage> IsGone(string person, ChatMessage card) =>
        running.PretendMicrosoft.Chats.WaitFor(person, message => message.Id == card.Id && message.Deleted, RunningBot.Longest);

    private static string? Heading(JsonObject card) => (string?)card["body"]![0]!["text"];

    private static string BelowHeading(JsonObject card)
    {
        var below = card.DeepClone().AsObject();
        below["body"]!.AsArray().RemoveAt(0);
        return below.ToJsonString();
    }

    private static string Words(JsonObject? card) => card is null ? "" : string.Join('\n', card["body"]!.AsArray().Select(element => $"{element!["text"]}"));
}
