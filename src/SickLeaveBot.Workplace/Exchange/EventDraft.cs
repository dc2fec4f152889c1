using System.Text.Json.Nodes;

namespace SickLeaveBot.Workplace.Exchange;

/// <summary>What somebody wants a meeting to be, or to become: what is not said stays as it is.</summary>
public sealed record EventDraft
{
    public WallTime? Start { get; init; }

    public WallTime? End { get; init; }

    public IReadOnlyList<Invitee>? Invited { get; init; }

    public bool? IsOnline { get; init; }

    public JsonObject? Recurrence { get; init; }

    public string? TransactionId { get; init; }

    public JsonObject Fields { get; init; } = [];

    public bool ChangesTime => Start is not null || End is not null;

    public bool ChangesBody => Fields.ContainsKey("body");

    /// <summary>Then only those who are added or removed hear of it.</summary>
    public bool IsInviteesOnly => Invited is not null && !ChangesTime && IsOnline is null && Recurrence is null && Fields.Count == 0;
}
