using System.Threading.Channels;

namespace SickLeaveBot.Storage;

/// <summary>Rung when there is something in the outbox; whoever waits wakes once, however often it was rung.</summary>
public sealed class Bell
{
    private readonly Channel<bool> rung = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => rung.Writer.TryWrite(true);

    /// <summary>Returns when it is rung, or when it has been still for so long. A wait that is over takes no later ring with it.</summary>
    public async Task Wait(TimeSpan atMost, TimeProvider clock, CancellationToken cancel)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        await Task.WhenAny(rung.Reader.WaitToReadAsync(over.Token).AsTask(), Task.Delay(atMost, clock, over.Token));
        await over.CancelAsync();
        cancel.ThrowIfCancellationRequested();
        rung.Reader.TryRead(out _);
    }
}
