using SickLeaveBot.Conversations;

namespace SickLeaveBot.App.Hosting;

/// <summary>Keeps the reception working on what was noted, from start to stop.</summary>
internal sealed class FrontDesk(Reception reception, ILogger<FrontDesk> log) : BackgroundService
{
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await reception.TakeUp(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => reception.Work(log.CouldNotWorkOn, stoppingToken);
}
