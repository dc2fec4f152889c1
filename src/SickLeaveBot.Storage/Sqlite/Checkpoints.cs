using Microsoft.Data.Sqlite;
using SickLeaveBot.Conversations.Templates;

namespace SickLeaveBot.Storage.Sqlite;

/// <summary>
/// Checkpoints the write-ahead log beside the writer, who would hold up everybody meanwhile: a little at a time while there is writing; all
/// of it, and the log emptied, when it has become quiet or the log is long.
/// </summary>
internal sealed class Checkpoints(Database database, Commits commits) : IDisposable
{
    private const long LongLog = 32 << 20;
    private const int LooksUntilQuiet = 8;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongPatience = TimeSpan.FromSeconds(2);

    private readonly ManualResetEventSlim stopped = new();
    private Thread? thread;

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
        return Run(connection, "TRUNCATE", LongPatience);
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
        var looks = 0;
        while (!stopped.Wait(Between))
        {
            var now = commits.Count;
            looks = now == seen ? looks + 1 : 0;
            seen = now;
            if (looks >= LooksUntilQuiet && Run(connection, "TRUNCATE", Patience)) break;
            if (looks == 0) Run(connection, IsLong ? "TRUNCATE" : "PASSIVE", Patience);
        }
        return seen;
    }

    private bool IsLong => new FileInfo($"{database.File}-wal") is { Exists: true, Length: > LongLog };

    // A full disk, say, is no reason to end: the log grows, and it is tried again.
    private static bool Run(SqliteConnection connection, string how, TimeSpan patience)
    {
        try
        {
            connection.Run($"PRAGMA busy_timeout = {patience.TotalMilliseconds}");
            using var command = connection.CreateCommand();
            command.CommandText = $"PRAGMA wal_checkpoint({how})";
            using var row = command.ExecuteReader();
            return row.Read() && row.GetInt64(0) == 0;
        }
        catch (SqliteException)
        {
            return false;
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
