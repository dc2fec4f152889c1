using System.Collections.Concurrent;
using System.Threading.Channels;

namespace SickLeaveBot.Storage.Node;

/// <summary>Wakes within this process. However often a kind is woken, whoever waits for it wakes once.</summary>
internal sealed class WakeSignals(TimeProvider clock) : IWakeSignals
{
    private readonly ConcurrentDictionary<Type, Channel<bool>> signals = [];

    public void Wake(Type kind) => Of(kind).Writer.TryWrite(true);

    public async Task Wait(Type kind, TimeSpan? atMost, CancellationToken cancel)
    {
        var signal = Of(kind).Reader;
        if (atMost is { } time) await Either(signal, time, cancel);
        else await signal.WaitToReadAsync(cancel);
        signal.TryRead(out _);
    }

    // A wait that is over takes no later signal with it.
    private async Task Either(ChannelReader<bool> signal, TimeSpan atMost, CancellationToken cancel)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        await Task.WhenAny(signal.WaitToReadAsync(over.Token).AsTask(), Task.Delay(atMost, clock, over.Token));
        await over.CancelAsync();
        cancel.ThrowIfCancellationRequested();
    }

    private Channel<bool> Of(Type kind) => signals.GetOrAdd(kind, _ =>
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }));
}
