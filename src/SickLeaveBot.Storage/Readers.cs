using System.Collections.Concurrent;

namespace SickLeaveBot.Storage;

/// <summary>Sessions for reading, lent out one to each who reads; reading never waits for the writer.</summary>
public sealed class Readers(Database database) : IDisposable
{
    private readonly ConcurrentBag<Session> idle = [];

    internal T Read<T>(Func<Session, T> read)
    {
        if (!idle.TryTake(out var session)) session = new(database.OpenForReading());
        try
        {
            return read(session);
        }
        finally
        {
            idle.Add(session);
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var session)) session.Dispose();
    }
}
