using Microsoft.Data.Sqlite;
using SickLeaveBot.Conversations;
using SickLeaveBot.Conversations.DeliveringThePlan;

namespace SickLeaveBot.Storage;

/// <summary>
/// Plans on their way to NAV. NAV knows no repetition from a new plan, so a row says «sending» on disk before anything is sent:
/// what is found so after a crash is never sent again by itself.
/// </summary>
public sealed class Dispatches(Readers readers, Writer writer)
{
    /// <summary>Rung when there may be something to send.</summary>
    public Bell Bell { get; } = new();

    public IReadOnlyList<Dispatch> Due(DateTimeOffset now) => readers.Read(session => session.Read("""
        SELECT sick_leave, delivery, state, tries FROM dispatch WHERE state <> 'Sending' AND not_before <= $1 ORDER BY not_before, sick_leave, delivery
        """, Read, now.ToUnixTimeMilliseconds()));

    public DateTimeOffset? NextTry() => readers.Read(session => session.Scalar("SELECT min(not_before) FROM dispatch WHERE state <> 'Sending'"))
        is long next ? DateTimeOffset.FromUnixTimeMilliseconds(next) : null;

    /// <summary>Those that were being sent when the program died.</summary>
    public IReadOnlyList<Dispatch> CutOff() => readers.Read(session => session.Read(
        "SELECT sick_leave, delivery, state, tries FROM dispatch WHERE state = 'Sending'", Read));

    /// <summary>From now on, on disk, it is being sent. False: it is not waiting any more.</summary>
    public async Task<bool> Begin(Dispatch row) => await writer.Write(session => session.Execute(
        "UPDATE dispatch SET state = 'Sending' WHERE sick_leave = $1 AND delivery = $2 AND state = 'Waiting'", $"{row.Leave:N}", row.Delivery)) == 1;

    /// <summary>Nothing was sent and nothing is told; it is looked at again later.</summary>
    public Task Postpone(Dispatch row, DateTimeOffset notBefore) => writer.Write(session => session.Execute(
        "UPDATE dispatch SET not_before = $3 WHERE sick_leave = $1 AND delivery = $2", $"{row.Leave:N}", row.Delivery, notBefore.ToUnixTimeMilliseconds()));

    internal static int Add(Session session, Guid leave, int delivery) => session.Execute(
        "INSERT INTO dispatch (sick_leave, delivery, state) VALUES ($1, $2, 'Waiting')", $"{leave:N}", delivery);

    internal static int Change(Session session, Dispatched after) => after.State is { } state
        ? session.Execute("UPDATE dispatch SET state = $3, tries = $4, not_before = $5 WHERE sick_leave = $1 AND delivery = $2",
            $"{after.Leave:N}", after.Delivery, $"{state}", after.Tries, after.NotBefore.ToUnixTimeMilliseconds())
        : session.Execute("DELETE FROM dispatch WHERE sick_leave = $1 AND delivery = $2", $"{after.Leave:N}", after.Delivery);

    /// <summary>The employee's personal number has come: what waited for it may go now.</summary>
    internal static int Wake(Session session, string employee) => session.Execute("""
        UPDATE dispatch SET not_before = 0
        WHERE state = 'Waiting' AND sick_leave IN (SELECT id FROM sick_leave WHERE employee = $1)
        """, employee);

    private static Dispatch Read(SqliteDataReader row) =>
        new(Guid.Parse(row.GetString(0)), row.GetInt32(1), Enum.Parse<DispatchState>(row.GetString(2)), row.GetInt32(3));
}

/// <summary>A delivery as it lies in the queue; what it holds is read from the facts when it is sent.</summary>
public sealed record Dispatch(Guid Leave, int Delivery, DispatchState State, int Tries);
