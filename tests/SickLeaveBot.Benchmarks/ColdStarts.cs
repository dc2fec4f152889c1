using System.Diagnostics;
using System.Text.Json.Nodes;
using SickLeaveBot.Processes;
using SickLeaveBot.Workplace;
using SickLeaveBot.Workplace.Chats;
using SickLeaveBot.Workplace.Company;

namespace SickLeaveBot.Benchmarks;

/// <summary>From the start of the process to the first activity that was taken, with the keys of Teams fetched on the way.</summary>
internal static class ColdStarts
{
    private const int Times = 7;

    public static async Task Measure(Wires wires, IReadOnlyDictionary<string, string?> settings)
    {
        var kari = wires.Staff.Find(Fjordlys.Kari)!;
        await Say("cold start, first activity taken", wires, settings, () => wires.Activities.Installation(kari, added: true));
        await Say("cold start, first tap with a card", wires, settings,
            () => wires.Activities.Execute(kari, "1", "HelpWanted", new() { ["version"] = 0 }, automatic: false));
    }

    private static async Task Say(string what, Wires wires, IReadOnlyDictionary<string, string?> settings, Func<JsonObject> activity)
    {
        var times = new List<double>();
        for (var time = 0; time < Times; time++) times.Add(await Once(wires, settings, activity()));
        times.Sort();
        Console.WriteLine($"{what}: {times[0]:0} ms at best, {times[Times / 2]:0} ms in the middle, {times[^1]:0} ms at worst");
    }

    private static async Task<double> Once(Wires wires, IReadOnlyDictionary<string, string?> settings, JsonObject activity)
    {
        var began = Stopwatch.GetTimestamp();
        using var bot = await BotProcess.Start("sickleavebot", settings);
        wires.Line.Bot = new(bot.Address, "/api/messages");
        var answer = await wires.Line.Send(activity, CancellationToken.None);
        if (answer is not BotAnswer.Came { Took: true }) throw new InvalidOperationException($"Not taken: {answer}");
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }
}
