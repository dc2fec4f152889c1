using SickLeaveBot.Storage;

namespace SickLeaveBot.App.Outgoing;

/// <summary>Empties the queue of errands, each kind with its own carrier and at its own pace.</summary>
internal sealed class Courier(IEnumerable<ICarrier> carriers, IErrands errands, IWakeSignals signals, TimeProvider clock, ILogger<Courier> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        await Task.WhenAll(carriers.Select(carrier => new ErrandQueue(carrier, errands, signals, clock, log).Run(stoppingToken)));
    }
}
