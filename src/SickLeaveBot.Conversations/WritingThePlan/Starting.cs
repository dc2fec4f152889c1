using SickLeaveBot.Conversations.GettingStarted;
using SickLeaveBot.Conversations.ReportingSick;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Conversations.WritingThePlan;

/// <summary>Either of the two may start the plan, in words or with a button.</summary>
public static class Starting
{
    /// <summary>«lag plan», «lag plan for Kari»: the own plan, or that of somebody the speaker leads; several are asked about.</summary>
    public static Reply Hear(Heard heard, Desk desk) => Begin(heard.Named, desk);

    public static Reply Open(PlanWanted answer, Desk desk) =>
        desk.Leave is { } leave && answer.Employee is null ? Show(leave, desk) : Begin(answer.Employee, desk);

    /// <summary>The card that the button is on stays; the plan comes as a card of its own.</summary>
    public static Reply OpenBeside(Desk desk, SickLeave leave) => new()
    {
        Leave = leave,
        Shown = ReportingSick.Showing.To(desk.Standing, leave, desk),
        Messages = [new(desk.Speaker, Showing.To(leave, desk), Slot.Plan, Anew: true)],
    };

    public static Reply EmployeesPart(Desk desk, SickLeave leave) => new() { Leave = leave, Shown = Forms.EmployeesPart(leave, desk) };

    public static Reply ManagersPart(Desk desk, SickLeave leave) => new() { Leave = leave, Shown = Forms.ManagersPart(leave, desk) };

    private static Reply Begin(string? employee, Desk desk) =>
        Ongoing(desk).Where(leave => employee is null || leave.Employee.Id == employee).ToList() switch
        {
            [] => new() { Shown = new Note(NoteKind.NoPlanWithoutAbsence) },
            [var leave] => Show(leave, desk),
            var several => new() { Shown = new WhosePlan([.. several.Select(leave => new Choice(leave.Employee.Id, leave.Employee.Name))]) },
        };

    private static Reply Show(SickLeave leave, Desk desk) => new() { Leave = leave, Shown = Showing.To(leave, desk) };

    private static IEnumerable<SickLeave> Ongoing(Desk desk) =>
        desk.Own.Concat(desk.Team).Where(leave => leave.Stage == Stage.Ongoing).DistinctBy(leave => leave.Employee.Id);
}
