using Microsoft.Data.Sqlite;

namespace SickLeaveBot.Storage.Sqlite;

/// <summary>
/// Checkpoints the write-ahead log beside the writer, who would hold up everybody meanwhile: a little at a time while there is writing; all
/// of it, and the log emptied, when it has become quiet.
/// </summary>
internal sealed class Checkpoints(Database database, Commits commits) : IDisposable
{
    // From so many pages on the writer has to begin at the start of the log again. By itself it does so only where it happens to pause.
    private const long LongLog = 4000;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongPatience = TimeSpan.FromSeconds(2);

    private readonly ManualResetEventSlim stopped = new();
    private Thread? thread;

    /// <summary>How long nobody has written when the log is emptied. A log that is not emptied is written over, which costs less than to grow.</summary>
    public TimeSpan QuietAfter { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>From now on, until it is disposed of.</summary>
    public void Start()
    {
        if (thread is not null) return;
        thread = new(Work) { IsBackground = true, Name = "checkpoints" };
        thread.Start();
    }

    /// <summary>Puts all into the file and empties the log. False when somebody is reading from it just now.</summary>
    public bool Empty()
    {
        using var connection = database.Open();
        return Run(connection, "TRUNCATE", LongPatience) is not null;
    }

    private void Work()
    {
        using var connection = database.Open();
        var seen = 0L;
        while (commits.WaitForMoreThan(seen)) seen = WhileThereIsWriting(connection, seen);
    }

    // Returns how many commits there were when the log was emptied.
    private long WhileThereIsWriting(SqliteConnection connection, long seen)
    {
        var still = TimeSpan.Zero;
        while (!stopped.Wait(Between))
        {
            var now = commits.Count;
            still = now == seen ? still + Between : TimeSpan.Zero;
            seen = now;
            if (still == TimeSpan.Zero && Run(connection, "PASSIVE", Patience) > LongLog) Run(connection, "RESTART", Patience);
            if (still >= QuietAfter && Run(connection, "TRUNCATE", Patience) is not null) break;
        }
        return seen;
    }

    // The pages in the log; null where somebody stood in the way. A full disk, say, is no reason to end: the log grows, and it is tried again.
    private static long? Run(SqliteConnection connection, string how, TimeSpan patience)
    {
        try
        {
            connection.Run($"PRAGMA busy_timeout = {patience.TotalMilliseconds}");
            using var command = connection.CreateCommand();
            command.CommandText = $"PRAGMA wal_checkpoint({how})";
            using var row = command.ExecuteReader();
            return row.Read() && row.GetInt64(0) == 0 ? row.GetInt64(1) : null;
        }
        catch (SqliteException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        stopped.Set();
        commits.End();
        thread?.Join();
        stopped.Dispose();
    }
}
