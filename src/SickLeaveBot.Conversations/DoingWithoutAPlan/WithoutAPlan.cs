using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;
using SickLeaveBot.Law.WorkingEnvironmentAct;

namespace SickLeaveBot.Conversations.DoingWithoutAPlan;

/// <summary>
/// A plan is evidently unnecessary (åpenbart unødvendig), or put off: the manager names the ground and when the two spoke, the law
/// says whether it will do, and the employee can have a plan all the same.
/// </summary>
public static class WithoutAPlan
{
    private const int DaysPutOff = 14;
    private const int MostDaysPutOff = 56;

    // After so many days it is asked whether somebody who was to be back soon still needs no plan.
    private const int DaysUntilSoonIsOver = 14;

    public static Reply Open(Context context, SickLeave leave) => new()
    {
        Leave = leave,
        Shown = Deadline(leave, context) is { } deadline
            ? Form(leave, deadline, new(null, LastContact(leave), context.Today.AddDays(DaysPutOff)), Wish(leave))
            : PlanCards.To(leave, context),
    };

    public static Reply Take(UnnecessaryGiven answer, Context context, SickLeave leave)
    {
        if (Deadline(leave, context) is not { } deadline) return new() { Leave = leave, Shown = PlanCards.To(leave, context) };
        var law = Section4_6.MayBeExempt(context.Today, DutyKind.FollowUpPlan, answer.Ground, answer.ContactOn, Reminders.IsWantedByEmployee(leave) ? [Role.Employee] : []);
        var said = new Said(answer.Ground, answer.ContactOn, answer.AskAgainOn ?? context.Today.AddDays(DaysPutOff));
        var problem = ProblemIn(answer, law, said, deadline, context.Counted(leave).FirstDay, context.Today);
        if (problem is not null || answer.ContactOn is not { } contact)
            return new() { Leave = leave, Shown = Form(leave, deadline, said, problem) };
        var found = new PlanFoundUnnecessary(answer.Ground, contact, AskAgainOn(answer.Ground, law, said, context.Today), context.Today);
        var after = leave.After([found], context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Shown = NoPlan.Card(PlanSide.Manager, found, after, context),
            Effects =
            [
                Remember.In(leave, found),
                .. PlanSides.ToOther(context, leave, NoPlan.Card(PlanSide.Employee, found, after, context)),
            ],
        };
    }

    /// <summary>The duty is open again, and the other is told who wants a plan.</summary>
    public static Reply WantAfterAll(Context context, SickLeave leave)
    {
        if (leave.Plan.Unnecessary is null) return new() { Leave = leave, Shown = PlanCards.To(leave, context) };
        var side = PlanSides.Speaking(context);
        var wanted = new PlanWantedAfterAll(side, context.Today);
        var after = leave.After([wanted], context.Speaker.Id, default);
        var deadline = context.Counted(leave).PlanDeadline;
        return new()
        {
            Leave = leave,
            Shown = Reminders.AfterAll(side, after, deadline, context, side),
            Effects =
            [
                Remember.In(leave, wanted),
                .. PlanSides.ToOther(context, leave, Reminders.AfterAll(PlanSides.OtherThan(side), after, deadline, context, side)),
            ],
        };
    }

    private static IsAPlanUnnecessary Form(SickLeave leave, PlanDeadline deadline, Said said, UnnecessaryProblem? problem) => new(
        leave.Employee.Name, deadline.Due, deadline.Basis, said.Ground, said.ContactOn, said.AskAgainOn, problem);

    // What may be left out: a plan that the law asks for and that is not agreed yet, also one that was left out or put off before.
    private static PlanDeadline? Deadline(SickLeave leave, Context context) =>
        leave is { Stage: Stage.Ongoing, Plan: { Agreed: null, EndedOn: null } } ? context.Counted(leave).PlanDeadline : null;

    private static UnnecessaryProblem? ProblemIn(
        UnnecessaryGiven answer, ExemptionAnswer law, Said said, PlanDeadline deadline, DateOnly firstDay, DateOnly today) => (law, answer) switch
        {
            (_, { ContactOn: { } contact }) when contact > today => UnnecessaryProblem.ContactAhead,
            (_, { ContactOn: { } contact }) when contact < firstDay => UnnecessaryProblem.ContactBeforeAbsence,
            ({ ContactIsMissing: true }, _) => UnnecessaryProblem.NoContact,
            (_, { Ground: ExemptionGround.NoAdaptationPossible }) => UnnecessaryProblem.NoGround,
            ({ Allowed: false }, _) => UnnecessaryProblem.EmployeeWantsIt,
            (_, { Ground: ExemptionGround.GradedWithRunningDialogue }) when !deadline.IsGraded => UnnecessaryProblem.NotGraded,
            ({ State: ExemptionState.Postponed }, _) when said.AskAgainOn <= today => UnnecessaryProblem.AskAgainNotAhead,
            ({ State: ExemptionState.Postponed }, _) when said.AskAgainOn.DayNumber > today.DayNumber + MostDaysPutOff => UnnecessaryProblem.AskAgainTooLate,
            _ => null,
        };

    // Who was to be back soon and is not, may need a plan after all: it is asked about, though the duty is not open meanwhile.
    private static DateOnly? AskAgainOn(ExemptionGround ground, ExemptionAnswer law, Said said, DateOnly today) => (law.State, ground) switch
    {
        (ExemptionState.Postponed, _) => said.AskAgainOn,
        (_, ExemptionGround.BackSoonWithoutAdaptation or ExemptionGround.AdaptationWorksBackSoon) => today.AddDays(DaysUntilSoonIsOver),
        _ => null,
    };


    private static UnnecessaryProblem? Wish(SickLeave leave) => Reminders.IsWantedByEmployee(leave) ? UnnecessaryProblem.EmployeeWantsIt : null;

    private static DateOnly? LastContact(SickLeave leave) => leave.Plan.ContactsTried.LastOrDefault(contact => contact.Reached)?.On;

    private sealed record Said(ExemptionGround? Ground, DateOnly? ContactOn, DateOnly AskAgainOn);
}
