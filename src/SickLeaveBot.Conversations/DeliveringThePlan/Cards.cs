using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp.DeliveringThePlan;

namespace SickLeaveBot.Conversations.DeliveringThePlan;

/// <summary>The manager sends an agreed version on: to whom, with which message, and what stands in the way.</summary>
/// <param name="EarlierVersion">The version that the issuer has had before; null when there is none.</param>
/// <param name="ToIssuer">The message to the issuer, as it stands in the plan.</param>
/// <param name="Due">The last day, where the law sets one and the issuer has no version yet.</param>
/// <param name="MayComeTwice">Nobody knows whether an earlier sending arrived, so NAV may get two.</param>
public sealed record SendThePlan(
    string Employee, int Version, int? EarlierVersion, string? ToIssuer, bool NeedsNav, DateOnly? Due,
    bool CanSend, bool IsNotSetUp, bool LacksNumber, bool LacksSickNote, bool MayComeTwice) : Card
{
    public override Slot KeptAs => Slot.Delivery;
}

/// <summary>How the delivery of a version stands: all of it for the manager, what came of it for the employee.</summary>
/// <param name="Employee">Named to the manager; null for the employee.</param>
/// <param name="NeedsCopy">The duty is open: the plan goes on paper, or in another way.</param>
public sealed record PlanDelivery(
    DeliveryState State, int Version, string? Employee, DeliveryProblem? Problem, bool ToNav, string? Receipt,
    IReadOnlyList<DeliveryLine> Lines, SendTitle SendTitle, bool CanSend, bool CanConfirm, bool CanUseOtherWay, bool CanAskNav, bool CanCarry, bool NeedsCopy) : Card
{
    public override Slot KeptAs => Slot.Delivery;

    /// <summary>Whoever follows up several is told whose plan it is; one's own needs no name.</summary>
    public string OfWhom => Employee is null ? "" : $" – {Employee}";

    /// <summary>What the notification says.</summary>
    public DeliveryNews News => State switch
    {
        DeliveryState.Arrived or DeliveryState.ArrivedAtNav or DeliveryState.FoundToHaveArrived or DeliveryState.Otherwise => DeliveryNews.Arrived,
        DeliveryState.OnItsWay => DeliveryNews.OnItsWay,
        DeliveryState.Uncertain => DeliveryNews.Uncertain,
        DeliveryState.AskedToCarry => DeliveryNews.AskedToCarry,
        _ => DeliveryNews.NotThereYet,
    };
}

public enum DeliveryNews { Arrived, OnItsWay, NotThereYet, Uncertain, AskedToCarry }

/// <summary>How far a version has come on its way.</summary>
public enum DeliveryState
{
    NotSent, OnItsWay, WaitsForNumber, TriedAgain, NoAccess, AskedAbout, Arrived, ArrivedAtNav, Refused, Uncertain, FoundToHaveArrived, Otherwise, AskedToCarry, NotCarried,

    /// <summary>As the employee reads it while the manager sees to it.</summary>
    NotThereYet,

    /// <summary>As the employee reads it where only they can mend it.</summary>
    SickNoteFirst,
}

public enum SendTitle { First, Again }

/// <summary>Something that happened with a delivery.</summary>
public sealed record DeliveryLine(DateOnly On, DeliveryStep What, int Version, string? Receipt);

public enum DeliveryStep
{
    SentToIssuer, SentToNav, SentToBoth, Tried, IssuerGot, NavGot, NotYetThere, Refused, LineBroke, FoundToHaveArrived, HelpAsked,
    Carried, ByLetter, ByRecord,
}

/// <summary>The manager says how the plan has reached the issuer without NAV.</summary>
public sealed record DeliverOtherwise(string Employee, int Version, DateOnly On, bool IsWrongDay) : Card
{
    public override Slot KeptAs => Slot.Delivery;
}

/// <summary>The employee is asked to take the plan along; it is voluntary.</summary>
/// <param name="IsAsked">The manager has asked; else the employee says so unasked.</param>
public sealed record CarryThePlan(string? Manager, int Version, DateOnly On, bool IsWrongDay, bool IsAsked) : Card
{
    public override Slot KeptAs => Slot.Delivery;
}

/// <summary>Human resources is asked for the personal number that NAV needs; nobody is shown it afterwards.</summary>
public sealed record PersonalNumberNeeded(string Employee, bool IsOpen, bool IsKept, bool IsWrong, bool CanNotBeKept) : Card
{
    public override bool TakesWords => false;
}

/// <summary>The manager asks NAV for help early.</summary>
public sealed record AskNavForHelp(
    string Employee, int Version, EarlyHelpWish Help, string? Tried, string? Why,
    bool LacksTried, bool LacksWhy, bool ToldOfIllness) : Card
{
    public override Slot KeptAs => Slot.Delivery;

    public override bool SaysIllnessWasKeptOut => ToldOfIllness;
}

/// <summary>Help can't be asked for yet: the plan must be agreed and up to date.</summary>
public sealed record NoHelpYet(bool NeedsPlan, bool IsNotSetUp) : Card;

/// <summary>Before the plan is due, the manager hears what would stop it on its way.</summary>
public sealed record PlanCheck(string Employee, DateOnly Due, IReadOnlyList<GapLine> Gaps) : Card;

public sealed record GapLine(Gap Gap);

/// <summary>What would stop the plan on its way to the issuer.</summary>
public enum Gap { NoSickNote, NoEvaluationDate, EvaluationPassed, NoContribution, NoPersonalNumber, NoContactData, NavDoesNotAnswer }
