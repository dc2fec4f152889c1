using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Conversations.WritingThePlan;

/// <summary>Either of the two may start the plan, in words or with a button.</summary>
public static class Starting
{
    /// <summary>«lag plan», «lag plan for Kari»: the own plan, or that of somebody the speaker leads; several are asked about.</summary>
    public static Reply Hear(Heard heard, Context context) => Begin(heard.Named, context);

    public static Reply Open(PlanWanted answer, Context context) =>
        context.Leave is { } leave && answer.Employee is null ? Show(leave, context) : Begin(answer.Employee, context);

    /// <summary>The card that the button is on stays; the plan comes as a card of its own.</summary>
    public static Reply OpenBeside(Context context, SickLeave leave) => new()
    {
        Leave = leave,
        Shown = AbsenceCards.To(leave, context),
        Effects = [new Message(context.Speaker, PlanCards.To(leave, context), Slot.Plan, Anew: true)],
    };

    public static Reply EmployeesPart(Context context, SickLeave leave) => new() { Leave = leave, Shown = Forms.EmployeesPart(leave, context) };

    public static Reply ManagersPart(Context context, SickLeave leave) => new() { Leave = leave, Shown = Forms.ManagersPart(leave, context) };

    private static Reply Begin(string? employee, Context context) =>
        Ongoing(context).Where(leave => employee is null || leave.Employee.Id == employee).ToList() switch
        {
            [] => new() { Shown = new Note(NoteKind.NoPlanWithoutAbsence) },
            [var leave] => Show(leave, context),
            var several => new() { Shown = new WhosePlan([.. several.Select(leave => new Choice(leave.Employee.Id, leave.Employee.Name))]) },
        };

    private static Reply Show(SickLeave leave, Context context) => new() { Leave = leave, Shown = PlanCards.To(leave, context) };

    private static IEnumerable<SickLeave> Ongoing(Context context) =>
        context.Own.Concat(context.Team).Where(leave => leave.Stage == Stage.Ongoing).DistinctBy(leave => leave.Employee.Id);
}
