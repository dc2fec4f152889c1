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
    private const int Rounds = 5;
    private static readonly int[] Connections = [1, 16, 64];
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(15);

    public static async Task Run(string[] options)
    {
        var people = Number(options, "--people", 1000);
        var turns = Number(options, "--turns", 8000);
        var folder = Directory.CreateTempSubdirectory("turns").FullName;
        try
        {
            await using var wires = await Wires.Start(new() { Others = Crowd.Of(people) });
            var settings = new Dictionary<string, string?>(wires.Settings) { ["Storage:File"] = Path.Combine(folder, "turns.db") };
            Console.WriteLine($"{people} people, {turns} turns a line, {Environment.ProcessorCount} processors, load {File.ReadAllText("/proc/loadavg").Trim()}");
            using (var floor = await BotProcess.Start("SickLeaveBot.Benchmarks", settings, "floor"))
            using (var bot = await BotProcess.Start("sickleavebot", settings))
                await Measure(wires, new(settings["Storage:File"]!), floor, bot, turns);
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
            await Beside("taps and their letters", crowd.Taps, connections);
        await new Load(bot).Run(crowd.LettersLess, WarmUp * turns, connections: 16);
        foreach (var connections in Connections)
            await Beside("taps that write to nobody", crowd.LettersLess, connections);
        await new Load(bot).Run(crowd.Texts, crowd.Size, connections: 16);
        await disk.Drained();
        Print("written messages, 16", [await Round(bot, crowd.Texts, turns, 16, disk)]);
        Console.WriteLine($"memory right after all this: {Memory(bot)} MiB, the floor {Memory(floor)} MiB; at its highest {Highest(bot)} and {Highest(floor)} MiB");
        await Task.Delay(Quiet);
        Console.WriteLine($"memory when it has been quiet for {Quiet.TotalSeconds} s: {Memory(bot)} MiB");

        // By turns, because a machine's speed changes from one minute to the next. The floor takes more turns a round, for it is quick and
        // the system counts processor time in hundredths of a second.
        async Task Beside(string what, Func<Work> next, int connections)
        {
            var bare = new List<Measured>();
            var whole = new List<Measured>();
            for (var round = 0; round < Rounds; round++)
            {
                bare.Add(await Round(floor, crowd.Blind, turns, connections, null));
                whole.Add(await Round(bot, next, turns / Rounds, connections, disk));
            }
            Print($"floor, {connections} connections", bare);
            Print($"{what}, {connections}", whole);
            var ratios = whole.Zip(bare, (one, other) => one.Cpu / other.Cpu).Order().ToList();
            Console.WriteLine($"{"",-34}{Cpu(whole) / Cpu(bare),18:0.0} times the floor ({ratios[0]:0.0} to {ratios[^1]:0.0} in its rounds)");
        }
    }

    private static async Task<Measured> Round(BotProcess process, Func<Work> next, int turns, int connections, OnDisk? disk)
    {
        var before = Cpu(process);
        var result = await new Load(process).Run(next, turns, connections);
        if (disk is not null) await disk.Drained();
        return new((Cpu(process) - before).TotalMicroseconds / turns, turns / result.Took.TotalSeconds, result.Percentile(50), result.Percentile(99));
    }

    private static void Print(string what, List<Measured> rounds) => Console.WriteLine(
        $"{what,-34}{Middle(rounds.Select(one => one.PerSecond)),9:0}{Cpu(rounds),9:0}"
        + $"{Middle(rounds.Select(one => one.Half)),9:0.0}{Middle(rounds.Select(one => one.Slowest)),9:0.0}");

    private static double Cpu(List<Measured> rounds) => rounds.Average(one => one.Cpu);

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static long Memory(BotProcess process)
    {
        process.Process.Refresh();
        return process.Process.WorkingSet64 / 1024 / 1024;
    }

    private static long Highest(BotProcess process)
    {
        process.Process.Refresh();
        return process.Process.PeakWorkingSet64 / 1024 / 1024;
    }

    private static TimeSpan Cpu(BotProcess process)
    {
        process.Process.Refresh();
        return process.Process.TotalProcessorTime;
    }

    private static int Number(string[] options, string name, int otherwise) =>
        Array.IndexOf(options, name) is >= 0 and var at ? int.Parse(options[at + 1]) : otherwise;

    private sealed record Measured(double Cpu, double PerSecond, double Half, double Slowest);
}
