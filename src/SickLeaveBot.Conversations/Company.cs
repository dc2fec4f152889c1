using SickLeaveBot.FollowUp;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations;

/// <summary>What this workplace has decided for itself.</summary>
/// <param name="HumanResources">Who is asked where a person must decide, and whom employees are sent to.</param>
/// <param name="BackdatingDays">How many days back an absence may be reported without asking human resources.</param>
public sealed record Company(string Name, Person? HumanResources, SelfCertificationPolicy Policy, int BackdatingDays)
{
    /// <summary>Where documents can be opened; null: the text is shown on a card instead.</summary>
    public DocumentHost? Documents { get; init; }

    /// <summary>Why human resources may read the text of a plan, in the company's words; null: they may not.</summary>
    public string? HumanResourcesReadPlans { get; init; }

    /// <summary>The union reps (tillitsvalgte), by Entra object id.</summary>
    public IReadOnlyList<string> UnionReps { get; init; } = [];

    /// <summary>The safety reps (verneombud), by Entra object id.</summary>
    public IReadOnlyList<string> SafetyReps { get; init; } = [];
}

/// <summary>The bot's own public address, and whether it can draw a PDF there.</summary>
public sealed record DocumentHost(Uri Address, bool DrawsPdf);
