using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Plans;

/// <summary>The two forms, filled in with the plan as it is and with what the reader has kept unsent.</summary>
public static class Forms
{
    public static EmployeesPart EmployeesPart(SickLeave leave, Context context)
    {
        if (DraftOf(leave, context)?.Tasks is { } draft) return EmployeesPart(leave, context, FilledIn.TasksOf(Over(draft, leave)), true);
        var form = EmployeesPart(leave, context, FilledIn.TasksOf(leave.Plan.Content), false);
        return IsToBeginFromReport(leave, context)
            ? form with
            {
                FilledIn = leave.Capacity.SomeWorkPossible is false
                    ? form.FilledIn with { NotNow = leave.Capacity.Tasks }
                    : form.FilledIn with { AsUsual = leave.Capacity.Tasks },
                SuggestsNoWork = leave.Capacity is { SomeWorkPossible: false, Tasks: null },
                IsFromReport = true,
            }
            : form;
    }

    public static EmployeesPart EmployeesPart(
        SickLeave leave, Context context, FilledIn.Tasks filledIn, bool isKept, PlanProblem? problem = null, bool toldOfIllness = false)
    {
        var side = PlanSides.SideOf(leave, context);
        return new(
            side == PlanSide.Employee ? null : leave.Employee.Name,
            PlanSides.Name(PlanSides.OtherThan(side ?? PlanSide.Employee), leave, context),
            Due(leave, context),
            side == PlanSide.Employee && leave.Plan is { ManagerWrote: true, EmployeeWrote: false, WithoutEmployee: null },
            filledIn, IsFromReport: false, SuggestsNoWork: false,
            MaySayTooMuch: side == PlanSide.Employee && leave.Plan is { EmployeeWrote: false, WithoutEmployee: null }, isKept, problem, toldOfIllness);
    }

    public static ManagersPart ManagersPart(SickLeave leave, Context context)
    {
        if (DraftOf(leave, context)?.Adaptation is not { } draft) return ManagersPart(leave, context, FilledIn.AdaptationOf(leave.Plan.Content), false);
        var filledIn = FilledIn.AdaptationOf(Over(draft, leave)) with
        {
            Kind = draft.Kind,
            What = draft.What,
            Until = draft.Until,
            LoadConsidered = draft.LoadConsidered,
        };
        return ManagersPart(leave, context, filledIn, true);
    }

    public static ManagersPart ManagersPart(
        SickLeave leave, Context context, FilledIn.Adaptation filledIn, bool isKept, PlanProblem? problem = null, bool toldOfIllness = false)
    {
        var isEmployees = PlanSides.SideOf(leave, context) == PlanSide.Employee;
        var isFirst = !leave.Plan.ManagerWrote;
        return new(
            leave.Employee.Name, isEmployees, Due(leave, context), isEmployees ? new([], [], []) : Readable.Tasks(leave.Plan.Content),
            filledIn with
            {
                EvaluateOn = filledIn.EvaluateOn ?? (isFirst ? WorkingDays.FirstOnOrAfter(context.Today.AddMonths(1)) : null),
                NeedsNav = filledIn.NeedsNav ?? (isFirst ? false : null),
            },
            leave.Plan.Content.Measures.Count == 0, isFirst && filledIn.FollowUp is null,
            !isEmployees && Reminders.MayBeUnnecessary(leave, context), isKept, problem, toldOfIllness);
    }

    public static PlanDraft? DraftOf(SickLeave leave, Context context) =>
        context.Get(PlanDrafts.Kept).FirstOrDefault(draft => draft.Leave == leave.Id && draft.Person == context.Speaker.Id);

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

    // What the employee said of work when reporting is theirs to begin with; the manager does not begin with it in their place.
    private static bool IsToBeginFromReport(SickLeave leave, Context context) =>
        PlanSides.SideOf(leave, context) == PlanSide.Employee && leave.Plan is { EmployeeWrote: false, Content.Tasks.Count: 0 }
        && leave.Capacity is { Tasks: not null } or { SomeWorkPossible: false };

    private static DateOnly? Due(SickLeave leave, Context context) => leave.Plan.Agreed is null ? PlanDeadline.Of(leave, context.Today)?.Due : null;
}
