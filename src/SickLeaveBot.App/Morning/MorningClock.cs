using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Law;

namespace SickLeaveBot.App.Morning;

/// <summary>Starts the round on working mornings; a round that was missed is made as soon as somebody is there to make it.</summary>
internal sealed class MorningClock(MorningRound round, TimeProvider clock) : BackgroundService
{
    public static readonly TimeOnly Opens = new(7, 30);
    private static readonly TimeOnly Closes = new(16, 0);
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(1);

    private DateOnly? made;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        do
        {
            // It may be another morning by the time a round is made.
            while (DayOfRound() is { } day)
            {
                await round.Make(stoppingToken);
                made = day;
            }
        }
        while (await Wait(stoppingToken));
    }

    private DateOnly? DayOfRound()
    {
        var now = clock.GetUtcNow();
        var (day, time) = (Oslo.DayOf(now), Oslo.TimeOf(now));
        return made != day && WorkingDays.IsWorkingDay(day) && time >= Opens && time <= Closes ? day : null;
    }

    private async Task<bool> Wait(CancellationToken cancel)
    {
        await Task.Delay(Between, clock, cancel);
        return true;
    }
}
