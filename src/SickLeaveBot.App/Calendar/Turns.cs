using System.Collections.Concurrent;

namespace SickLeaveBot.App.Calendar;

/// <summary>One call at a time to each mailbox: Exchange refuses more than four, and saves that meet fail (ConcurrentItemSave).</summary>
internal sealed class Turns
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> mailboxes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for the turn; it lasts until it is disposed of.</summary>
    public async Task<IDisposable> At(string mailbox, CancellationToken cancel)
    {
        var door = mailboxes.GetOrAdd(mailbox, _ => new(1, 1));
        await door.WaitAsync(cancel);
        return new Turn(door);
    }

    private sealed class Turn(SemaphoreSlim door) : IDisposable
    {
        public void Dispose() => door.Release();
    }
}
