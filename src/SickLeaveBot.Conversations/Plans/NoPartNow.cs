using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Plans;

/// <summary>The employee has said that it is too much now, and need do nothing. The manager hears that, and no reason.</summary>
public sealed record EmployeeTakesNoPartNow(string Employee, string Manager, DateOnly? Due, LegalBasis? Basis, bool IsEmployees, bool ManagerWrites) : PlanCard
{
    public bool IsManagers => !IsEmployees;

    /// <summary>Whoever follows up several is told whose plan it is; one's own needs no name.</summary>
    public string OfWhom => IsManagers ? $" – {Employee}" : "";

    public bool ManagerReads => IsManagers && !ManagerWrites;
}

/// <summary>How it stands when the employee takes no part for now.</summary>
public static class NoPartNow
{
    public static EmployeeTakesNoPartNow Card(PlanSide reader, SickLeave leave, Context context)
    {
        var deadline = context.Counted(leave).PlanDeadline;
        return new(leave.Employee.Name, PlanSides.Name(PlanSide.Manager, leave, context), deadline?.Due, deadline?.Basis,
            reader == PlanSide.Employee, reader == PlanSide.Manager && WaitingTimes.IsToWrite(leave.Plan, PlanSide.Manager));
    }
}
