using System.Collections.Concurrent;

namespace SickLeaveBot.Storage.Sqlite;

/// <summary>Sessions for reading, lent out one to each who reads; reading never waits for the writer.</summary>
internal sealed class ReadConnections(Database database) : IDisposable
{
    private readonly ConcurrentBag<Session> idle = [];

    public T Read<T>(Func<Session, T> read)
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
