using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp.DeliveringThePlan;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.DeliveringThePlan;

/// <summary>An answer about how the plan gets to the issuer.</summary>
public abstract record DeliveryAnswer : PlanAnswer
{
    public override IReadOnlyList<DataNeed> Needs => [.. base.Needs, .. WayToNav.Needed];
}

/// <summary>The manager wants to send the agreed plan.</summary>
[Harmless]
public sealed record SendWanted : DeliveryAnswer;

/// <summary>As above, from the plan's own card, which stays.</summary>
[Harmless]
public sealed record SendWantedBeside : DeliveryAnswer;

/// <summary>The manager sends it through NAV: to the issuer, and to NAV itself when asked for.</summary>
public sealed record SendingConfirmed(bool ToNav = false) : DeliveryAnswer;

/// <summary>One of the two wants to see how the delivery goes.</summary>
[Harmless]
public sealed record DeliveryWanted : DeliveryAnswer;

/// <summary>Nobody knew, and now somebody does: it arrived.</summary>
public sealed record ArrivalFound : DeliveryAnswer;

[Harmless]
public sealed record OtherWayWanted : DeliveryAnswer;

public sealed record OtherWayChosen(DeliveryWay Way, DateOnly On) : DeliveryAnswer;

/// <summary>The employee wants to say something of carrying the plan to the issuer.</summary>
[Harmless]
public sealed record CarryWanted : DeliveryAnswer;

/// <summary>The employee has given the plan to the issuer.</summary>
public sealed record CarriedToIssuer(DateOnly On) : DeliveryAnswer;

/// <summary>The employee would rather not.</summary>
public sealed record CarryingRefused : DeliveryAnswer;

[Harmless]
public sealed record HelpFromNavWanted : DeliveryAnswer;

/// <summary>What is asked of NAV. A text is never thrown away because the plan changed meanwhile.</summary>
public sealed record HelpFromNavAsked(
    EarlyHelpWish Help, [AtMost(PlanContent.LongestText)] string? Tried, [AtMost(PlanContent.LongestText)] string? Why) : PlanText
{
    public override IReadOnlyList<DataNeed> Needs => [.. base.Needs, .. WayToNav.Needed];
}

/// <summary>Human resources enters the employee's personal number.</summary>
public sealed record PersonalNumberGiven([AtMost(20)] string Number) : Answer
{
    public override Matter About => Matter.Nothing;

    public override IReadOnlyList<DataNeed> Needs => WayToNav.Needed;

    public override string ToString() => nameof(PersonalNumberGiven);
}
