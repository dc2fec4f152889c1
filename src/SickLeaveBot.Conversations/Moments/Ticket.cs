using System.Buffers.Text;
using System.Security.Cryptography;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Moments;

/// <summary>Opens one version of a document for one person, in their language, for a few minutes. It says nothing by itself.</summary>
/// <param name="Id">Unguessable; all that stands in the address.</param>
public sealed record Ticket(string Id, Guid Leave, string Person, int Version, Language Language)
{
    /// <summary>How long a ticket opens anything.</summary>
    public const int Minutes = 10;

    /// <summary>The id of a ticket that is handed out now; nobody can guess it.</summary>
    public static readonly DataNeed<string> NewId = new("", (_, _, _) => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32))));
}

/// <summary>The tickets that are valid now.</summary>
public interface ITickets
{
    ValueTask HandOut(Ticket ticket, CancellationToken cancel);

    ValueTask<Ticket?> Find(string id, CancellationToken cancel);
}
