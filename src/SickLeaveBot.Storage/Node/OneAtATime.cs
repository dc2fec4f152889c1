namespace SickLeaveBot.Storage.Node;

/// <summary>One thing at a time for each person, within this process.</summary>
public sealed class OneAtATime(string company) : IOneAtATime
{
    // More than will ever be busy at once; who shares one by chance waits a moment.
    private const int Queues = 1024;

    private readonly Queue[] queues = [.. Enumerable.Range(0, Queues).Select(_ => new Queue())];

    public async ValueTask<IDisposable> Wait(string person, CancellationToken cancel)
    {
        var queue = queues[(uint)HashCode.Combine(company, person) % Queues];
        await queue.Free.WaitAsync(cancel);
        return queue;
    }

    private sealed class Queue : IDisposable
    {
        public SemaphoreSlim Free { get; } = new(1);

        // A turn ends; the next begins.
        public void Dispose() => Free.Release();
    }
}
