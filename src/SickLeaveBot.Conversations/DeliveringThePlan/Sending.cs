using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Conversations.DeliveringThePlan;

/// <summary>The manager sends the agreed plan to the issuer of the sick note through NAV, and to NAV itself when it is asked for.</summary>
public static class Sending
{
    public static Reply Open(SickLeave leave, Desk desk) => new()
    {
        Leave = leave,
        Shown = leave.Plan.Agreed is { } version && leave.Deliveries.Newest is not { IsUnderWay: true }
            ? Showing.ToSend(leave, version, desk)
            : Showing.To(leave, desk),
    };

    public static Reply OpenBeside(SickLeave leave, Desk desk) => new()
    {
        Leave = leave,
        Shown = WritingThePlan.Showing.To(leave, desk),
        Messages = [new(desk.Speaker, Open(leave, desk).Shown!, Slot.Delivery, Anew: true)],
    };

    /// <summary>Only what both have approved can be sent: the newest version. A later version is a delivery of its own.</summary>
    public static Reply Send(SendingConfirmed answer, Desk desk, SickLeave leave) =>
        leave.Plan.Agreed is not { } version || !desk.Nav.IsSetUp || IsOnItsWay(leave, version)
            ? Open(leave, desk)
            : Told(leave, [new DeliveryAsked(leave.Deliveries.NextNumber, version.Number, ToIssuer: true, answer.ToNav, desk.Today)], desk);

    /// <summary>It was uncertain, and somebody has found out that it arrived.</summary>
    public static Reply Confirm(Desk desk, SickLeave leave) => leave.Deliveries.Newest is { IsUncertain: true } uncertain
        ? Told(leave, [new ArrivalConfirmed(uncertain.Asked.Delivery, desk.Today)], desk)
        : Status(leave, desk);

    public static Reply Status(SickLeave leave, Desk desk) => new() { Leave = leave, Shown = Showing.To(leave, desk) };

    /// <summary>After something has happened with a delivery both see it; human resources is asked for the number where it is lacking.</summary>
    internal static Reply Told(SickLeave leave, IReadOnlyList<PlanFact> happened, Desk desk)
    {
        var asked = happened.Any(fact => fact is DeliveryAsked) ? Numbers.Ask(leave, desk) : null;
        IReadOnlyList<Fact> facts = [.. happened, .. asked is null ? Array.Empty<Fact>() : [new Nudged(Numbers.Nudge, null, null, desk.Today)]];
        var after = leave.After(facts, desk.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Facts = facts,
            Shown = Showing.Status(after, desk, toManager: desk.Standing == Standing.Manager),
            Messages = [.. ToBoth(after, desk, anew: true), .. asked is null ? Array.Empty<Message>() : [asked]],
        };
    }

    /// <summary>How the delivery stands, to each of the two but the one who speaks.</summary>
    internal static IEnumerable<Message> ToBoth(SickLeave leave, Desk desk, bool anew)
    {
        if (Manager(leave, desk) is { } manager && manager.Id != desk.Speaker.Id)
            yield return new(manager, Showing.Status(leave, desk, toManager: true), Slot.Delivery, anew);
        if (leave.Employee.Id != desk.Speaker.Id)
            yield return new(leave.Employee, Showing.Status(leave, desk, toManager: false), Slot.Delivery, anew);
    }

    internal static Person? Manager(SickLeave leave, Desk desk) => leave.Manager ?? desk.Company.HumanResources;

    private static bool IsOnItsWay(SickLeave leave, PlanVersion version) =>
        leave.Deliveries.Newest is { IsUnderWay: true, Asked.ToIssuer: true } newest && newest.Asked.Version == version.Number;
}
