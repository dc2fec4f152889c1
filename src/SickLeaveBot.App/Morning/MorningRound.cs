using SickLeaveBot.App.Hosting;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Law;

namespace SickLeaveBot.App.Morning;

/// <summary>The round as the program makes it: what fails is told to the operator. It may run as often as it likes: nothing is said twice.</summary>
public sealed class MorningRound(Round round, ILogger<MorningRound> log)
{
    public Task Make(CancellationToken cancel) => round.Make(log.RoundFailed, cancel);

    /// <summary>The next morning on which the bot has something to say of its own accord.</summary>
    public async Task<DateTimeOffset?> NextMorning(CancellationToken cancel) =>
        await round.NextDay(cancel) is { } day ? Oslo.At(WorkingDays.FirstOnOrAfter(day), MorningClock.Opens) : null;
}
