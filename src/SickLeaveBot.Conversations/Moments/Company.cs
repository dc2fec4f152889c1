using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingLists;
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

    /// <summary>The e-mail address of the occupational health service (bedriftshelsetjenesten); null where there is none.</summary>
    public string? OccupationalHealthAddress { get; init; }

    /// <summary>The e-mail address of the office of NAV; null where there is none.</summary>
    public string? NavAddress { get; init; }

    /// <summary>Whom people are sent to in human resources; null where nobody is named.</summary>
    public Person? HumanResources => Who.HumanResources is [var first, ..] ? first : null;

    /// <summary>The company as human resources keep its lists today. Whoever asks who is a rep asks this, not the settings.</summary>
    public async ValueTask<Company> AsKept(IStore store, CancellationToken cancel) => With(new(await store.Facts(StreamId.OfCompany, cancel)));

    public Company With(WorkplaceLists lists) => this with
    {
        Who = Who with { UnionReps = Ids(lists, RepKind.Union) ?? Who.UnionReps, SafetyReps = Ids(lists, RepKind.Safety) ?? Who.SafetyReps },
        OccupationalHealthAddress = lists.Addresses is { } said ? said.OccupationalHealth : OccupationalHealthAddress,
        NavAddress = lists.Addresses is { } given ? given.Nav : NavAddress,
    };

    private static List<string>? Ids(WorkplaceLists lists, RepKind kind) => lists.Reps(kind)?.Select(rep => rep.Id).ToList();
}

/// <summary>The bot's own public address, and whether it can draw a PDF there.</summary>
public sealed record DocumentHost(Uri Address, bool DrawsPdf);
