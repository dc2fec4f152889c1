using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace SickLeaveBot.Benchmarks;

/// <summary>Looks into the bot's file from outside: whether all that was noted has been worked on, and all letters have arrived.</summary>
internal sealed class OnDisk(string file)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestStandstill = TimeSpan.FromMinutes(1);

    private readonly string connectionString =
        new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString();

    /// <summary>Returns when nothing waits any more; a row goes only when its letter has arrived.</summary>
    public async Task Drained()
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var waiting = connection.CreateCommand();
        waiting.CommandText = $"SELECT {string.Join(" + ", Tables(connection).Select(table => $"(SELECT count(*) FROM {table})"))}";
        var (before, since) = (0L, Stopwatch.StartNew());
        while ((long)waiting.ExecuteScalar()! is > 0 and var rows)
        {
            if (rows != before) (before, since) = (rows, Stopwatch.StartNew());
            if (since.Elapsed > LongestStandstill) throw new TimeoutException($"{rows} rows wait in {file}, and none goes.");
            await Task.Delay(BetweenLooks);
        }
    }

    // Letters lie in the outbox, or in newer files among the errands.
    private static List<string> Tables(SqliteConnection connection)
    {
        using var names = connection.CreateCommand();
        names.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name IN ('inbox', 'outbox', 'errand')";
        using var rows = names.ExecuteReader();
        var found = new List<string>();
        while (rows.Read()) found.Add(rows.GetString(0));
        return found.Contains("outbox") || found.Contains("errand")
            ? found
            : throw new InvalidOperationException("The bot's file has neither an outbox nor errands: OnDisk.cs must learn where letters wait.");
    }
}
