using SickLeaveBot.App.Outgoing;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Law;

namespace SickLeaveBot.App.Morning;

/// <summary>
/// Starts the round on working mornings; a round that was missed is made as soon as somebody is there to make it, and one in which something
/// could not be said is made again the same day.
/// </summary>
internal sealed class MorningClock(MorningRound round, TimeProvider clock) : BackgroundService
{
    public static readonly TimeOnly Opens = new(7, 30);
    private static readonly TimeOnly Closes = new(16, 0);
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(1);

    private DateOnly? made;
    private int failures;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        do
        {
            // It may be another morning by the time a round is made.
            while (DayOfRound() is { } day && await IsMade(stoppingToken)) made = day;
        }
        while (await Wait(stoppingToken));
    }

    private async Task<bool> IsMade(CancellationToken cancel)
    {
        var isWhole = await round.Make(cancel);
        failures = isWhole ? 0 : failures + 1;
        return isWhole;
    }

    private DateOnly? DayOfRound()
    {
        var now = clock.GetUtcNow();
        var (day, time) = (Oslo.DayOf(now), Oslo.TimeOf(now));
        return made != day && WorkingDays.IsWorkingDay(day) && time >= Opens && time <= Closes ? day : null;
    }

    private async Task<bool> Wait(CancellationToken cancel)
    {
        var again = BackOff.After(failures);
        await Task.Delay(failures > 0 && again > Between ? again : Between, clock, cancel);
        return true;
    }
}
