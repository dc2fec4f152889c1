using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SickLeaveBot.Workplace.Exchange;

/// <summary>An entry in calendars: one meeting, and how it lies in the mailbox of the organiser and of each who is invited.</summary>
/// <param name="UId">The iCalendar id, the same in every mailbox.</param>
/// <param name="Organizer">The object id of the mailbox whose meeting it is.</param>
/// <param name="Fields">What is kept as it was sent: subject, body, place, sensitivity and the like, in Graph's names.</param>
/// <param name="Version">A number that no other change has, rising with time.</param>
public sealed record Meeting(
    string UId, string Organizer, WallTime Start, WallTime End, JsonObject Fields, IReadOnlyList<Invitee> Invited, IReadOnlyDictionary<string, Copy> Copies)
{
    public JsonObject? Recurrence { get; init; }

    public bool IsOnline { get; init; }

    public string? JoinUrl { get; init; }

    public string? TransactionId { get; init; }

    public int Sequence { get; init; }

    public long Version { get; init; }

    public DateTimeOffset Created { get; init; }

    public DateTimeOffset Modified { get; init; }

    public bool IsCancelled { get; init; }

    [JsonIgnore]
    public string? Subject => (string?)Fields["subject"];

    [JsonIgnore]
    public bool IsPrivate => (string?)Fields["sensitivity"] is "private";

    public bool IsOrganizer(string mailbox) => Organizer == mailbox;

    public Invitee? InviteeOf(string address) => Invited.FirstOrDefault(one => one.Is(address));

    public Meeting WithCopy(string mailbox, Copy copy) => this with { Copies = new Dictionary<string, Copy>(Copies) { [mailbox] = copy } };

    /// <summary>One of those invited has changed.</summary>
    public Meeting With(string address, Func<Invitee, Invitee> change) => this with { Invited = [.. Invited.Select(one => one.Is(address) ? change(one) : one)] };

    /// <summary>Fields that are named replace those that were.</summary>
    public JsonObject Merged(JsonObject fields)
    {
        var merged = Fields.DeepClone().AsObject();
        foreach (var (name, value) in fields) merged[name] = value?.DeepClone();
        return merged;
    }
}

/// <summary>Somebody invited, and what they have answered the organiser.</summary>
/// <param name="Kind">required, optional or resource.</param>
public sealed record Invitee(string Address, string Name, string Kind = "required", Response Response = Response.None, DateTimeOffset? At = null)
{
    /// <summary>The time they would rather have.</summary>
    [JsonIgnore]
    public (WallTime Start, WallTime End)? Proposed => ProposedStart is { } start && ProposedEnd is { } end ? (start, end) : null;

    public WallTime? ProposedStart { get; init; }

    public WallTime? ProposedEnd { get; init; }

    public bool Is(string address) => Address.Equals(address, StringComparison.OrdinalIgnoreCase);
}

/// <summary>What somebody has answered an invitation.</summary>
public enum Response { None, NotResponded, TentativelyAccepted, Accepted, Declined }

/// <summary>How a meeting lies in one mailbox.</summary>
/// <param name="Id">The immutable id.</param>
/// <param name="Moves">How often it was put elsewhere, which changes the id that everybody gets who doesn't ask for the immutable one.</param>
public sealed record Copy(string Id, int Moves = 0, CopyState State = CopyState.There)
{
    [JsonIgnore]
    public string ChangingId => $"AAMk{Id}-{Moves}";
}

/// <summary>Whether it stands in the calendar.</summary>
public enum CopyState
{
    There,

    /// <summary>The organiser has cancelled it, or the one whose mailbox it is need not come; it stands until it is removed.</summary>
    Cancelled,

    /// <summary>In the wastebasket.</summary>
    Gone,
}
