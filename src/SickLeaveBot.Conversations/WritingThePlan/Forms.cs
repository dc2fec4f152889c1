using SickLeaveBot.Conversations.RemindingOfThePlan;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.WritingThePlan;

/// <summary>The two forms, filled in with the plan as it is and with what the reader has kept unsent.</summary>
public static class Forms
{
    public static EmployeesPart EmployeesPart(SickLeave leave, Desk desk)
    {
        var draft = DraftOf(leave, desk)?.Tasks;
        return EmployeesPart(leave, desk, FilledIn.TasksOf(draft is null ? leave.Plan.Content : Over(draft, leave)), draft is not null);
    }

    public static EmployeesPart EmployeesPart(
        SickLeave leave, Desk desk, FilledIn.Tasks filledIn, bool isKept, PlanProblem? problem = null, bool toldOfIllness = false)
    {
        var side = TheTwo.SideOf(leave, desk);
        return new(
            side == PlanSide.Employee ? null : leave.Employee.Name,
            TheTwo.Name(TheTwo.OtherThan(side ?? PlanSide.Employee), leave, desk),
            Due(leave, desk), side == PlanSide.Employee && leave.Plan is { ManagerWrote: true, EmployeeWrote: false, WithoutEmployee: null }, filledIn, isKept, problem, toldOfIllness);
    }

    public static ManagersPart ManagersPart(SickLeave leave, Desk desk)
    {
        if (DraftOf(leave, desk)?.Adaptation is not { } draft) return ManagersPart(leave, desk, FilledIn.AdaptationOf(leave.Plan.Content), false);
        var filledIn = FilledIn.AdaptationOf(Over(draft, leave)) with
        {
            Kind = draft.Kind,
            What = draft.What,
            Until = draft.Until,
            LoadConsidered = draft.LoadConsidered,
        };
        return ManagersPart(leave, desk, filledIn, true);
    }

    public static ManagersPart ManagersPart(
        SickLeave leave, Desk desk, FilledIn.Adaptation filledIn, bool isKept, PlanProblem? problem = null, bool toldOfIllness = false)
    {
        var isEmployees = TheTwo.SideOf(leave, desk) == PlanSide.Employee;
        var isFirst = !leave.Plan.ManagerWrote;
        return new(
            leave.Employee.Name, isEmployees, Due(leave, desk), isEmployees ? new([], [], []) : Readable.Tasks(leave.Plan.Content),
            filledIn with
            {
                EvaluateOn = filledIn.EvaluateOn ?? (isFirst ? WorkingDays.FirstOnOrAfter(desk.Today.AddMonths(1)) : null),
                NeedsNav = filledIn.NeedsNav ?? (isFirst ? false : null),
            },
            leave.Plan.Content.Measures.Count == 0, isFirst && filledIn.FollowUp is null,
            !isEmployees && Reminders.MayBeUnnecessary(leave, desk), isKept, problem, toldOfIllness);
    }

    public static PlanDraft? DraftOf(SickLeave leave, Desk desk) =>
        desk.PlanDrafts.FirstOrDefault(draft => draft.Leave == leave.Id && draft.Person == desk.Speaker.Id);

    /// <summary>The plan as it was when the form was opened; of what was kept before, as it was when that was begun.</summary>
    public static PlanContent Opened(FilledIn written, FilledIn? draft, SickLeave leave)
    {
        var opened = leave.At(written.OpenedAt).Plan.Content;
        return draft is null ? opened : opened.Take(ChangedIn(draft, leave), leave.At(draft.OpenedAt).Plan.Content);
    }

    // What the draft has changed, in the plan as it is now.
    private static PlanContent Over(FilledIn draft, SickLeave leave) =>
        leave.Plan.Content.Take(ChangedIn(draft, leave), Written(draft, leave));

    private static PlanField ChangedIn(FilledIn draft, SickLeave leave) =>
        PlanFields.Changed(leave.At(draft.OpenedAt).Plan.Content, Written(draft, leave)) & ~PlanField.Measures;

    private static PlanContent Written(FilledIn draft, SickLeave leave) => draft.In(leave.At(draft.OpenedAt).Plan.Content, measure: 0, DateOnly.MinValue);

    private static DateOnly? Due(SickLeave leave, Desk desk) => leave.Plan.Agreed is null ? Deadline.Of(leave, desk.Today) : null;
}
