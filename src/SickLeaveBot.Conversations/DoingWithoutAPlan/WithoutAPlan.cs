using SickLeaveBot.Conversations.EvaluatingThePlan;
using SickLeaveBot.Conversations.RemindingOfThePlan;
using SickLeaveBot.Conversations.WritingThePlan;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;
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

    public static Reply Open(Desk desk, SickLeave leave) => new()
    {
        Leave = leave,
        Shown = Deadline(leave, desk) is { } deadline
            ? Form(leave, deadline, new(null, LastContact(leave), desk.Today.AddDays(DaysPutOff)), Wish(leave))
            : Showing.To(leave, desk),
    };

    public static Reply Take(UnnecessaryGiven answer, Desk desk, SickLeave leave)
    {
        if (Deadline(leave, desk) is not { } deadline) return new() { Leave = leave, Shown = Showing.To(leave, desk) };
        var law = Section4_6.MayBeExempt(desk.Today, DutyKind.FollowUpPlan, answer.Ground, answer.ContactOn, Reminders.IsWantedByEmployee(leave) ? [Role.Employee] : []);
        var said = new Said(answer.Ground, answer.ContactOn, answer.AskAgainOn ?? desk.Today.AddDays(DaysPutOff));
        var problem = ProblemIn(answer, law, said, deadline, leave, desk.Today);
        if (problem is not null || answer.ContactOn is not { } contact)
            return new() { Leave = leave, Shown = Form(leave, deadline, said, problem) };
        var found = new PlanFoundUnnecessary(answer.Ground, contact, AskAgainOn(answer.Ground, law, said, desk.Today), desk.Today);
        var after = leave.After([found], desk.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Facts = [found],
            Shown = Card(PlanSide.Manager, found, after, desk),
            Messages = Evaluating.ToOther(desk, leave, Card(PlanSide.Employee, found, after, desk)),
        };
    }

    /// <summary>The duty is open again, and the other is told who wants a plan.</summary>
    public static Reply WantAfterAll(Desk desk, SickLeave leave)
    {
        if (leave.Plan.Unnecessary is null) return new() { Leave = leave, Shown = Showing.To(leave, desk) };
        var side = Evaluating.Side(desk);
        var wanted = new PlanWantedAfterAll(side, desk.Today);
        var after = leave.After([wanted], desk.Speaker.Id, default);
        var deadline = PlanDeadline.Of(leave, desk.Today);
        return new()
        {
            Leave = leave,
            Facts = [wanted],
            Shown = Reminders.AfterAll(side, after, deadline, desk, side),
            Messages = Evaluating.ToOther(desk, leave, Reminders.AfterAll(TheTwo.OtherThan(side), after, deadline, desk, side)),
        };
    }

    /// <summary>How it stands while no plan is made.</summary>
    public static NoPlanNow Card(PlanSide reader, PlanFoundUnnecessary found, SickLeave leave, Desk desk)
    {
        var deadline = PlanDeadline.Of(leave, desk.Today);
        var isPutOff = IsPutOff(found.Ground);
        return new(isPutOff ? NoPlanState.PutOff : NoPlanState.Unnecessary, TheTwo.Name(TheTwo.OtherThan(reader), leave, desk), found.Ground,
            found.ContactOn, deadline?.Due, deadline?.Basis, isPutOff ? found.AskAgainOn : null, isPutOff ? null : found.AskAgainOn,
            reader == PlanSide.Employee, reader == PlanSide.Manager);
    }

    private static IsAPlanUnnecessary Form(SickLeave leave, PlanDeadline deadline, Said said, UnnecessaryProblem? problem) => new(
        leave.Employee.Name, deadline.Due, deadline.Basis, said.Ground, said.ContactOn, said.AskAgainOn, problem);

    // What may be left out: a plan that the law asks for and that is not agreed yet, also one that was left out or put off before.
    private static PlanDeadline? Deadline(SickLeave leave, Desk desk) =>
        leave is { Stage: Stage.Ongoing, Plan: { Agreed: null, EndedOn: null } } ? PlanDeadline.Of(leave, desk.Today) : null;

    private static UnnecessaryProblem? ProblemIn(
        UnnecessaryGiven answer, ExemptionAnswer law, Said said, PlanDeadline deadline, SickLeave leave, DateOnly today) => (law, answer) switch
        {
            (_, { ContactOn: { } contact }) when contact > today => UnnecessaryProblem.ContactAhead,
            (_, { ContactOn: { } contact }) when contact < leave.Away.From => UnnecessaryProblem.ContactBeforeAbsence,
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
        (_, ExemptionGround.BackSoonWithoutAdaptation or ExemptionGround.AdaptationWorksBackSoon) => today.AddDays(PlanSteps.DaysUntilSoonIsOver),
        _ => null,
    };

    private static bool IsPutOff(ExemptionGround ground) => ground == ExemptionGround.TooIllForNow;

    private static UnnecessaryProblem? Wish(SickLeave leave) => Reminders.IsWantedByEmployee(leave) ? UnnecessaryProblem.EmployeeWantsIt : null;

    private static DateOnly? LastContact(SickLeave leave) => leave.Plan.ContactsTried.LastOrDefault(contact => contact.Reached)?.On;

    private sealed record Said(ExemptionGround? Ground, DateOnly? ContactOn, DateOnly AskAgainOn);
}
