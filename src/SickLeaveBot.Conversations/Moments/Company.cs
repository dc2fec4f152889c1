using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Moments;

/// <summary>What this workplace has decided for itself.</summary>
/// <param name="BackdatingDays">How many days back an absence may be reported without asking human resources.</param>
public sealed record Company(string Name, WhoIsWho Who, SelfCertificationPolicy Policy, int BackdatingDays)
{
    /// <summary>Where documents can be opened; null: the text is shown on a card instead.</summary>
    public DocumentHost? Documents { get; init; }

    /// <summary>Whether plans can be sent through NAV.</summary>
    public bool SendsToNav { get; init; }

    /// <summary>Why human resources may read the text of a plan, in the company's words; null: they may not.</summary>
    public string? HumanResourcesReadPlans { get; init; }

    /// <summary>Whom people are sent to in human resources; null where nobody is named.</summary>
    public Person? HumanResources => Who.HumanResources is [var first, ..] ? first : null;
}

/// <summary>The bot's own public address, and whether it can draw a PDF there.</summary>
public sealed record DocumentHost(Uri Address, bool DrawsPdf);
