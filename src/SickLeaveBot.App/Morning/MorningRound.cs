using SickLeaveBot.App.Hosting;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Law;

namespace SickLeaveBot.App.Morning;

/// <summary>
/// The round as the program makes it: what fails is told to the operator, once a day for each sick leave and each failure. It may run as often
/// as it likes: nothing is said twice.
/// </summary>
public sealed class MorningRound(Round round, TimeProvider clock, ILogger<MorningRound> log)
{
    private readonly HashSet<(Guid SickLeave, string Failure)> logged = [];
    private DateOnly loggedOn;

    /// <returns>False where something could not be said; the rest was.</returns>
    public async Task<bool> Make(CancellationToken cancel)
    {
        var isWhole = true;
        try
        {
            await round.Make(Failed, cancel);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            isWhole = false;
            if (IsNews(Guid.Empty, failure)) log.RoundCouldNotBeMade(failure);
        }
        return isWhole;

        void Failed(Guid sickLeave, Exception failure)
        {
            isWhole = false;
            if (IsNews(sickLeave, failure)) log.RoundFailed(sickLeave, failure);
        }
    }

    private bool IsNews(Guid sickLeave, Exception failure)
    {
        lock (logged)
        {
            var today = Oslo.DayOf(clock.GetUtcNow());
            if (loggedOn != today) logged.Clear();
            loggedOn = today;
            return logged.Add((sickLeave, $"{failure.GetType()}: {failure.Message}"));
        }
    }

    /// <summary>The next morning on which the bot has something to say of its own accord.</summary>
    public async Task<DateTimeOffset?> NextMorning(CancellationToken cancel) =>
        await round.NextDay(cancel) is { } day ? Oslo.At(WorkingDays.FirstOnOrAfter(day), MorningClock.Opens) : null;
}
