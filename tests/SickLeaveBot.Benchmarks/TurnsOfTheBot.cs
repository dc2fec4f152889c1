using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Processes;
using SickLeaveBot.Storage.Sqlite;
using SickLeaveBot.Workplace;

namespace SickLeaveBot.Benchmarks;

/// <summary>
/// What a turn costs the running bot, beside two floors: many employees report by writing, and report, confirm, change and return by
/// tapping cards. Each turn writes a fact durably, and is whole when its letters have arrived. Everything goes over HTTP with signed tokens.
/// </summary>
public static class TurnsOfTheBot
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(15);

    public static async Task Run(string[] given)
    {
        var options = Options.Read(given);
        var folder = Directory.CreateTempSubdirectory("turns").FullName;
        try
        {
            await using var microsoft = await PretendMicrosoft.Start(new() { Others = Crowd.Of(options.People) });
            var file = Path.Combine(folder, "turns.db");
            var settings = new Dictionary<string, string?>(microsoft.Settings) { ["Storage:File"] = file };
            Console.WriteLine($"{options.People} people, {options.Turns} turns a line, {Environment.ProcessorCount} processors, load {LoadAverage()}");
            if (options.Only != Part.Cold) await Measure(options, microsoft, settings, new(file));
            if (options.Want(Part.Cold)) await ColdStarts.Measure(microsoft, settings);
            Console.WriteLine($"load {LoadAverage()}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Measure(Options options, PretendMicrosoft microsoft, Dictionary<string, string?> settings, OnDisk disk)
    {
        using var floor = await Floor.Start(settings);
        using var posting = await Floor.Start(settings);
        using var bot = await BotProcess.Start("sickleavebot", settings);
        var arrivals = new Arrivals(microsoft.Chats);
        var crowd = new Crowd(microsoft, arrivals);
        var rounds = new Rounds(crowd, arrivals, disk, floor, posting, bot, options.Turns);
        var scenarios = new Scenarios(rounds, crowd, disk, bot, options.Turns);
        // A floor that is still being compiled would flatter the bot.
        await new Load(floor).Run(crowd.Blind(letters: 0), Scenarios.WarmUp * options.Turns, connections: 16);
        await new Load(posting).Run(crowd.Blind(letters: 0), Scenarios.WarmUp * options.Turns, connections: 16);
        await new Load(posting).Run(crowd.Blind(letters: 1), options.Turns, connections: 16);
        Measured.PrintHeader();
        if (options.Want(Part.Messages)) await scenarios.Messages();
        if (options.Want(Part.Taps)) await scenarios.Taps();
        if (options.Want(Part.Silent)) await scenarios.Silent();
        Console.WriteLine($"memory right after all this: {bot.Memory()} MiB, the floor {floor.Memory()} MiB; at its highest {bot.Highest()} and {floor.Highest()} MiB");
        await Task.Delay(Quiet);
        Console.WriteLine($"memory when it has been quiet for {Quiet.TotalSeconds} s: {bot.Memory()} MiB");
    }

    private static string LoadAverage() => File.ReadAllText("/proc/loadavg").Trim();
}
