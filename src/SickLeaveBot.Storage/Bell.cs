using System.Threading.Channels;

namespace SickLeaveBot.Storage;

/// <summary>Rung when there is something in the outbox; whoever waits wakes once, however often it was rung.</summary>
public sealed class Bell
{
    private readonly Channel<bool> rung = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => rung.Writer.TryWrite(true);

    public async Task Wait(CancellationToken cancel) => await rung.Reader.ReadAsync(cancel);
}
