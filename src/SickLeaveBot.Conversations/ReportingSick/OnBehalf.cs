using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>The manager reports for somebody who can't (in hospital, say); the employee gets it for confirmation.</summary>
public static class OnBehalf
{
    public static Reply Open(Heard heard, Context context)
    {
        if (context.Reports.Count == 0) return new() { Shown = new Note(NoteKind.NoTeam) };
        var away = Periods.Said(heard, context.Today);
        return new() { Shown = Form(context, heard.Named, away.From, away.BackOn, null) };
    }

    /// <summary>Takes the report; whom the manager leads is asked of the directory, never of the card.</summary>
    public static Reply Take(SomeoneReported answer, Context context)
    {
        if (context.Reports.FirstOrDefault(person => person.Person.Id == answer.Employee) is not { Person: var employee })
            return new() { Shown = Form(context, null, answer.From, answer.BackOn, PeriodProblem.NobodyChosen) };
        var away = Periods.Chosen(new(answer.From, null, null), answer.From, answer.BackOn);
        if (Periods.ProblemIn(away, context.Today) is { } problem)
            return new() { Shown = Form(context, employee.Id, answer.From, answer.BackOn, problem) };
        if (context.Team.FirstOrDefault(leave => leave.Employee.Id == employee.Id && leave.Stage == Stage.Ongoing) is { } ongoing)
            return new() { Leave = ongoing, Shown = Noticing.Notice(ongoing, context.Today) };
        return Report(SickLeave.Empty(context.NewId), employee, away, context);
    }

    public static ReportedForYou ForEmployee(SickLeave leave) =>
        new(leave.Reporter.Name, leave.Away.From, leave.Away.BackOn, leave.ConfirmedByEmployee,
            leave is { ConfirmedByEmployee: false, Stage: Stage.Ongoing });

    /// <summary>The employee says that it is right.</summary>
    public static Reply Confirm(Context context, SickLeave leave) =>
        leave is { OnBehalf: true, ConfirmedByEmployee: false, Stage: Stage.Ongoing }
            ? Telling.Told(leave, new ConfirmedByEmployee(), context)
            : new() { Leave = leave, Shown = AbsenceCards.Receipt(leave, context) };

    /// <summary>The employee was not away: the report is taken back and the manager sees it.</summary>
    public static Reply Reject(Context context, SickLeave leave) =>
        leave is { Stage: Stage.Ongoing } && leave.History.LastOrDefault(fact => fact.What is AbsenceReported) is { } report
            ? Telling.Told(leave, new Undone(report.Number), context)
            : new() { Leave = leave, Shown = AbsenceCards.Receipt(leave, context) };

    private static Reply Report(SickLeave leave, Person employee, TimeAway away, Context context)
    {
        IReadOnlyList<Fact> facts =
        [
            new ReportBegun(employee, context.Speaker, context.Speaker, away),
            new AbsenceReported(context.Speaker, away, CapacityForWork.Unknown),
        ];
        var after = leave.After(facts, context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Shown = Noticing.Notice(after, context.Today),
            Effects =
            [
                Remember.In(leave, facts),
                new Message(employee, ForEmployee(after), Slot.ReportedForYou, Anew: true),
            ],
        };
    }

    private static ReportForSomeone Form(Context context, string? chosen, DateOnly from, DateOnly? backOn, PeriodProblem? problem) =>
        new([.. context.Reports.Select(person => new Choice(person.Person.Id, person.Person.Name))], chosen, from, backOn, problem);
}
