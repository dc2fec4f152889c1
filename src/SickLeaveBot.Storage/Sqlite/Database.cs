using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SickLeaveBot.Storage.Sqlite;

/// <summary>The one file that everything is kept in: SQLite in WAL mode, brought to the newest shape at start.</summary>
internal sealed class Database
{
    private readonly string connectionString;

    /// <param name="company">Whose everything is that was written before rows said so.</param>
    public Database(string file, string company)
    {
        File = Path.GetFullPath(file);
        if (Path.GetDirectoryName(File) is { } folder) Directory.CreateDirectory(folder);
        connectionString = new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString();
        using var connection = Open();
        Migrations.Run(connection, File, company);
    }

    public string File { get; }

    /// <summary>
    /// Opens a connection that waits for others, makes every commit durable, and overwrites what is deleted. It never checkpoints the
    /// write-ahead log by itself: whoever commits would wait for it.
    /// </summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        // Otherwise SQLite prepares a statement anew each time when a value can change the plan, as a LIMIT can: 50 µs instead of 7.
        raw.sqlite3_db_config(connection.Handle!, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _);
        connection.Run("""
            PRAGMA busy_timeout = 30000;
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            PRAGMA secure_delete = ON;
            PRAGMA temp_store = MEMORY;
            PRAGMA wal_autocheckpoint = 0;
            """);
        return connection;
    }

    /// <summary>Opens one for reading: there are several, each reads a little now and then, and each would keep two megabytes of pages.</summary>
    public SqliteConnection OpenForReading()
    {
        var connection = Open();
        connection.Run("PRAGMA cache_size = -256");
        return connection;
    }
}
