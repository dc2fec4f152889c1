using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>First day and expected return are changed; what can't be right comes back on the form.</summary>
public static class ChangingPeriod
{
    public static Reply Form(SickLeave leave, TimeAway away, PeriodProblem? problem) =>
        new() { Leave = leave, Shown = new ChangeAbsence(away.From, away.BackOn, problem) };

    /// <summary>The form as things stand, to be changed.</summary>
    public static Reply Form(SickLeave leave) => Form(leave, leave.Away with { BackOn = leave.ExpectedBack }, null);

    /// <summary>New days that were said in words are shown first, as they will be.</summary>
    public static Reply Ask(SickLeave leave, TimeAway away, Context context, bool toldOfIllness = false)
    {
        if (ProblemIn(leave, away, context) is { } problem) return Form(leave, away with { BackOn = away.BackOn ?? leave.ExpectedBack }, problem);
        var after = leave.After([Change(leave, away)], context.Speaker.Id, default);
        if (IsSame(leave, after)) return Unchanged(leave, context, toldOfIllness);
        return new()
        {
            Leave = leave,
            Shown = new ConfirmPeriod(
                away.From, after.SickNotes.Count == 0 ? away.LastDay : null, after.ExpectedBack, away.From == leave.Away.From ? null : leave.Away.From, leave.ExpectedBack,
                context.LeaderOf(leave)?.Name, NoteFrom(after, context), toldOfIllness),
        };
    }

    public static Reply Choose(DateOnly from, DateOnly? backOn, DateOnly? lastDay, Context context, SickLeave leave) =>
        Take(leave, Periods.Chosen(leave.Away with { BackOn = leave.ExpectedBack }, from, backOn, lastDay), context);

    /// <summary>Nothing new was said, and that is what the receipt says.</summary>
    public static Reply Unchanged(SickLeave leave, Context context, bool toldOfIllness = false) =>
        new() { Leave = leave, Shown = AbsenceCards.Receipt(leave, context) with { Changed = WhatChanged.Nothing, ToldOfIllness = toldOfIllness } };

    private static Reply Take(SickLeave leave, TimeAway away, Context context)
    {
        if (ProblemIn(leave, away, context) is { } problem) return Form(leave, away, problem);
        var change = Change(leave, away);
        return IsSame(leave, leave.After([change], context.Speaker.Id, default)) ? Unchanged(leave, context) : Telling.Told(leave, change, context);
    }

    private static PeriodProblem? ProblemIn(SickLeave leave, TimeAway away, Context context) =>
        Periods.ProblemIn(away, context.Today)
        ?? (away.From < leave.Away.From && BackdatingQuestions.IsNeeded(away, context) ? PeriodProblem.TooFarBack : null);

    // A sick note stays as it was issued; to be back before it ends is a return that is announced.
    private static Fact Change(SickLeave leave, TimeAway away) =>
        leave.SickNotes.Count > 0 && away.From == leave.Away.From && away.BackOn is { } back && back < leave.ExpectedBack
            ? new ReturnAnnounced(back)
            : new PeriodChanged(away);

    private static bool IsSame(SickLeave before, SickLeave after) =>
        before.Stage == after.Stage && before.Away.From == after.Away.From && before.ExpectedBack == after.ExpectedBack
        && (before.SickNotes.Count > 0 || before.Away.LastDay == after.Away.LastDay);

    private static DateOnly? NoteFrom(SickLeave after, Context context) => after.SickNotes switch
    {
        [] => SelfCertificationLimit.For(after, after.Away, context)?.NoteFrom,
        var notes when notes.Max(note => note.To) is var last && after.ExpectedBack > Law.WorkingDays.NextAfter(last) => last.AddDays(1),
        _ => null,
    };
}
