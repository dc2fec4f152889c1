namespace SickLeaveBot.Storage.Sqlite;

/// <summary>How often the writer has committed; wakes who waits for the next time.</summary>
internal sealed class Commits : IDisposable
{
    private readonly AutoResetEvent wake = new(false);
    private long count;
    private int waited;
    private volatile bool ended;

    public long Count => Volatile.Read(ref count);

    /// <summary>By the writer alone.</summary>
    public void Add()
    {
        Interlocked.Increment(ref count);
        // A commit costs a system call here only when somebody sleeps.
        if (Volatile.Read(ref waited) == 1 && Interlocked.Exchange(ref waited, 0) == 1) wake.Set();
    }

    /// <summary>Returns when there have been more than so many; false when it is over.</summary>
    public bool WaitForMoreThan(long seen)
    {
        while (!ended)
        {
            Interlocked.Exchange(ref waited, 1);
            if (Count > seen) return true;
            wake.WaitOne();
        }
        return false;
    }

    public void End()
    {
        ended = true;
        wake.Set();
    }

    public void Dispose() => wake.Dispose();
}
