using SickLeaveBot.Storage.Codec;
using SickLeaveBot.Storage.Node;

namespace SickLeaveBot.Storage.Sqlite;

/// <summary>The queue of errands, as the courier reads it and changes it.</summary>
internal sealed class SqliteErrands(
    string company, RunOfProgram run, ReadConnections connections, Writer writer, UnreadableRows unreadable) : IErrands
{
    private const int AtOnce = 64;

    // So many tries keep a person's later ones waiting behind the first; then it waits alone.
    private const int TriesInLine = 4;

    public IReadOnlyList<DueErrand> Due(Type kind, bool inOrder, DateTimeOffset now)
    {
        var (name, until) = (NameOf(kind), now.ToUnixTimeMilliseconds());
        return connections.Read(session => inOrder ? OfEachPerson(session, name, until) : All(session, name, until));
    }

    public DateTimeOffset? NextTry(Type kind, DateTimeOffset now) => connections.Read(session => session.Scalar("""
        SELECT min(not_before) FROM errand WHERE company = $1 AND kind = $2 AND refused IS NULL AND not_before > $3 AND not_before < $4 AND state <> 'Begun'
        """, company, NameOf(kind), now.ToUnixTimeMilliseconds(), ErrandRows.Never)) is long next ? DateTimeOffset.FromUnixTimeMilliseconds(next) : null;

    public async ValueTask<WaitingErrand?> Open(long number)
    {
        try
        {
            return connections.Read(session => session.Read("""
                SELECT e.number, e.kind, e.version, e.body, e.state, e.tries,
                    (SELECT s.activity FROM shown s WHERE s.company = $1 AND s.person = e.person AND s.slot = e.key)
                FROM errand e WHERE e.company = $1 AND e.number = $2 AND e.refused IS NULL
                """, Errand, company, number)).FirstOrDefault();
        }
        catch (UnreadableException row)
        {
            unreadable.LeftOut(row);
            await SetAside(number, IErrands.Unreadable);
            return null;
        }
    }

    public Task<IReadOnlyList<long>> TakeOver(Type kind) => writer.Write<IReadOnlyList<long>>(session => session.Read("""
        UPDATE errand SET claim = $3 WHERE company = $1 AND kind = $2 AND state = 'Begun' AND claim IS NOT $3 AND refused IS NULL RETURNING number
        """, row => row.Long(0), company, NameOf(kind), run.Id));

    public async Task<bool> Begin(long number) => await writer.Write(session => session.Execute("""
        UPDATE errand SET state = 'Begun', claim = $3 WHERE company = $1 AND number = $2 AND state = 'Waiting' AND refused IS NULL
        """, company, number, run.Id)) == 1;

    public Task TryAgain(long number, DateTimeOffset notBefore) => writer.WriteSoon(session => session.Execute("""
        UPDATE errand SET tries = tries + 1, not_before = $3 WHERE company = $1 AND number = $2 AND state <> 'Begun'
        """, company, number, notBefore.ToUnixTimeMilliseconds()));

    public Task Postpone(long number, DateTimeOffset notBefore) => writer.WriteSoon(session => session.Execute("""
        UPDATE errand SET not_before = $3 WHERE company = $1 AND number = $2 AND state <> 'Begun'
        """, company, number, notBefore.ToUnixTimeMilliseconds()));

    public Task SetAside(long number, string why) => writer.Write(session => session.Execute(
        "UPDATE errand SET refused = $3 WHERE company = $1 AND number = $2", company, number, why));

    /// <summary>What an earlier build could not read is tried again.</summary>
    public static void TakeUpAgain(Session session, string company) => session.Execute(
        "UPDATE errand SET refused = NULL WHERE company = $1 AND refused = $2", company, IErrands.Unreadable);

    private List<DueErrand> OfEachPerson(Session session, string kind, long now) => session.Read("""
        SELECT e.number, e.person FROM errand e
        WHERE e.company = $1 AND e.kind = $2 AND e.refused IS NULL AND e.not_before <= $3 AND e.state <> 'Begun'
          AND NOT EXISTS (
              SELECT 1 FROM errand f
              WHERE f.company = $1 AND f.person = e.person AND f.number < e.number AND f.kind = $2 AND f.refused IS NULL
                AND (f.tries < $4 OR f.not_before <= $3))
        ORDER BY e.urgent DESC, e.number LIMIT $5
        """, DueErrand, company, kind, now, TriesInLine, AtOnce);

    private List<DueErrand> All(Session session, string kind, long now) => session.Read("""
        SELECT number, person FROM errand
        WHERE company = $1 AND kind = $2 AND refused IS NULL AND not_before <= $3 AND state <> 'Begun' ORDER BY urgent DESC, number LIMIT $4
        """, DueErrand, company, kind, now, AtOnce);

    private static DueErrand DueErrand(Row row) => new(row.Long(0), row.Text(1));

    private static string NameOf(Type kind) => StoredKinds.Of(kind).Name;

    private static WaitingErrand Errand(Row row) => new(
        row.Long(0), BodyCodec.Read<Errand>(row.Text(1), row.Int(2), row.Utf8(3), new("errand", row.Text(0))), WrittenNames.StateOf(row.Text(4)), row.Int(5),
        row.TextOrNull(6));
}
