using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Plans;

/// <summary>No plan is made for now: both see the ground, when they spoke, and that the employee can have a plan all the same.</summary>
/// <param name="CheckedOn">When it is asked whether the absence is over, as it was to be.</param>
public sealed record NoPlanNow(
    NoPlanState State, string Other, ExemptionGround Ground, DateOnly ContactOn, DateOnly? Due, LegalBasis? Basis, DateOnly? PutOffUntil, DateOnly? CheckedOn,
    bool ForEmployee, bool ForManager) : PlanCard
{
    /// <summary>Whoever follows up several is told whose plan it is; one's own needs no name.</summary>
    public string OfWhom => ForManager ? $" – {Other}" : "";
}

public enum NoPlanState { Unnecessary, PutOff }
