using Microsoft.Data.Sqlite;

namespace SickLeaveBot.Storage;

/// <summary>A connection with its prepared statements; used by one at a time. Parameters are $1, $2 … in the order they are given.</summary>
internal sealed class Session(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, Statement> statements = [];
    private readonly Dictionary<string, SqliteCommand> queries = [];
    private readonly List<Action> undo = [];

    public int Execute(string sql, params ReadOnlySpan<object?> values) => Prepared(sql).Execute(values);

    public object? Scalar(string sql, params ReadOnlySpan<object?> values) => Prepared(sql).Scalar(values);

    public List<T> Read<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        using var reader = Query(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(row(reader));
        return rows;
    }

    public void Begin()
    {
        undo.Clear();
        Execute("BEGIN IMMEDIATE");
    }

    public void Commit() => Execute("COMMIT");

    /// <summary>What is to be undone in memory when what was begun comes to nothing.</summary>
    public void WhenRolledBack(Action inMemory) => undo.Add(inMemory);

    public void RollBack()
    {
        undo.ForEach(inMemory => inMemory());
        undo.Clear();
        try
        {
            Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite has already rolled back by itself.
        }
    }

    private Statement Prepared(string sql)
    {
        if (!statements.TryGetValue(sql, out var statement))
            statements[sql] = statement = new(connection, sql);
        return statement;
    }

    private SqliteCommand Query(string sql, ReadOnlySpan<object?> values)
    {
        if (!queries.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var number = 1; number <= values.Length; number++)
                command.Parameters.Add(new SqliteParameter($"${number}", null));
            queries[sql] = command;
        }
        for (var index = 0; index < values.Length; index++)
            command.Parameters[index].Value = values[index] ?? DBNull.Value;
        return command;
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values) statement.Dispose();
        foreach (var command in queries.Values) command.Dispose();
        connection.Dispose();
    }
}
