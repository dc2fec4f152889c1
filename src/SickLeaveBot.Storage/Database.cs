using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SickLeaveBot.Storage;

/// <summary>The one file that everything is kept in: SQLite in WAL mode, brought to the newest shape at start.</summary>
public sealed class Database
{
    private readonly string connectionString;

    public Database(string file)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder) Directory.CreateDirectory(folder);
        connectionString = new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString();
        using var connection = Open();
        Migrate(connection);
    }

    /// <summary>Opens a connection that waits for others, makes every commit durable, and overwrites what is deleted.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        Execute(connection, """
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            PRAGMA secure_delete = ON;
            PRAGMA busy_timeout = 30000;
            PRAGMA temp_store = MEMORY;
            PRAGMA wal_autocheckpoint = 4000;
            """);
        return connection;
    }

    /// <summary>Opens one for reading: there are several, each reads a little now and then, and each would keep two megabytes of pages.</summary>
    public SqliteConnection OpenForReading()
    {
        var connection = Open();
        Execute(connection, "PRAGMA cache_size = -256");
        return connection;
    }

    /// <summary>Puts the log of writes into the file and empties it: what was deleted is overwritten in the file at once, but lay in the log still.</summary>
    public void EmptyLog()
    {
        using var connection = Open();
        Execute(connection, "PRAGMA busy_timeout = 2000; PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private static void Migrate(SqliteConnection connection)
    {
        connection.CreateFunction("digest", (string key) => Settled.Digest(key), isDeterministic: true);
        using var read = connection.CreateCommand();
        read.CommandText = "PRAGMA user_version";
        var version = Convert.ToInt32(read.ExecuteScalar(), CultureInfo.InvariantCulture);
        foreach (var (number, sql) in Migrations().Where(step => step.Number > version))
            Execute(connection, $"BEGIN IMMEDIATE; {sql} PRAGMA user_version = {number}; COMMIT;");
    }

    private static IEnumerable<(int Number, string Sql)> Migrations() =>
        from name in typeof(Database).Assembly.GetManifestResourceNames()
        where int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        orderby name
        select (int.Parse(name, CultureInfo.InvariantCulture), ReadMigration(name));

    private static string ReadMigration(string name)
    {
        using var stream = typeof(Database).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
