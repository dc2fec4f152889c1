using SickLeaveBot.Processes;
using SickLeaveBot.Storage.Sqlite;

namespace SickLeaveBot.Benchmarks;

/// <summary>What is done to the bot in a round.</summary>
/// <param name="Name">As it stands at the beginning of the line.</param>
/// <param name="Next">The next activity.</param>
/// <param name="Turns">How many a round.</param>
internal sealed record Scenario(string Name, Func<Work> Next, int Turns)
{
    /// <summary>Whether the posting floor stands beside it.</summary>
    public bool Writes { get; init; } = true;

    /// <summary>What makes ready for the next round and is not measured.</summary>
    public Func<Task> Afterwards { get; init; } = () => Task.CompletedTask;
}

/// <summary>What is measured. Before each, the bot is warmed up with the same.</summary>
internal sealed class Scenarios(Rounds rounds, Crowd crowd, OnDisk disk, BotProcess bot, int turns)
{
    /// <summary>Much is compiled in the background, and again when it is known to be called often.</summary>
    public const int WarmUp = 4;

    private readonly int inRound = turns / Rounds.Number;

    /// <summary>Somebody writes, and the card to confirm arrives. Comes before the taps, for nobody may have anything under way.</summary>
    public async Task Messages()
    {
        for (var written = 0; written < turns; written += crowd.Size)
        {
            await Warm(crowd.Messages, crowd.Size);
            await DropReports();
        }
        // Nobody writes twice before their report is dropped.
        await rounds.Measure(new("message to card", crowd.Messages, Math.Min(inRound, crowd.Size)) { Afterwards = DropReports });
    }

    /// <summary>Somebody taps: the card is changed where it stands, and the manager gets a notice.</summary>
    public async Task Taps()
    {
        // Everybody once through all cards: the directory has been asked for each.
        await Warm(crowd.Taps, Math.Max(turns, 4 * crowd.Size));
        await rounds.Measure(new("taps and their letters", crowd.Taps, inRound));
    }

    public async Task Silent()
    {
        await Warm(crowd.Silent, WarmUp * turns);
        await rounds.Measure(new("taps that write to nobody", crowd.Silent, inRound) { Writes = false });
    }

    private Task DropReports() => Warm(crowd.Drops, crowd.Written);

    private async Task Warm(Func<Work> next, int number)
    {
        await new Load(bot).Run(next, number, connections: 16);
        await disk.Drained();
    }
}
