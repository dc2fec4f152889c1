using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>First day and expected return are changed; what can't be right comes back on the form.</summary>
public static class ChangingPeriod
{
    public static Reply Form(SickLeave leave, TimeAway away, PeriodProblem? problem) =>
        new() { Leave = leave, Shown = new ChangeAbsence(away.From, away.BackOn, problem) };

    public static Reply Choose(DateOnly from, DateOnly? backOn, Context context, SickLeave leave) =>
        Take(leave, Periods.Chosen(leave.Away, from, backOn), context);

    public static Reply Take(SickLeave leave, TimeAway away, Context context, bool toldOfIllness = false)
    {
        if (Periods.ProblemIn(away, context.Today) is { } problem) return Form(leave, away, problem);
        if (leave.Stage is not (Stage.Ongoing or Stage.Ended)) return new() { Leave = leave, Shown = AbsenceCards.To(Roles.Employee, leave, context) };
        if (away == leave.Away && leave.Stage == Stage.Ongoing) return new() { Leave = leave, Shown = AbsenceCards.Receipt(leave, context) };
        return away.From < leave.Away.From && BackdatingQuestions.IsNeeded(away, context)
            ? Form(leave, away, PeriodProblem.TooFarBack)
            : Telling.Told(leave, new PeriodChanged(away), context, toldOfIllness);
    }
}
