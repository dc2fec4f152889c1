using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.FollowUp.ReadingThePlan;

/// <summary>Somebody has opened the text of a version. The employee can ask for all of these.</summary>
/// <param name="Reason">Why, where a reason must be given.</param>
public sealed record PlanOpened(Person Who, PlanReader As, int Version, string? Reason, DateOnly On) : PlanFact
{
    /// <summary>The reason from the list that human resources choose from; in their own words it is <see cref="Reason"/>.</summary>
    public ReadingReason? Why { get; init; }

    public override Matter Changes => Matter.Nothing;
}

/// <summary>Why human resources must read the text of a plan, where the company has decided that they may.</summary>
public enum ReadingReason { EmployeeAsked, HelpsManager, HelpsWithMeasure, Audit }

/// <summary>What somebody is to the plan when opening it.</summary>
public enum PlanReader { Employee, Manager, HumanResources, UnionRep, SafetyRep }

/// <summary>The employee lets a union rep or safety rep read one version, until a day.</summary>
public sealed record PlanShared(Person With, PlanReader As, int Version, DateOnly Until, DateOnly On) : PlanFact
{
    // The plan itself is as it was, and it is nobody's business but the employee's.
    public override Matter Changes => Matter.Nothing;
}

/// <summary>The employee takes a sharing back before its day.</summary>
public sealed record SharingEnded(string With, DateOnly On) : PlanFact
{
    public override Matter Changes => Matter.Nothing;
}
