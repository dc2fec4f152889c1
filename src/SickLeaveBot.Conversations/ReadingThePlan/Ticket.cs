using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.ReadingThePlan;

/// <summary>Opens one version of a plan for one person, in their language, for a few minutes. It says nothing by itself.</summary>
/// <param name="Id">Unguessable; all that stands in the address.</param>
public sealed record Ticket(string Id, Guid Leave, string Person, int Version, Language Language)
{
    /// <summary>How long a ticket opens anything.</summary>
    public const int Minutes = 10;
}

/// <summary>Makes a ticket valid from now on. Implemented in SickLeaveBot.App/Documents.</summary>
public delegate void HandOut(Ticket ticket);
