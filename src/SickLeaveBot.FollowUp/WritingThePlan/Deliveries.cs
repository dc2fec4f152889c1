namespace SickLeaveBot.FollowUp.WritingThePlan;

/// <summary>How the versions of a plan have been sent on, and what became of each delivery.</summary>
public sealed record Deliveries
{
    public static readonly Deliveries None = new();

    /// <summary>Those through NAV, oldest first.</summary>
    public IReadOnlyList<NavDelivery> ThroughNav { get; private init; } = [];

    public IReadOnlyList<DeliveredOtherwise> Otherwise { get; private init; } = [];

    public NavDelivery? Number(int delivery) => ThroughNav.FirstOrDefault(one => one.Asked.Delivery == delivery);

    /// <summary>When the issuer of the sick note had a version of the plan for the first time; null when the duty is open.</summary>
    public DateOnly? ReachedIssuerOn => ThroughNav.Where(one => one.Received is { IssuerGot: true }).Select(one => (DateOnly?)one.Received!.On)
        .Concat(Otherwise.Select(one => (DateOnly?)one.On)).Min();

    internal Deliveries After(PlanFact fact) => fact switch
    {
        DeliveryAsked it => this with { ThroughNav = [.. ThroughNav, new(it, [], null, null, false)] },
        DeliveryTried it => With(it.Delivery, one => one with { Tries = [.. one.Tries, it] }),
        DeliveryReceived it => With(it.Delivery, one => one with { Received = it, IsUncertain = false }),
        DeliveryRefused it => With(it.Delivery, one => one with { Refused = it, IsUncertain = false }),
        DeliveryUncertain it => With(it.Delivery, one => one with { IsUncertain = true }),
        DeliveredOtherwise it => this with { Otherwise = [.. Otherwise, it] },
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
    public bool IsUnderWay => Received is null && Refused is null && !IsUncertain;
}
