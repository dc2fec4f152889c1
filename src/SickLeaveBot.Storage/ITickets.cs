namespace SickLeaveBot.Storage;

/// <summary>The tickets that are valid now.</summary>
public interface ITickets
{
    void Add(Ticket ticket);

    Ticket? Find(string id);
}
