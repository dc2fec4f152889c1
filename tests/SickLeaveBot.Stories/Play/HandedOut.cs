using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.Stories.Play;

/// <summary>The tickets that were handed out in a play; none of them ends.</summary>
public sealed class HandedOut : ITickets
{
    private readonly List<Ticket> all = [];

    public IReadOnlyList<Ticket> All => all;

    public ValueTask HandOut(Ticket ticket, CancellationToken cancel)
    {
        all.Add(ticket);
        return default;
    }

    public ValueTask<Ticket?> Find(string id, CancellationToken cancel) => new(all.FirstOrDefault(ticket => ticket.Id == id));
}
