using System.Text.Json.Nodes;
using SickLeaveBot.Workplace;
using SickLeaveBot.Workplace.Chats;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Kept;
using SickLeaveBot.Workplace.Nav;
using SickLeaveBot.Workplace.WhatIf;

namespace SickLeaveBot.App.Tests.Workplace;

public sealed class KeptTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("workplace").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task All_that_the_workplace_knows_is_there_after_a_restart()
    {
        string receipt;
        await using (var before = await Started())
        {
            await using var bot = await EchoBot.Start(before);
            await before.Teams.Open(Fjordlys.Kari);
            await before.Teams.Write(Fjordlys.Kari, "før omstart");
            before.Speak(Fjordlys.Kari, "en-GB");
            before.Clock.Move(TimeSpan.FromDays(7));
            before.ConnectorMishaps.Always(Fjordlys.Kari, Fault.Blocked);
            before.GraphMishaps.Always(Faults.Everyone, Fault.Slow(TimeSpan.FromSeconds(4)));
            before.GraphMishaps.Always(Fjordlys.Ola, Fault.Down);
            before.GraphMishaps.Clear(Fjordlys.Ola);
            before.Nav.Mood = NavMood.Silent;
            receipt = $"{before.Nav.Take(new JsonObject { ["followUp"] = "en prat", ["sendPlanToNav"] = true }).Receipt}";
        }

        await using var after = await Started();
        after.Chats.Post(Fjordlys.Kari, fromBot: true, _ => Cards.Message(Cards.Question));

        Assert.Equal(["før omstart", "Echo: før omstart", null], after.Chats.Of(Fjordlys.Kari).Select(message => message.Text));
        Assert.True(after.Chats.HasInstalled(Fjordlys.Kari));
        Assert.Equal("en-GB", after.Staff.Find(Fjordlys.Kari)?.Locale);
        Assert.True(after.Clock.GetUtcNow() > DateTimeOffset.UtcNow.AddDays(6.9));
        Assert.Equal(
            (Fault.Blocked, Fault.Slow(TimeSpan.FromSeconds(4)), null),
            (after.ConnectorMishaps.Lasting(Fjordlys.Kari), after.GraphMishaps.Lasting(Faults.Everyone), after.GraphMishaps.Lasting(Fjordlys.Ola)));
        Assert.Equal(NavMood.Silent, after.Nav.Mood);
        Assert.Equal(("en prat", true), ((string?)after.Nav.Find(receipt)?.Sent["followUp"], after.Nav.Find(receipt)!.NavGot));
        Assert.Contains(after.Log.Calls, call => call.Method == "POST" && call.Body?["text"]?.ToString() == "Echo: før omstart");
    }

    [Fact]
    public async Task What_was_noted_on_the_wire_goes_on_with_the_next_number_and_no_more_than_a_thousand_are_kept()
    {
        await using (var before = await Started())
        {
            for (var number = 0; number < 1005; number++) before.Log.Note("GET", $"/{number}", null, null, 200, null);
        }

        await using var after = await Started();
        after.Log.Note("GET", "/later", null, null, 200, null);

        Assert.Equal((1000, "/6", "/later", 1006), (after.Log.Calls.Count, after.Log.Calls[0].Path, after.Log.Calls[^1].Path, after.Log.Calls[^1].Number));
    }

    [Fact]
    public async Task Chats_of_an_earlier_build_are_read_once_and_a_line_that_was_cut_off_is_as_good_as_never_written()
    {
        var old = Path.Combine(folder, "chats.jsonl");
        await File.WriteAllLinesAsync(old,
        [
            """{"began":"2026-03-02"}""",
            $$"""{"person":"{{Fjordlys.Kari}}","installed":true}""",
            $$"""{"person":"{{Fjordlys.Kari}}","locale":"nn-NO"}""",
            Said("Waiting", "sjuk"),
            Said("Taken", "sjuk i dag"),
            """{"message":{"id":"17""",
        ], TestContext.Current.CancellationToken);

        await using (var first = await Started())
        {
            var message = Assert.Single(first.Chats.Of(Fjordlys.Kari));
            Assert.Equal(("sjuk i dag", SendOutcome.Taken), (message.Text, message.Delivery));
            Assert.Equal((true, "nn-NO"), (first.Chats.HasInstalled(Fjordlys.Kari), first.Staff.Find(Fjordlys.Kari)?.Locale));
            Assert.False(File.Exists(old));
            first.Chats.Change(message.Id, it => it with { Deleted = true });
        }

        await using var second = await Started();
        Assert.True(Assert.Single(second.Chats.Of(Fjordlys.Kari)).Deleted);
    }

    [Fact]
    public async Task A_second_workplace_on_the_folder_is_refused_and_says_which_folder_and_what_to_do()
    {
        await using (await Started())
        {
            var refused = Assert.Throws<FolderInUseException>(() => new Archive(folder));
            Assert.Contains(folder, refused.Message, StringComparison.Ordinal);
            Assert.Contains("--data", refused.Message, StringComparison.Ordinal);
        }

        await using var next = await Started();
    }

    private static string Said(string delivery, string text) =>
        $$"""{"message":{"id":"1772440000000","person":"{{Fjordlys.Kari}}","fromBot":false,"at":"2026-03-02T08:00:00+00:00","""
        + $$"""  "delivery":"{{delivery}}","activity":{"text":"{{text}}"} } }""";

    private Task<PretendMicrosoft> Started() => PretendMicrosoft.Start(new() { Folder = folder });
}
