using SickLeaveBot.Conversations.Engine;

namespace SickLeaveBot.App.Hosting;

/// <summary>Keeps the inbox working on what was noted, from start to stop.</summary>
internal sealed class InboxService(Inbox inbox, ILogger<InboxService> log) : BackgroundService
{
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await inbox.TakeUp(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => inbox.Work(log.CouldNotWorkOn, stoppingToken);
}
