namespace SickLeaveBot.Conversations.WritingThePlan;

/// <summary>Somebody wants to see or make the plan; the answer takes the place of the card.</summary>
public sealed record PlanWanted(string? Employee = null) : PlanAnswer
{
    public override FollowUp.Matter About => FollowUp.Matter.Nothing;
}
