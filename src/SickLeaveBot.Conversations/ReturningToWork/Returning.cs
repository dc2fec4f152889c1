using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.ReturningToWork;

/// <summary>The employee is back: fully, or in part with a new grade.</summary>
public static class Returning
{
    private const string Kind = "return";

    /// <summary>«tilbake i dag»: taken at once, with undo on the receipt; a return later changes the expected one.</summary>
    public static Reply Hear(Heard heard, Context context) => context.Current switch
    {
        null => new() { Shown = new Note(context.Draft is null ? NoteKind.NoAbsence : NoteKind.NotYet) },
        { } leave when heard.Grade is { } grade and < 100 => Take(new(heard.BackOn ?? heard.From ?? context.Today, grade), context, leave),
        { } leave when heard.BackOn is { } on && on > context.Today => ChangingPeriod.Choose(leave.Away.From, on, context, leave),
        { } leave => Take(new(heard.BackOn ?? heard.From ?? context.Today, null), context, leave),
    };

    /// <summary>On the morning of the expected return the employee is asked whether it holds.</summary>
    public static IEnumerable<Nudge> Nudges(SickLeave leave, Context context) => leave.ExpectedBack is { } back
        ? [new(Kind, leave.Employee, back, () => new(leave.Employee, new AreYouBack(back), Slot.AreYouBack))]
        : [];

    /// <summary>The question can be answered once it was put, also when the card is far up.</summary>
    public static IEnumerable<Card> OpenIn(SickLeave leave, Context context) =>
        context.Is(Roles.Employee) && leave.ExpectedBack is { } back && leave.WasNudged(Kind, back) ? [new AreYouBack(back)] : [];

    public static Reply Open(SickLeave leave, DateOnly today) =>
        new() { Leave = leave, Shown = new ConfirmReturn(leave.ExpectedBack is { } back && back < today ? back : today, null, null) };

    public static Reply Take(ReturnGiven answer, Context context, SickLeave leave)
    {
        if (ProblemIn(answer, leave, context.Today) is { } problem)
            return new() { Leave = leave, Shown = new ConfirmReturn(answer.On, answer.Grade, problem) };
        if (leave.Stage == Stage.Ended && leave.ReturnedOn == answer.On)
            return new() { Leave = leave, Shown = AbsenceCards.Receipt(leave, context) };
        return Telling.Told(leave, answer.Grade is { } grade ? new ReturnedInPart(answer.On, grade) : new ReturnedToWork(answer.On), context);
    }

    private static PeriodProblem? ProblemIn(ReturnGiven answer, SickLeave leave, DateOnly today) => answer switch
    {
        _ when answer.On <= leave.Away.From => PeriodProblem.BackBeforeFrom,
        _ when answer.On.DayNumber > today.DayNumber + 31 => PeriodProblem.TooFarAhead,
        { Grade: < Law.Grade.LowestForBenefit or > 99 } => PeriodProblem.NoSuchGrade,
        _ => null,
    };
}
