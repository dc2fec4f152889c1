using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.DeliveringThePlan;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.DeliveringThePlan;

/// <summary>What has happened with the deliveries of a plan, oldest first: each sending, receipt, failure and repeat.</summary>
public static class DeliveryLines
{
    private const int Most = 10;

    public static IReadOnlyList<DeliveryLine> Of(SickLeave leave)
    {
        var lines = leave.History.SelectMany(fact => Lines(fact.What, leave.Deliveries)).ToList();
        // A long row of tries is told by its first and its last.
        var told = lines.Where((line, at) => line.What != DeliveryStep.Tried
            || at == 0 || at == lines.Count - 1 || lines[at - 1].What != DeliveryStep.Tried || lines[at + 1].What != DeliveryStep.Tried);
        return [.. told.TakeLast(Most)];
    }

    /// <summary>As above, without what went wrong on the way and without NAV's receipts.</summary>
    public static IReadOnlyList<DeliveryLine> Outcomes(SickLeave leave) =>
    [
        .. Of(leave).Where(line => line.What is not (DeliveryStep.Tried or DeliveryStep.NotYetThere or DeliveryStep.Refused or DeliveryStep.LineBroke))
            .Select(line => line with { Receipt = null }),
    ];

    private static IEnumerable<DeliveryLine> Lines(Fact fact, Deliveries all) => fact switch
    {
        DeliveryAsked it => [new(it.On, Asked(it), it.Version, null)],
        DeliveryTried it => [new(it.On, DeliveryStep.Tried, Version(it.Delivery, all), null)],
        DeliveryReceived it => Received(it, all),
        DeliveryRefused it => [new(it.On, DeliveryStep.Refused, Version(it.Delivery, all), null)],
        DeliveryUncertain it => [new(it.On, DeliveryStep.LineBroke, Version(it.Delivery, all), null)],
        ArrivalConfirmed it => [new(it.On, DeliveryStep.FoundToHaveArrived, Version(it.Delivery, all), null)],
        EarlyHelpAsked it => [new(it.On, DeliveryStep.HelpAsked, it.Version, null)],
        DeliveredOtherwise it => [new(it.On, Way(it.Way), it.Version, null)],
        _ => [],
    };

    private static IEnumerable<DeliveryLine> Received(DeliveryReceived it, Deliveries all)
    {
        if (all.Number(it.Delivery)?.Asked is not { } asked) yield break;
        if (asked.ToIssuer && it.IssuerGot) yield return new(it.On, DeliveryStep.IssuerGot, asked.Version, $"{it.Receipt}");
        if (asked.ToNav && it.NavGot) yield return new(it.On, DeliveryStep.NavGot, asked.Version, $"{it.Receipt}");
        if ((asked.ToIssuer && !it.IssuerGot) || (asked.ToNav && !it.NavGot))
            yield return new(it.On, DeliveryStep.NotYetThere, asked.Version, $"{it.Receipt}");
    }

    private static DeliveryStep Asked(DeliveryAsked asked) => asked switch
    {
        { ToIssuer: true, ToNav: true } => DeliveryStep.SentToBoth,
        { ToNav: true } => DeliveryStep.SentToNav,
        _ => DeliveryStep.SentToIssuer,
    };

    private static DeliveryStep Way(DeliveryWay way) => way switch
    {
        DeliveryWay.EmployeeCarriedIt => DeliveryStep.Carried,
        DeliveryWay.Letter => DeliveryStep.ByLetter,
        _ => DeliveryStep.ByRecord,
    };

    private static int Version(int delivery, Deliveries all) => all.Number(delivery)?.Asked.Version ?? 0;
}
