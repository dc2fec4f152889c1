namespace SickLeaveBot.Conversations;

/// <summary>One thing at a time for each person: two taps at once are taken one after the other, and the second sees what the first did.</summary>
internal sealed class OneAtATime
{
    // More than will ever be busy at once; who shares one by chance waits a moment.
    private const int Queues = 1024;

    private readonly SemaphoreSlim[] queues = [.. Enumerable.Range(0, Queues).Select(_ => new SemaphoreSlim(1))];

    /// <summary>Waits for the person's turn; it ends when what is returned is disposed of.</summary>
    public async ValueTask<Turn> Wait(string person, CancellationToken cancel)
    {
        var queue = queues[(uint)person.GetHashCode(StringComparison.Ordinal) % Queues];
        await queue.WaitAsync(cancel);
        return new(queue);
    }

    internal readonly struct Turn(SemaphoreSlim queue) : IDisposable
    {
        public void Dispose() => queue.Release();
    }
}
