using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.DeliveringThePlan;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.DeliveringThePlan;

/// <summary>The manager sends the agreed plan to the issuer of the sick note through NAV, and to NAV itself when it is asked for.</summary>
public static class Sending
{
    public static Reply Open(SickLeave leave, Context context) => new()
    {
        Leave = leave,
        Shown = leave.Plan.Agreed is { } version && leave.Deliveries.Newest is not { IsUnderWay: true }
            ? DeliveryCards.ToSend(leave, version, context)
            : DeliveryCards.To(leave, context),
    };

    public static Reply OpenBeside(SickLeave leave, Context context) => new()
    {
        Leave = leave,
        Shown = PlanCards.To(leave, context),
        Effects = [new Message(context.Speaker, Open(leave, context).Shown!, Slot.Delivery, Anew: true)],
    };

    /// <summary>Only what both have approved can be sent: the newest version. A later version is a delivery of its own.</summary>
    public static Reply Send(SendingConfirmed answer, Context context, SickLeave leave) =>
        leave.Plan.Agreed is not { } version || !context.Get(WayToNav.Known).IsSetUp || IsOnItsWay(leave, version)
            ? Open(leave, context)
            : Told(leave, [new DeliveryAsked(leave.Deliveries.NextNumber, version.Number, ToIssuer: true, answer.ToNav, context.Today)], context);

    /// <summary>It was uncertain, and somebody has found out that it arrived.</summary>
    public static Reply Confirm(Context context, SickLeave leave) => leave.Deliveries.Newest is { IsUncertain: true } uncertain
        ? Told(leave, [new ArrivalConfirmed(uncertain.Asked.Delivery, context.Today)], context)
        : Status(leave, context);

    public static Reply Status(SickLeave leave, Context context) => new() { Leave = leave, Shown = DeliveryCards.To(leave, context) };

    /// <summary>After something has happened with a delivery both see it; human resources is asked for the number where it is lacking.</summary>
    internal static Reply Told(SickLeave leave, IReadOnlyList<PlanFact> happened, Context context)
    {
        var asked = happened.Any(fact => fact is DeliveryAsked) ? Numbers.Ask(leave, context) : null;
        IReadOnlyList<Fact> facts = [.. happened, .. asked is null ? Array.Empty<Fact>() : [Numbers.Asked(context.Today)]];
        var after = leave.After(facts, context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Shown = DeliveryCards.Status(after, context, toManager: context.Is(Roles.Manager)),
            Effects =
            [
                Remember.In(leave, facts),
                .. ToBoth(after, context, facts, anew: true),
                .. asked is null ? Array.Empty<Message>() : [asked],
            ],
        };
    }

    /// <summary>How the delivery stands, to each of the two but the one who speaks.</summary>
    /// <param name="anew">Whether the manager has something to do or to know now; else the card is kept true where it stands.</param>
    internal static IEnumerable<Message> ToBoth(SickLeave leave, Context context, IReadOnlyList<Fact> happened, bool anew)
    {
        if (Manager(leave, context) is { } manager && manager.Id != context.Speaker.Id)
            yield return new(manager, DeliveryCards.Status(leave, context, toManager: true), Slot.Delivery, anew);
        if (leave.Employee.Id != context.Speaker.Id && happened.Any(fact => ConcernsEmployee(fact, leave)))
            yield return new(leave.Employee, DeliveryCards.Status(leave, context, toManager: false), Slot.Delivery, Anew: true);
    }

    // Who is ill hears what came of it, and what only they can do; never of tries and errors on the way.
    private static bool ConcernsEmployee(Fact fact, SickLeave leave) => fact switch
    {
        DeliveryReceived it => leave.Deliveries.Number(it.Delivery) is { HasArrived: true },
        DeliveryRefused it => it.Problem == DeliveryProblem.NoActiveSentSickNote,
        ArrivalConfirmed or DeliveredOtherwise or EarlyHelpAsked => true,
        _ => false,
    };

    internal static Person? Manager(SickLeave leave, Context context) => context.LeaderOf(leave);

    private static bool IsOnItsWay(SickLeave leave, PlanVersion version) =>
        leave.Deliveries.Newest is { IsUnderWay: true, Asked.ToIssuer: true } newest && newest.Asked.Version == version.Number;
}
