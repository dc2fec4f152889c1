using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SickLeaveBot.App.Tests.InTheBrowser;
using SickLeaveBot.Workplace.Company;

namespace SickLeaveBot.App.Tests.Workplace;

/// <summary>The real program, killed while somebody is in the middle of something.</summary>
public class KilledWorkplaceTests
{
    [Fact]
    public async Task Chats_calendars_clock_and_what_goes_wrong_are_the_same_after_a_kill_and_a_second_start_on_the_folder_is_refused()
    {
        using var demo = await Demo.Start();
        using var http = new HttpClient { BaseAddress = new($"{demo.Address}/workplace/") };
        await http.PostAsJsonAsync("clock", new { what = "week" }, Cancel);
        await http.PostAsJsonAsync("nav", new { what = "silent" }, Cancel);
        await http.PostAsJsonAsync($"chats/{Fjordlys.Ola}/trouble", new { what = "blocked" }, Cancel);
        await Asked(http);
        await InCalendars(http);
        var (chat, day, calendar) = (await Chat(http), await Day(http), await Calendar(http));

        Assert.Contains("Another workplace is running on", (await demo.StartAnother()).Message, StringComparison.Ordinal);
        demo.Kill();
        await demo.StartAgain();

        Assert.Equal(chat, await Chat(http));
        Assert.Equal(day, await Day(http));
        Assert.Equal(calendar, await Calendar(http));
        Assert.Contains("noticesLost", calendar, StringComparison.Ordinal);
        Assert.Contains("tentativelyAccepted", calendar, StringComparison.Ordinal);
        var state = await http.GetStringAsync("state", Cancel);
        Assert.Contains("silent", state, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("blocked", state, StringComparison.OrdinalIgnoreCase);
    }

    // Ola invites Kari to what he has already, and she proposes another time.
    private static async Task InCalendars(HttpClient http)
    {
        var week = await http.GetFromJsonAsync<JsonObject>($"calendars/{Fjordlys.Ola}", Cancel);
        var entry = week!["days"]!.AsArray().SelectMany(day => day!["entries"]!.AsArray()).First(one => (bool)one!["isMine"]! && !(bool)one["isSeries"]!);
        var uId = (string?)entry!["uid"];
        await http.PostAsJsonAsync($"calendars/{Fjordlys.Ola}/meetings", new { uId, what = "add", who = "kari.nordmann@fjordlys.example" }, Cancel);
        await http.PostAsJsonAsync($"calendars/{Fjordlys.Kari}/meetings", new { uId, what = "propose", to = "2026-03-20T13:00" }, Cancel);
        await http.PostAsJsonAsync($"calendars/{Fjordlys.Kari}/moods", new { what = "noticesLost", on = true }, Cancel);
    }

    private static Task<string> Calendar(HttpClient http) => http.GetStringAsync($"calendars/{Fjordlys.Kari}", Cancel);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    // Kari is welcomed and writes; the news are read until the card that asks her is there.
    private static async Task Asked(HttpClient http)
    {
        await using var news = await http.GetStreamAsync("news", Cancel);
        using var lines = new StreamReader(news);
        await Chat(http);
        await Comes(lines, "ReportWanted");
        await http.PostAsJsonAsync($"chats/{Fjordlys.Kari}/messages", new { text = "syk i dag, tilbake torsdag" }, Cancel);
        await Comes(lines, "AbsenceConfirmed");
    }

    private static async Task Comes(StreamReader lines, string button)
    {
        while (await lines.ReadLineAsync(Cancel) is { } line && !line.Contains(button, StringComparison.Ordinal))
        {
        }
    }

    // What stands in it; how far a message has come may change meanwhile.
    private static async Task<List<string>> Chat(HttpClient http) =>
        [.. (await http.GetFromJsonAsync<JsonArray>($"chats/{Fjordlys.Kari}", Cancel))!.Select(message => $"{message!["id"]} {message["text"]} {message["card"]}")];

    private static async Task<DateOnly> Day(HttpClient http) =>
        DateOnly.FromDateTime((await http.GetFromJsonAsync<JsonObject>("state", Cancel))!["now"]!.GetValue<DateTimeOffset>().DateTime);
}
