using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.FollowUp.DeliveringThePlan;

/// <summary>How the versions of a plan have been sent on, and what became of each delivery.</summary>
public sealed record Deliveries
{
    public static readonly Deliveries None = new();

    /// <summary>Those through NAV, oldest first.</summary>
    public IReadOnlyList<NavDelivery> ThroughNav { get; private init; } = [];

    public IReadOnlyList<DeliveredOtherwise> Otherwise { get; private init; } = [];

    /// <summary>What the employee has been asked to carry and not answered yet.</summary>
    public CarryingAsked? Carrying { get; private init; }

    /// <summary>The employee would rather not carry it.</summary>
    public CarryingDeclined? NotCarried { get; private init; }

    /// <summary>The requests for early help from NAV.</summary>
    public IReadOnlyList<EarlyHelpAsked> EarlyHelp { get; private init; } = [];

    public NavDelivery? Newest => ThroughNav.Count > 0 ? ThroughNav[^1] : null;

    /// <summary>The number that the next delivery gets.</summary>
    public int NextNumber => (Newest?.Asked.Delivery ?? 0) + 1;

    public NavDelivery? Number(int delivery) => ThroughNav.FirstOrDefault(one => one.Asked.Delivery == delivery);

    /// <summary>The request for early help that goes with this delivery.</summary>
    public EarlyHelpAsked? EarlyHelpWith(int delivery) => EarlyHelp.FirstOrDefault(one => one.Delivery == delivery);

    /// <summary>When the issuer of the sick note had a version of the plan for the first time; null when the duty is open.</summary>
    public DateOnly? ReachedIssuerOn => ThroughNav.Select(one => one.ReachedIssuerOn)
        .Concat(Otherwise.Select(one => (DateOnly?)one.On)).Min();

    /// <summary>Whether the issuer has this very version, or it is on its way there.</summary>
    public bool IsTakenCareOf(int version) =>
        Otherwise.Any(one => one.Version == version)
        || ThroughNav.Any(one => one.Asked is { ToIssuer: true } asked && asked.Version == version && (one.ReachedIssuerOn is not null || one.IsUnderWay || one.IsUncertain));

    internal Deliveries After(PlanFact fact) => fact switch
    {
        DeliveryAsked it => this with { ThroughNav = [.. ThroughNav, new(it, [], null, null, false)] },
        DeliveryTried it => With(it.Delivery, one => one with { Tries = [.. one.Tries, it] }),
        DeliveryReceived it => With(it.Delivery, one => one with { Received = it, IsUncertain = false }),
        DeliveryRefused it => With(it.Delivery, one => one with { Refused = it, IsUncertain = false }),
        DeliveryUncertain it => With(it.Delivery, one => one with { IsUncertain = true }),
        ArrivalConfirmed it => With(it.Delivery, one => one with { Confirmed = it, IsUncertain = false }),
        EarlyHelpAsked it => this with { EarlyHelp = [.. EarlyHelp, it] },
        CarryingAsked it => this with { Carrying = it, NotCarried = null },
        CarryingDeclined it => this with { Carrying = null, NotCarried = it },
        DeliveredOtherwise it => this with { Otherwise = [.. Otherwise, it], Carrying = null },
        _ => this,
    };

    private Deliveries With(int delivery, Func<NavDelivery, NavDelivery> change) =>
        this with { ThroughNav = [.. ThroughNav.Select(one => one.Asked.Delivery == delivery ? change(one) : one)] };
}

/// <summary>One delivery through NAV.</summary>
/// <param name="Received">NAV's receipt; a later one tells more of where it went.</param>
/// <param name="IsUncertain">The line broke while it was being sent.</param>
public sealed record NavDelivery(
    DeliveryAsked Asked, IReadOnlyList<DeliveryTried> Tries, DeliveryReceived? Received, DeliveryRefused? Refused, bool IsUncertain)
{
    /// <summary>Somebody has found out that it arrived.</summary>
    public ArrivalConfirmed? Confirmed { get; init; }

    /// <summary>It is still waited for: to be sent, or to be handed on by NAV.</summary>
    public bool IsUnderWay => !HasArrived && Refused is null && !IsUncertain;

    /// <summary>It is where it was asked to go, all of it.</summary>
    public bool HasArrived => Confirmed is not null || Received is { } got && (got.IssuerGot || !Asked.ToIssuer) && (got.NavGot || !Asked.ToNav);

    public DateOnly? ReachedIssuerOn => (Confirmed, Received) switch
    {
        _ when !Asked.ToIssuer => null,
        ({ On: var found }, _) => found,
        (_, { IssuerGot: true, On: var got }) => got,
        _ => null,
    };
}
