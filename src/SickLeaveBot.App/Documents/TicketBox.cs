using System.Collections.Concurrent;
using SickLeaveBot.Conversations.ReadingThePlan;

namespace SickLeaveBot.App.Documents;

/// <summary>The tickets that are valid now. They are kept in memory only: a restart makes all of them void.</summary>
internal sealed class TicketBox(TimeProvider clock)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(Ticket.Minutes);

    private readonly ConcurrentDictionary<string, (Ticket Ticket, DateTimeOffset Until)> valid = new(StringComparer.Ordinal);

    public void Add(Ticket ticket)
    {
        var now = clock.GetUtcNow();
        foreach (var (id, old) in valid)
            if (old.Until <= now) valid.TryRemove(id, out _);
        valid[ticket.Id] = (ticket, now + Lasts);
    }

    public Ticket? Find(string id) => valid.TryGetValue(id, out var found) && clock.GetUtcNow() < found.Until ? found.Ticket : null;
}
