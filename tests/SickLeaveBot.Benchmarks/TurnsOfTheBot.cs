using System.Diagnostics;
using SickLeaveBot.Processes;
using SickLeaveBot.Workplace;
using SickLeaveBot.Workplace.Company;

namespace SickLeaveBot.Benchmarks;

/// <summary>
/// What a turn costs the running bot, beside a bare floor: many employees report, confirm, change and return by tapping cards. Each
/// tap writes a fact durably and is answered with a card. Everything goes over HTTP with signed tokens.
/// </summary>
public static class TurnsOfTheBot
{
    private const int WarmUp = 4;
    private static readonly int[] Connections = [1, 16, 64];

    public static async Task Run(string[] options)
    {
        var people = Number(options, "--people", 1000);
        var turns = Number(options, "--turns", 8000);
        var folder = Directory.CreateTempSubdirectory("turns").FullName;
        try
        {
            await using var wires = await Wires.Start(new() { Others = Crowd.Of(people) });
            var settings = new Dictionary<string, string?>(wires.Settings) { ["Storage:File"] = Path.Combine(folder, "turns.db") };
            Console.WriteLine($"{people} people, {turns} turns each time, {Environment.ProcessorCount} processors, load {File.ReadAllText("/proc/loadavg").Trim()}");
            using (var floor = await BotProcess.Start("SickLeaveBot.Benchmarks", settings, "floor"))
            using (var bot = await BotProcess.Start("sickleavebot", settings))
                await Measure(wires, new(folder), floor, bot, turns);
            await ColdStarts.Measure(wires, settings);
            Console.WriteLine($"load {File.ReadAllText("/proc/loadavg").Trim()}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Measure(Wires wires, OnDisk disk, BotProcess floor, BotProcess bot, int turns)
    {
        var crowd = new Crowd(wires);
        // A floor that is still being compiled would flatter the bot.
        await new Load(floor).Run(crowd.Blind, WarmUp * turns, connections: 16);
        // Everybody once through all cards: the directory has been asked for each, and the code is compiled.
        await new Load(bot).Run(crowd.Taps, Math.Max(turns, 4 * crowd.Size), connections: 16);
        await disk.Drained();
        Console.WriteLine($"{"",-34}{"turns/s",9}{"µs CPU",9}{"p50 ms",9}{"p99 ms",9}");
        foreach (var connections in Connections)
        {
            var bare = await Line($"floor, {connections} connections", floor, crowd.Blind, turns, connections);
            var whole = await Line($"taps and their letters, {connections}", bot, crowd.Taps, turns, connections, disk);
            Console.WriteLine($"{"",-34}{whole / bare,18:0.0} times the floor");
        }
        await new Load(bot).Run(crowd.LettersLess, WarmUp * turns, connections: 16);
        foreach (var connections in Connections)
        {
            var again = await Line($"floor, {connections} connections", floor, crowd.Blind, turns, connections);
            var alone = await Line($"taps that write to nobody, {connections}", bot, crowd.LettersLess, turns, connections, disk);
            Console.WriteLine($"{"",-34}{alone / again,18:0.0} times the floor");
        }
        await new Load(bot).Run(crowd.Texts, crowd.Size, connections: 16);
        await disk.Drained();
        await Line("written messages, 16", bot, crowd.Texts, turns, 16, disk);
        bot.Process.Refresh();
        Console.WriteLine($"memory after all this: {bot.Process.WorkingSet64 / 1024 / 1024} MiB");
    }

    private static async Task<double> Line(
        string what, BotProcess process, Func<Work> next, int turns, int connections, OnDisk? disk = null)
    {
        var before = Cpu(process);
        var result = await new Load(process).Run(next, turns, connections);
        if (disk is not null) await disk.Drained();
        var cpu = (Cpu(process) - before).TotalMicroseconds / turns;
        Console.WriteLine($"{what,-34}{turns / result.Took.TotalSeconds,9:0}{cpu,9:0}{result.Percentile(50),9:0.0}{result.Percentile(99),9:0.0}");
        return cpu;
    }

    private static TimeSpan Cpu(BotProcess process)
    {
        process.Process.Refresh();
        return process.Process.TotalProcessorTime;
    }

    private static int Number(string[] options, string name, int otherwise) =>
        Array.IndexOf(options, name) is >= 0 and var at ? int.Parse(options[at + 1]) : otherwise;
}
