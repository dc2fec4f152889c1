using Microsoft.Data.Sqlite;
using SQLitePCL;
using static SQLitePCL.raw;

namespace SickLeaveBot.Storage.Sqlite;

/// <summary>
/// A prepared statement, run by SQLite's own functions: a turn runs a handful, and ADO.NET makes a reader and looks up every parameter for each.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt prepared;
    private readonly int[] places;

    public Statement(SqliteConnection connection, string sql)
    {
        database = connection.Handle!;
        Check(sqlite3_prepare_v3(database, sql, SQLITE_PREPARE_PERSISTENT, out prepared));
        places = [.. Enumerable.Range(1, sqlite3_bind_parameter_count(prepared)).Select(number => sqlite3_bind_parameter_index(prepared, $"${number}"))];
    }

    /// <summary>Runs it to its end and says how many rows it changed.</summary>
    public int Execute(ReadOnlySpan<object?> values)
    {
        Bind(values);
        try
        {
            Step();
            return sqlite3_changes(database);
        }
        finally
        {
            sqlite3_reset(prepared);
        }
    }

    /// <summary>The first value of the first row; null when there is none.</summary>
    public object? Scalar(ReadOnlySpan<object?> values)
    {
        Bind(values);
        try
        {
            return Step() ? Column() : null;
        }
        finally
        {
            sqlite3_reset(prepared);
        }
    }

    public List<T> Read<T>(Func<Row, T> row, ReadOnlySpan<object?> values)
    {
        Bind(values);
        var rows = new List<T>();
        try
        {
            while (Step()) rows.Add(row(new(prepared)));
            return rows;
        }
        finally
        {
            sqlite3_reset(prepared);
        }
    }

    private bool Step()
    {
        var code = sqlite3_step(prepared);
        if (code is SQLITE_ROW or SQLITE_DONE) return code == SQLITE_ROW;
        Check(code);
        return false;
    }

    private void Bind(ReadOnlySpan<object?> values)
    {
        for (var index = 0; index < values.Length; index++) Bind(places[index], values[index]);
    }

    private void Bind(int place, object? value) => Check(value switch
    {
        null => sqlite3_bind_null(prepared, place),
        string text => sqlite3_bind_text(prepared, place, text),
        byte[] utf8 => sqlite3_bind_text(prepared, place, utf8.AsSpan()),
        int whole => sqlite3_bind_int64(prepared, place, whole),
        long whole => sqlite3_bind_int64(prepared, place, whole),
        _ => throw new ArgumentException($"A {value.GetType().Name} is not kept."),
    });

    private object? Column() => sqlite3_column_type(prepared, 0) switch
    {
        SQLITE_INTEGER => sqlite3_column_int64(prepared, 0),
        SQLITE_TEXT => sqlite3_column_text(prepared, 0).utf8_to_string(),
        _ => null,
    };

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, database);

    public void Dispose() => prepared.Dispose();
}
