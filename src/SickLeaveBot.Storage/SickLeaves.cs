using System.Globalization;
using Microsoft.Data.Sqlite;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Storage;

/// <summary>
/// Reads sick leaves from their facts. Each employee's own stay in memory once they were read: this program is the only one that writes.
/// </summary>
public sealed class SickLeaves(Readers readers) : ISickLeaves
{
    private const int MostRemembered = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, IReadOnlyList<SickLeave>> own = [];
    private long changes;

    public ValueTask<SickLeave?> Find(Guid id, CancellationToken cancel) => new(readers.Read(session => Read(session, id)));

    public ValueTask<IReadOnlyList<SickLeave>> Of(string employee, CancellationToken cancel)
    {
        long before;
        lock (gate)
        {
            if (own.TryGetValue(employee, out var remembered)) return new(remembered);
            before = changes;
        }
        var found = WithoutDropped(readers.Read(session => Many(session, """
            SELECT f.number, f.at, f.by, f.kind, f.body, l.id FROM sick_leave l JOIN fact f ON f.sick_leave = l.id
            WHERE l.employee = $1 ORDER BY l.begun DESC, l.id, f.number
            """, employee)));
        lock (gate)
        {
            if (own.Count >= MostRemembered) own.Clear();
            // What was read may be old already when something has been written meanwhile.
            if (before == changes) own[employee] = found;
        }
        return new(found);
    }

    /// <summary>To be called when the sick leave is on disk as it is now; the newest version stays.</summary>
    internal void Changed(SickLeave leave)
    {
        lock (gate)
        {
            changes++;
            if (!own.TryGetValue(leave.Employee.Id, out var known)) return;
            own[leave.Employee.Id] = known.Any(one => one.Id == leave.Id)
                ? known.Select(one => one.Id == leave.Id && one.Version < leave.Version ? leave : one).ToArray()
                : WithoutDropped([leave, .. known]);
        }
    }

    // Many a report is begun and dropped; only the newest can still matter, to whoever wants to undo.
    private static SickLeave[] WithoutDropped(IReadOnlyList<SickLeave> all) =>
        all.Where((leave, at) => at == 0 || leave.Stage != Stage.Dropped).ToArray();

    /// <summary>Somebody else was quicker: what is remembered of the employee is read again.</summary>
    internal void Forget(string employee)
    {
        lock (gate) own.Remove(employee);
    }

    /// <summary>Nothing is remembered any more, and what is asked for is read again.</summary>
    public void ForgetAll()
    {
        lock (gate)
        {
            changes++;
            own.Clear();
            own.TrimExcess();
        }
    }

    public ValueTask<IReadOnlyList<SickLeave>> LedBy(string manager, CancellationToken cancel) =>
        new(readers.Read(session => Many(session, """
            SELECT f.number, f.at, f.by, f.kind, f.body, l.id FROM sick_leave l JOIN fact f ON f.sick_leave = l.id
            WHERE l.manager = $1 AND l.stage IN ('Ongoing', 'Ended', 'WithHumanResources') ORDER BY l.begun DESC, l.id, f.number
            """, manager)));

    public ValueTask<IReadOnlyList<SickLeave>> WithHumanResources(CancellationToken cancel) =>
        new(readers.Read(session => Many(session, """
            SELECT f.number, f.at, f.by, f.kind, f.body, l.id FROM sick_leave l JOIN fact f ON f.sick_leave = l.id
            WHERE l.stage = 'WithHumanResources' OR (l.stage = 'Ongoing' AND l.manager IS NULL) ORDER BY l.begun DESC, l.id, f.number
            """)));

    public ValueTask<IReadOnlyList<Guid>> Ongoing(CancellationToken cancel) =>
        new(readers.Read(session => session.Read(
            "SELECT id FROM sick_leave WHERE stage = 'Ongoing' ORDER BY begun", row => Guid.Parse(row.GetString(0)))));

    private static IReadOnlyList<SickLeave> Many(Session session, string sql, params ReadOnlySpan<object?> given) =>
        [.. session.Read(sql, row => (Id: row.GetString(5), Fact: Fact(row)), given)
            .GroupBy(row => row.Id, row => row.Fact)
            .Select(facts => SickLeave.Read(Guid.Parse(facts.Key), [.. facts]))];

    private static SickLeave? Read(Session session, Guid id)
    {
        var facts = session.Read("SELECT number, at, by, kind, body FROM fact WHERE sick_leave = $1 ORDER BY number", Fact, $"{id:N}");
        return facts.Count == 0 ? null : SickLeave.Read(id, facts);
    }

    private static Recorded Fact(SqliteDataReader row) => new(
        row.GetInt32(0),
        DateTimeOffset.ParseExact(row.GetString(1), "O", CultureInfo.InvariantCulture),
        row.GetString(2),
        Facts.Read(row.GetString(3), row.GetString(4)));
}
