using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.ReturningToWork;

/// <summary>The employee is back: fully, or in part with a new grade. A return on a day to come is announced, and ends nothing before that day.</summary>
public static class Returning
{
    private const string Kind = "return";

    /// <summary>On the morning of the expected return the employee is asked whether it holds, and once more after a day's silence.</summary>
    public static IEnumerable<Nudge> Nudges(SickLeave leave, Context context) => leave.ExpectedBack is { } back
        ? [Question(back, back, leave), Question(WorkingDays.NextAfter(back), back, leave)]
        : [];

    /// <summary>The question can be answered once it was put, also when the card is far up.</summary>
    public static IEnumerable<Card> OpenIn(SickLeave leave, Context context) =>
        context.Is(Roles.Employee) && leave.ExpectedBack is { } back && leave.WasNudged(Kind, back) ? [new AreYouBack(back)] : [];

    public static Reply Open(SickLeave leave, DateOnly today) =>
        new() { Leave = leave, Shown = new ConfirmReturn(leave.ExpectedBack is { } back && back < today ? back : today, null, null) };

    /// <summary>What was said of the return is shown as it will be registered; the form asks how much where only «in part» was said.</summary>
    public static Reply Hear(Heard heard, Context context, SickLeave leave)
    {
        var on = heard.BackOn ?? heard.From ?? context.Today;
        return heard.IsInPart
            ? new() { Leave = leave, Shown = new ConfirmReturn(on, null, PeriodProblem.NoSuchGrade) }
            : Ask(new(on, heard.Grade is < 100 ? heard.Grade : null), context, leave);
    }

    private static Reply Ask(ReturnGiven said, Context context, SickLeave leave)
    {
        if (ProblemIn(said.On, said.Grade, leave, context.Today) is { } problem) return new() { Leave = leave, Shown = new ConfirmReturn(said.On, said.Grade, problem) };
        return IsKnown(said.On, said.Grade, leave, context.Today) ? ChangingPeriod.Unchanged(leave, context) : new()
        {
            Leave = leave,
            Shown = new ConfirmBack(said.On, How(said.On, said.Grade, context.Today), said.Grade, context.LeaderOf(leave)?.Name, NoteTo(said, leave)),
        };
    }

    public static Reply Take(ReturnGiven answer, Context context, SickLeave leave)
    {
        if (ProblemIn(answer.On, answer.Grade, leave, context.Today) is { } problem)
            return new() { Leave = leave, Shown = new ConfirmReturn(answer.On, answer.Grade, problem) };
        return IsKnown(answer.On, answer.Grade, leave, context.Today) ? ChangingPeriod.Unchanged(leave, context) : Telling.Told(leave, Fact(answer, context.Today), context);
    }

    private static HowBack How(DateOnly on, int? grade, DateOnly today) => (grade is not null, on > today) switch
    {
        (true, true) => HowBack.InPartLater,
        (true, false) => HowBack.InPart,
        (false, true) => HowBack.Later,
        _ => HowBack.Now,
    };

    private static Fact Fact(ReturnGiven answer, DateOnly today) => answer switch
    {
        { Grade: { } grade } => new ReturnedInPart(answer.On, grade),
        _ when answer.On > today => new ReturnAnnounced(answer.On),
        _ => new ReturnedToWork(answer.On),
    };

    // An announced day that has come is not known to have been one at work until it is said.
    private static bool IsKnown(DateOnly on, int? grade, SickLeave leave, DateOnly today) => grade is null
        ? leave.ReturnedOn == on || (leave.AnnouncedBack == on && on > today)
        : leave.InPart == new ReturnedInPart(on, grade.Value);

    private static DateOnly? NoteTo(ReturnGiven said, SickLeave leave) =>
        said.Grade is null && leave.SickNotes.Count > 0 && leave.SickNotes.Max(note => note.To) is var last && last >= said.On ? last : null;

    private static PeriodProblem? ProblemIn(DateOnly on, int? grade, SickLeave leave, DateOnly today) => grade switch
    {
        _ when on <= leave.Away.From => PeriodProblem.BackBeforeFrom,
        _ when on.DayNumber > today.DayNumber + Furthest(leave, today) => PeriodProblem.TooFarAhead,
        < Grade.LowestForBenefit or > 99 => PeriodProblem.NoSuchGrade,
        _ => null,
    };

    // Three months ahead, or as far as the absence itself is known to go.
    private static int Furthest(SickLeave leave, DateOnly today) =>
        Math.Max(92, leave.ExpectedBack is { } back ? back.DayNumber - today.DayNumber : 0);

    private static Nudge Question(DateOnly day, DateOnly back, SickLeave leave) =>
        new(Kind, leave.Employee, day, () => new(leave.Employee, new AreYouBack(back), Slot.Question, Anew: true));
}
