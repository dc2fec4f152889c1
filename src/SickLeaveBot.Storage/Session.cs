using Microsoft.Data.Sqlite;

namespace SickLeaveBot.Storage;

/// <summary>A connection with its prepared statements; used by one at a time.</summary>
internal sealed class Session(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> prepared = [];

    public int Execute(string sql, params ReadOnlySpan<object?> values) => Bound(sql, values).ExecuteNonQuery();

    public object? Scalar(string sql, params ReadOnlySpan<object?> values) =>
        Bound(sql, values).ExecuteScalar() is { } value and not DBNull ? value : null;

    public List<T> Read<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        using var reader = Bound(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(row(reader));
        return rows;
    }

    /// <summary>Parameters are $1, $2 … in the order they are given.</summary>
    private SqliteCommand Bound(string sql, ReadOnlySpan<object?> values)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var number = 1; number <= values.Length; number++)
                command.Parameters.Add(new SqliteParameter($"${number}", null));
            prepared[sql] = command;
        }
        for (var index = 0; index < values.Length; index++)
            command.Parameters[index].Value = values[index] ?? DBNull.Value;
        return command;
    }

    public void Dispose()
    {
        foreach (var command in prepared.Values) command.Dispose();
        connection.Dispose();
    }
}
