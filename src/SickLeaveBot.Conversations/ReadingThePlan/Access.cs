using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.ReadingThePlan;

namespace SickLeaveBot.Conversations.ReadingThePlan;

/// <summary>
/// Who may read the text of a plan: the employee and the manager; human resources where the company has decided so, with a reason; a
/// rep the version that the employee has shared, until its day and while they are one. Nobody but the employee reads a plan of an absence
/// that was taken back. Asked on every opening, and again when a document is fetched.
/// </summary>
public static class Access
{
    /// <summary>What this person may read the version as; null when they may not.</summary>
    public static PlanReader? As(string person, SickLeave leave, int version, Company company, DateOnly today) => person switch
    {
        _ when person == leave.Employee.Id => PlanReader.Employee,
        _ when !Permitted.In(Permitted.OthersReadPlans, leave) => null,
        _ when company.Who.RolesOf(person, leave, today).HasFlag(Roles.Manager) => PlanReader.Manager,
        _ when company.Who.IsHumanResources(person) && company.HumanResourcesReadPlans is not null => PlanReader.HumanResources,
        _ when leave.PlanReaders.SharedWith(person, today) is { } shared && shared.Version == version && IsStill(shared, company.Who) => shared.As,
        _ => null,
    };

    /// <summary>Whether a rep is one today of the kind that the employee chose.</summary>
    public static bool IsStill(PlanShared shared, WhoIsWho who) =>
        (shared.As == PlanReader.UnionRep ? who.UnionReps : who.SafetyReps).Contains(shared.With.Id);
}
