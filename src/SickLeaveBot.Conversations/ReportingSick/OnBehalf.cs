using SickLeaveBot.Conversations.GettingStarted;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>The manager reports for somebody who can't (in hospital, say); the employee gets it for confirmation.</summary>
public static class OnBehalf
{
    public static Reply Open(Heard heard, Desk desk)
    {
        if (desk.Reports.Count == 0) return new() { Shown = new Note(NoteKind.NoTeam) };
        var away = Periods.Said(heard, desk.Today);
        return new() { Shown = Form(desk, heard.Named, away.From, away.BackOn, null) };
    }

    /// <summary>Takes the report; whom the manager leads is asked of the directory, never of the card.</summary>
    public static Reply Take(SomeoneReported answer, Desk desk)
    {
        if (desk.Reports.FirstOrDefault(person => person.Person.Id == answer.Employee) is not { Person: var employee })
            return new() { Shown = Form(desk, null, answer.From, answer.BackOn, PeriodProblem.NobodyChosen) };
        var away = Periods.Chosen(new(answer.From, null, null), answer.From, answer.BackOn);
        if (Periods.ProblemIn(away, desk.Today) is { } problem)
            return new() { Shown = Form(desk, employee.Id, answer.From, answer.BackOn, problem) };
        if (desk.Team.FirstOrDefault(leave => leave.Employee.Id == employee.Id && leave.Stage == Stage.Ongoing) is { } ongoing)
            return new() { Leave = ongoing, Shown = Noticing.Notice(ongoing, desk.Today) };
        return Report(SickLeave.Empty(desk.NewId), employee, away, desk);
    }

    public static ReportedForYou ForEmployee(SickLeave leave) =>
        new(leave.Reporter.Name, leave.Away.From, leave.Away.BackOn, leave.ConfirmedByEmployee,
            leave is { ConfirmedByEmployee: false, Stage: Stage.Ongoing });

    /// <summary>The employee says that it is right.</summary>
    public static Reply Confirm(Desk desk, SickLeave leave) =>
        leave is { OnBehalf: true, ConfirmedByEmployee: false, Stage: Stage.Ongoing }
            ? Reporting.Told(leave, new ConfirmedByEmployee(), desk)
            : new() { Leave = leave, Shown = Showing.Receipt(leave, desk) };

    /// <summary>The employee was not away: the report is taken back and the manager sees it.</summary>
    public static Reply Reject(Desk desk, SickLeave leave) =>
        leave.UndoableBy(leave.Reporter.Id) is { } report
            ? Reporting.Told(leave, new Undone(report.Number), desk)
            : new() { Leave = leave, Shown = Showing.Receipt(leave, desk) };

    private static Reply Report(SickLeave leave, Person employee, TimeAway away, Desk desk)
    {
        IReadOnlyList<Fact> facts =
        [
            new ReportBegun(employee, desk.Speaker, desk.Speaker, away),
            new AbsenceReported(desk.Speaker, away, CapacityForWork.Unknown),
        ];
        var after = leave.After(facts, desk.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Facts = facts,
            Shown = Noticing.Notice(after, desk.Today),
            Messages = [new(employee, ForEmployee(after), Slot.ReportedForYou)],
        };
    }

    private static ReportForSomeone Form(Desk desk, string? chosen, DateOnly from, DateOnly? backOn, PeriodProblem? problem) =>
        new([.. desk.Reports.Select(person => new Choice(person.Person.Id, person.Person.Name))], chosen, from, backOn, problem);
}
