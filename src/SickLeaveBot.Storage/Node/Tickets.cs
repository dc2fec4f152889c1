using System.Collections.Concurrent;

namespace SickLeaveBot.Storage.Node;

/// <summary>Tickets in the memory of this process: a restart makes all of them void, and another process knows none of them.</summary>
internal sealed class Tickets(string company, TimeProvider clock) : ITickets
{
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(Ticket.Minutes);

    private readonly ConcurrentDictionary<(string Company, string Id), (Ticket Ticket, DateTimeOffset Until)> valid = [];

    public ValueTask HandOut(Ticket ticket, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        foreach (var (id, old) in valid)
            if (old.Until <= now) valid.TryRemove(id, out _);
        valid[(company, ticket.Id)] = (ticket, now + Lasts);
        return default;
    }

    public ValueTask<Ticket?> Find(string id, CancellationToken cancel) =>
        new(valid.TryGetValue((company, id), out var found) && clock.GetUtcNow() < found.Until ? found.Ticket : null);
}
