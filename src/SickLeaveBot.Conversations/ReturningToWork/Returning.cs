using SickLeaveBot.Conversations.GettingStarted;
using SickLeaveBot.Conversations.ReportingSick;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.ReturningToWork;

/// <summary>The employee is back: fully, or in part with a new grade.</summary>
public static class Returning
{
    /// <summary>«tilbake i dag»: taken at once, with undo on the receipt; a return later changes the expected one.</summary>
    public static Reply Hear(Heard heard, Desk desk) => desk.Current switch
    {
        null => new() { Shown = new Note(desk.Draft is null ? NoteKind.NoAbsence : NoteKind.NotYet) },
        { } leave when heard.Grade is { } grade and < 100 => Take(new(heard.BackOn ?? heard.From ?? desk.Today, grade), desk, leave),
        { } leave when heard.BackOn is { } on && on > desk.Today => Changing.Choose(new(leave.Away.From, on), desk, leave),
        { } leave => Take(new(heard.BackOn ?? heard.From ?? desk.Today, null), desk, leave),
    };

    public static Reply Open(SickLeave leave, DateOnly today) =>
        new() { Leave = leave, Shown = new ConfirmReturn(leave.ExpectedBack is { } back && back < today ? back : today, null, null) };

    public static Reply Take(ReturnGiven answer, Desk desk, SickLeave leave)
    {
        if (ProblemIn(answer, leave, desk.Today) is { } problem)
            return new() { Leave = leave, Shown = new ConfirmReturn(answer.On, answer.Grade, problem) };
        if (leave.Stage == Stage.Ended && leave.ReturnedOn == answer.On)
            return new() { Leave = leave, Shown = Showing.Receipt(leave, desk) };
        return Reporting.Told(leave, answer.Grade is { } grade ? new ReturnedInPart(answer.On, grade) : new ReturnedToWork(answer.On), desk);
    }

    private static PeriodProblem? ProblemIn(ReturnGiven answer, SickLeave leave, DateOnly today) => answer switch
    {
        _ when answer.On <= leave.Away.From => PeriodProblem.BackBeforeFrom,
        _ when answer.On.DayNumber > today.DayNumber + 31 => PeriodProblem.TooFarAhead,
        { Grade: < 20 or > 99 } => PeriodProblem.NoSuchGrade,
        _ => null,
    };
}
