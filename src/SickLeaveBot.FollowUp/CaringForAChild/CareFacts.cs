using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.FollowUp.CaringForAChild;

/// <summary>The employee is at home with a sick child (omsorgsdager) from the first to the last day, both included. Never which child or why.</summary>
/// <param name="Told">Who was told; null where nobody is known.</param>
public sealed record CareDaysTaken(DateOnly From, DateOnly To, Person? Told) : Fact
{
    public override Matter Changes => Matter.Nothing;
}

/// <summary>What the number of care days in a calendar year rests on, as the employee has said it. No child is named.</summary>
/// <param name="Children">How many children give the right that year.</param>
/// <param name="ChronicallyIll">For how many of them NAV has accepted more days.</param>
public sealed record ChildrenInCareGiven(int Year, int Children, bool IsSoleCarer, int ChronicallyIll) : Fact
{
    public override Matter Changes => Matter.Nothing;
}
