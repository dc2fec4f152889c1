using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp.CountingTogether;

namespace SickLeaveBot.Conversations.CountingTogether;

/// <summary>What human resources has decided, who and why, and the dates that follow.</summary>
public sealed record CountingDecided(
    CountingState State, string Employee, DateOnly From, PartingGround? Ground, string? DecidedBy, DateOnly? DecidedOn,
    DateOnly? PlanDue, DateOnly? MeetingDue, bool HasNoDates, bool CanBeTakenBack) : Card
{
    public override Slot KeptAs => Slot.Counting;
}

/// <summary>The employee and who follows up hear that the dates are counted anew. Why stands on the employee's alone.</summary>
/// <param name="Employee">Null on the employee's own.</param>
/// <param name="FirstDay">From when it counts now.</param>
public sealed record CountingChanged(
    CountingState State, string? Employee, DateOnly From, DateOnly FirstDay, PartingGround? Ground,
    DateOnly? PlanDue, DateOnly? MeetingDue, bool HasNoDates) : Card
{
    public override Slot KeptAs => Slot.Counting;
}

public enum CountingState { Apart, Together }
