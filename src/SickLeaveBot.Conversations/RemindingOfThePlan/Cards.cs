namespace SickLeaveBot.Conversations.RemindingOfThePlan;

/// <summary>One of the two is reminded of the follow-up plan: why now, by when, and the button that does it.</summary>
/// <param name="Other">The one they make it with.</param>
/// <param name="Due">The law's day; null where no plan is required.</param>
public sealed record PlanIsDue(
    PlanAsk Ask, string Other, DateOnly? Due, string? Basis, bool IsBeginning, bool IsLastDay, bool OtherHasWritten, bool OtherHasApproved, bool OtherWantsIt,
    bool WriteAsManager, bool WriteAsEmployee, bool Approve, bool CanOpen, bool AsksAgain, bool HumanResourcesTold, bool MayBeUnnecessary) : PlanCard
{
    public bool Write => WriteAsManager || WriteAsEmployee;
}

/// <summary>What the reminder is about, in its heading.</summary>
public enum PlanAsk { Begin, YourPart, Approve, Overdue, PutOff, StillAway, AfterAll }

/// <summary>Human resources is told that a plan was not made in time, and who is to do what; nothing of what stands in it.</summary>
public sealed record PlanNotMade(string Employee, string? Manager, DateOnly Due, string Basis, PlanWaitsFor WaitsFor) : Card;

public enum PlanWaitsFor
{
    BothToWrite, ManagerToWrite, EmployeeToWrite, BothToApprove, ManagerToApprove, EmployeeToApprove, ManagerToDecide,
}
