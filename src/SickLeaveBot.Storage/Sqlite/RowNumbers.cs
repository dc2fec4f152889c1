namespace SickLeaveBot.Storage.Sqlite;

/// <summary>
/// Gives rows numbers that rise and, within a run of the program, never come again: a row that is deleted while it is worked on must not
/// be taken for a later one. SQLite's AUTOINCREMENT would write one more page with every commit. Used by the writer alone.
/// </summary>
internal sealed class RowNumbers
{
    private long? last;

    /// <param name="insert">Inserts the row and returns its number; given null the database gives one more than its highest, and null comes back when the number is taken.</param>
    public long Add(Func<long?, long?> insert)
    {
        last = insert(last + 1) ?? insert(null);
        return last ?? throw new InvalidOperationException("A row could not be added; see RowNumbers.cs.");
    }
}
