using SickLeaveBot.Storage;

namespace SickLeaveBot.App.Hosting;

/// <summary>
/// Sees to the store at start, and empties its log of writes once an hour however busy it is: a letter that has arrived is deleted, and until
/// then its words still lie there.
/// </summary>
internal sealed class Tidying(IMaintenance store, TimeProvider clock, ILogger<Tidying> log) : BackgroundService
{
    private static readonly TimeSpan Hourly = TimeSpan.FromHours(1);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await store.Start();
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Hourly, clock);
        // Where it can't be done, the next hour is soon enough; nothing is lost meanwhile.
        while (await timer.WaitForNextTickAsync(stoppingToken))
            if (!store.EmptyLog()) log.CouldNotEmptyLog();
    }
}
