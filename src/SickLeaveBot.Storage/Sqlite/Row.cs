using SQLitePCL;
using static SQLitePCL.raw;

namespace SickLeaveBot.Storage.Sqlite;

/// <summary>The row at which a statement stands; its bytes are there until the next.</summary>
internal readonly struct Row(sqlite3_stmt statement)
{
    public string Text(int column) => sqlite3_column_text(statement, column).utf8_to_string();

    public string? TextOrNull(int column) => sqlite3_column_type(statement, column) == SQLITE_NULL ? null : Text(column);

    public long Long(int column) => sqlite3_column_int64(statement, column);

    public int Int(int column) => sqlite3_column_int(statement, column);

    public Guid Id(int column) => Guid.ParseExact(Text(column), "N");

    /// <summary>A text as it stands on disk, in UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8(int column) => sqlite3_column_blob(statement, column);
}
