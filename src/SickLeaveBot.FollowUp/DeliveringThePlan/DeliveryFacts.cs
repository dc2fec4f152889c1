using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.FollowUp.DeliveringThePlan;

/// <summary>The manager has asked for a version to be sent through NAV: to the issuer of the sick note, to NAV, or to both.</summary>
/// <param name="Delivery">The number of the delivery in this sick leave.</param>
public sealed record DeliveryAsked(int Delivery, int Version, bool ToIssuer, bool ToNav, DateOnly On) : PlanFact;

/// <summary>A try to send: NAV could not be reached or could not take it now. It is tried again, and the try counts as proof.</summary>
public sealed record DeliveryTried(int Delivery, int? Status, DateOnly On) : PlanFact
{
    public override Matter Changes => Matter.Nothing;
}

/// <summary>NAV has taken the plan and given it a number; where it went is what NAV says, also when it says that it did not.</summary>
public sealed record DeliveryReceived(int Delivery, Guid Receipt, bool IssuerGot, bool NavGot, DateOnly On) : PlanFact;

/// <summary>NAV has refused the plan, for a reason that somebody must mend before it is sent again.</summary>
public sealed record DeliveryRefused(int Delivery, DeliveryProblem Problem, DateOnly On) : PlanFact;

/// <summary>Nobody knows whether NAV got the plan: the line broke while it was being sent. It is never sent again by itself.</summary>
public sealed record DeliveryUncertain(int Delivery, DateOnly On) : PlanFact;

/// <summary>The plan has reached the issuer of the sick note in another way that the two agreed on.</summary>
public sealed record DeliveredOtherwise(int Version, DeliveryWay Way, DateOnly On) : PlanFact;

/// <summary>Somebody has found out that a delivery nobody knew of did arrive.</summary>
public sealed record ArrivalConfirmed(int Delivery, DateOnly On) : PlanFact;

/// <summary>The manager asks whether the employee will take the plan to the issuer; it is voluntary.</summary>
public sealed record CarryingAsked(int Version, DateOnly On) : PlanFact;

/// <summary>The employee would rather not take the plan along; another way must be found.</summary>
public sealed record CarryingDeclined(int Version, DateOnly On) : PlanFact;

/// <summary>The manager asks NAV for help before 26 weeks; it goes with this delivery and is about this version.</summary>
public sealed record EarlyHelpAsked(int Delivery, int Version, EarlyHelpWish Help, string Tried, string Why, DateOnly On) : PlanFact;

/// <summary>Which help: an early dialogue meeting 2, or something else.</summary>
public enum EarlyHelpWish { EarlyMeeting, OtherHelp }

/// <summary>Human resources has entered the employee's personal number. The number itself is in no fact.</summary>
public sealed record PersonalNumberEntered(DateOnly On) : PlanFact
{
    public override Matter Changes => Matter.Nothing;
}

public enum DeliveryWay { EmployeeCarriedIt, Letter, ElectronicRecord }

/// <summary>Why a plan can't be sent through NAV, before it is tried or as NAV answered.</summary>
public enum DeliveryProblem
{
    NoActiveSentSickNote,
    NoActiveEmployment,
    EmployeeNotFound,
    IssuerNotFound,
    NoPersonalNumber,
    NoEvaluationDate,
    NotTakenByNav,
    NoAccessToNav,
    NotSetUp,
}
