using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SickLeaveBot.Storage.Sqlite;

/// <summary>A connection with its prepared statements; used by one at a time. Parameters are $1, $2 … in the order they are given.</summary>
internal sealed class Session(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, Statement> statements = [];
    private readonly List<Action> undo = [];
    private bool flushes = true;

    public int Execute(string sql, params ReadOnlySpan<object?> values) => Prepared(sql).Execute(values);

    public object? Scalar(string sql, params ReadOnlySpan<object?> values) => Prepared(sql).Scalar(values);

    public List<T> Read<T>(string sql, Func<Row, T> row, params ReadOnlySpan<object?> values) => Prepared(sql).Read(row, values);

    /// <summary>Whether commits are flushed to disk from now on, as they are to begin with.</summary>
    public void Flushes(bool always)
    {
        if (always == flushes) return;
        // Done by the preparing itself, so that it can't be prepared once and for all.
        var code = raw.sqlite3_exec(connection.Handle!, always ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
        SqliteException.ThrowExceptionForRC(code, connection.Handle);
        flushes = always;
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

    public void Dispose()
    {
        foreach (var statement in statements.Values) statement.Dispose();
        connection.Dispose();
    }
}
