using System.Diagnostics;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Processes;
using SickLeaveBot.Storage.Sqlite;

namespace SickLeaveBot.Benchmarks;

/// <summary>Measures the bot and both floors by turns, because a machine's speed changes from one minute to the next.</summary>
internal sealed class Rounds(Crowd crowd, Arrivals arrivals, OnDisk disk, BotProcess floor, BotProcess posting, BotProcess bot, int turns)
{
    public const int Number = 5;
    private static readonly int[] Connections = [1, 16, 64];

    public async Task Measure(Scenario scenario)
    {
        foreach (var connections in Connections) await Measure(scenario, connections);
    }

    // The floor takes more turns a round, for it is quick and the system counts processor time in hundredths of a second.
    private async Task Measure(Scenario scenario, int connections)
    {
        List<Measured> bare = [], posted = [], whole = [];
        for (var round = 0; round < Number; round++)
        {
            bare.Add(await Round(floor, crowd.Blind(letters: 0), turns, connections));
            whole.Add(await Round(bot, scenario.Next, scenario.Turns, connections));
            await scenario.Afterwards();
            if (scenario.Writes) posted.Add(await Round(posting, crowd.Blind(whole[^1].Letters), turns / Number, connections));
        }
        Measured.Print($"floor, {connections} connections", bare);
        if (scenario.Writes) Measured.Print($"posting floor, {connections} connections", posted);
        Measured.Print($"{scenario.Name}, {connections}", whole);
        Measured.PrintTimes("floor", whole, bare);
        if (scenario.Writes) Measured.PrintTimes("posting floor", whole, posted);
    }

    private async Task<Measured> Round(BotProcess process, Func<Work> next, int number, int connections)
    {
        var (cpu, letters, watch) = (process.Cpu(), arrivals.Count, Stopwatch.StartNew());
        var result = await new Load(process).Run(next, number, connections);
        await disk.Drained();
        var took = watch.Elapsed;
        return new(
            (process.Cpu() - cpu).TotalMicroseconds / number,
            number / result.Took.TotalSeconds, result.Percentile(50), result.Percentile(99),
            number / took.TotalSeconds, (double)(arrivals.Count - letters) / number);
    }
}
