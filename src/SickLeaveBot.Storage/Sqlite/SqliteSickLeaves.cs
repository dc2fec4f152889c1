using System.Text.Json.Nodes;
using SickLeaveBot.Storage.Node;

namespace SickLeaveBot.Storage.Sqlite;

/// <summary>Reads sick leaves from their facts. In a list, one that can't be read is left out, and that is said.</summary>
internal sealed class SqliteSickLeaves(string company, ReadConnections connections, SickLeaveCache cache, UnreadableRows unreadable) : ISickLeaves
{
    public ValueTask<SickLeave?> Find(Guid id, CancellationToken cancel) => new(cache.Find(id, Read));

    public ValueTask<IReadOnlyList<SickLeave>> Of(string employee, CancellationToken cancel) => new(cache.Of(employee, one => Many("""
        SELECT id FROM sick_leave WHERE company = $1 AND employee = $2 ORDER BY begun DESC, id
        """, company, one)));

    public ValueTask<IReadOnlyDictionary<string, IReadOnlyList<SickLeave>>> OfEach(IReadOnlyCollection<string> employees, CancellationToken cancel) =>
        new(cache.OfEach(employees, missing => Many("""
            SELECT id FROM sick_leave WHERE company = $1 AND employee IN (SELECT value FROM json_each($2)) ORDER BY begun DESC, id
            """, company, new JsonArray([.. missing.Select(one => (JsonNode)one)]).ToJsonString())));

    public ValueTask<IReadOnlyList<SickLeave>> LedBy(string manager, CancellationToken cancel) => new(Many("""
        SELECT id FROM sick_leave WHERE company = $1 AND manager = $2 AND stage IN ('Ongoing', 'Ended', 'WithHumanResources') ORDER BY begun DESC, id
        """, company, manager));

    public ValueTask<IReadOnlyList<SickLeave>> WithHumanResources(CancellationToken cancel) => new(Many("""
        SELECT id, begun FROM sick_leave WHERE company = $1 AND stage = 'WithHumanResources'
        UNION ALL SELECT id, begun FROM sick_leave WHERE company = $1 AND stage = 'Ongoing' AND manager IS NULL
            AND stage IN ('Ongoing', 'Ended', 'WithHumanResources') ORDER BY begun DESC, id
        """, company));

    public ValueTask<IReadOnlyList<FollowedUp>> Ongoing(CancellationToken cancel) => new(connections.Read(session => session.Read(
        "SELECT id, employee, manager FROM sick_leave WHERE company = $1 AND stage = 'Ongoing' ORDER BY begun",
        row => new FollowedUp(row.Id(0), row.Text(1), row.TextOrNull(2)), company)));

    public ValueTask<IReadOnlyList<SickLeave>> AtWork(CancellationToken cancel) => new(Many(
        "SELECT id FROM sick_leave WHERE company = $1 AND stage = 'AtWork' ORDER BY begun, id", company));

    public ValueTask<IReadOnlyList<SickLeave>> AllOngoing(CancellationToken cancel) => new(Many(
        "SELECT id FROM sick_leave WHERE company = $1 AND stage = 'Ongoing' ORDER BY begun", company));

    public ValueTask<IReadOnlyList<SickLeave>> OngoingBesideOthers(CancellationToken cancel) => new(Many("""
        SELECT id FROM sick_leave AS one WHERE company = $1 AND stage = 'Ongoing' AND EXISTS (
            SELECT 1 FROM sick_leave AS other
            WHERE other.company = $1 AND other.employee = one.employee AND other.id <> one.id AND other.stage IN ('Ongoing', 'Ended'))
        ORDER BY begun DESC, id
        """, company));

    public ValueTask<IReadOnlyList<Guid>> Due(DateOnly today, CancellationToken cancel) => new(connections.Read(session => session.Read(
        "SELECT id FROM sick_leave WHERE company = $1 AND stage = 'Ongoing' AND due <= $2 ORDER BY due, begun", row => row.Id(0), company, today.DayNumber)));

    public ValueTask<DateOnly?> NextDue(DateOnly after, CancellationToken cancel) => new(connections.Read(session => session.Scalar(
        "SELECT min(due) FROM sick_leave WHERE company = $1 AND stage = 'Ongoing' AND due > $2", company, after.DayNumber)) is long day ? DateOnly.FromDayNumber((int)day) : null);

    private IReadOnlyList<SickLeave> Many(string sql, params object?[] given) =>
    [
        .. connections.Read(session => session.Read(sql, row => row.Id(0), given))
            .Select(id => unreadable.Read(() => cache.Find(id, Read)!)).OfType<SickLeave>(),
    ];

    private SickLeave? Read(Guid id)
    {
        var facts = connections.Read(session => Streams.Read(session, company, StreamId.OfSickLeave(id)));
        return facts.Count == 0 ? null : SickLeave.Read(id, facts);
    }
}
