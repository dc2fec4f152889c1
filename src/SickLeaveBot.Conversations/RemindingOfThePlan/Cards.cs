using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.RemindingOfThePlan;

/// <summary>Human resources is told that a plan was not made in time, and who is to do what; nothing of what stands in it.</summary>
public sealed record PlanNotMade(string Employee, string? Manager, DateOnly Due, LegalBasis Basis, PlanWaitsFor WaitsFor) : Card;

public enum PlanWaitsFor
{
    BothToWrite, ManagerToWrite, EmployeeToWrite, BothToApprove, ManagerToApprove, EmployeeToApprove, ManagerToDecide,
}
