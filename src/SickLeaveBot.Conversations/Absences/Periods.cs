using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>From what was said or chosen to a first day, a last day and a return; and what can't be right about them.</summary>
public static class Periods
{
    private const int LongestReport = 366;
    private const int FurthestAhead = 92;
    private const int FurthestBack = 366;

    public static TimeAway Said(Heard heard, DateOnly today) => heard switch
    {
        { BackOn: { } back } => Back(heard.From ?? today, back),
        { SeparateDays: [var first, ..] days } => Row(first, days),
        { To: { } last } => new(heard.From ?? today, last, WorkingDays.NextAfter(last)),
        _ => new(heard.From ?? today, null, null),
    };

    // «mandag, onsdag og fredag»: one report is of days in a row, and these are the first of them.
    private static TimeAway Row(DateOnly first, IReadOnlyList<DateOnly> days)
    {
        var last = first;
        foreach (var day in days.Order())
            if (day > last && day <= WorkingDays.NextAfter(last)) last = day;
        return new(first, last, WorkingDays.NextAfter(last));
    }

    /// <summary>What was chosen on a card; the last day that was said holds as long as the return was not moved.</summary>
    public static TimeAway Chosen(TimeAway before, DateOnly from, DateOnly? backOn, DateOnly? lastDay = null) =>
        lastDay is { } last && backOn is { } after && last >= from && last < after ? new(from, last, after)
        : backOn == before.BackOn ? before with { From = from }
        : backOn is { } back ? Back(from, back) : new(from, null, null);

    // The last day away is the last working day before the return: back on Monday means away until Friday.
    private static TimeAway Back(DateOnly from, DateOnly back)
    {
        var last = WorkingDays.LastOnOrBefore(back.AddDays(-1));
        return new(from, last < from ? back.AddDays(-1) : last, back);
    }

    public static PeriodProblem? ProblemIn(TimeAway away, DateOnly today) => away switch
    {
        { BackOn: { } back } when back <= away.From => PeriodProblem.BackBeforeFrom,
        { LastDay: { } last } when last < away.From => PeriodProblem.EndBeforeStart,
        _ when away.From.DayNumber < today.DayNumber - FurthestBack => PeriodProblem.TooFarBack,
        _ when away.From.DayNumber > today.DayNumber + FurthestAhead => PeriodProblem.TooFarAhead,
        { BackOn: { } back } when back.DayNumber - away.From.DayNumber > LongestReport => PeriodProblem.TooLong,
        _ => null,
    };
}
