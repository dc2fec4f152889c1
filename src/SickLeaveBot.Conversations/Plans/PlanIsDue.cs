using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Plans;

/// <summary>One of the two is reminded of the follow-up plan: why now, by when, and the button that does it.</summary>
/// <param name="Other">The one they make it with.</param>
/// <param name="Due">The law's day; null where no plan is required.</param>
public sealed record PlanIsDue(
    PlanAsk Ask, string Other, DateOnly? Due, LegalBasis? Basis, bool IsBeginning, bool IsLastDay, bool OtherHasWritten, bool OtherHasApproved, bool OtherWantsIt,
    bool WriteAsManager, bool WriteAsEmployee, bool Approve, bool CanOpen, bool AsksAgain, bool HumanResourcesTold, bool MayBeUnnecessary) : PlanCard
{
    public bool Write => WriteAsManager || WriteAsEmployee;
}

/// <summary>What the reminder is about, in its heading.</summary>
public enum PlanAsk { Begin, YourPart, Approve, Overdue, PutOff, StillAway, AfterAll }
