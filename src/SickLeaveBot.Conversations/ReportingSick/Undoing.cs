using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>The last thing the employee did is taken back: it is said what, and never anything further back in silence.</summary>
public static class Undoing
{
    /// <summary>What would be taken back, and how the absence stands then.</summary>
    public static Reply Ask(Context context, SickLeave leave) => leave.UndoableBy(context.Speaker.Id) switch
    {
        null => new() { Leave = leave, Shown = new Note(NoteKind.NothingToUndo) },
        { What: AbsenceReported } => Withdrawing.Ask(context, leave),
        { } last => new() { Leave = leave, Shown = Question(last, context, leave) },
    };

    /// <summary>A tap: what was done today, and nobody has acted on, is taken back at once.</summary>
    public static Reply Tapped(Context context, SickLeave leave) =>
        leave.UndoableBy(context.Speaker.Id) is { What: not AbsenceReported } last && Oslo.DayOf(last.At) >= context.Today && !leave.WasActedOnSince(last)
            ? TakeBack(last, context, leave)
            : Ask(context, leave);

    public static Reply Confirm(UndoConfirmed answer, Context context, SickLeave leave) =>
        leave.UndoableBy(context.Speaker.Id) is { } last && last.Number == answer.Number ? TakeBack(last, context, leave) : ChangingPeriod.Unchanged(leave, context);

    private static Reply TakeBack(Recorded last, Context context, SickLeave leave) =>
        BringsBackASecond(last, context, leave) ? ChangingPeriod.Unchanged(leave, context) : Telling.Told(leave, new Undone(last.Number), context);

    // What was withdrawn does not come back beside an absence on the same days that was reported since.
    private static bool BringsBackASecond(Recorded last, Context context, SickLeave leave) =>
        leave.IsTakenBack && last.What is AbsenceWithdrawn
        && context.Own.Any(other => other.Id != leave.Id && other.Stage is Stage.Ongoing or Stage.WithHumanResources);

    private static ToUndo What(Fact fact) => fact switch
    {
        SickNoteRegistered => ToUndo.SickNote,
        ReturnAnnounced => ToUndo.ComingBack,
        ReturnedToWork => ToUndo.Return,
        ReturnedInPart => ToUndo.ReturnInPart,
        AbsenceWithdrawn => ToUndo.Withdrawal,
        Undone => ToUndo.Undoing,
        _ => ToUndo.Period,
    };

    private static ConfirmUndo Question(Recorded last, Context context, SickLeave leave)
    {
        var after = leave.After([new Undone(last.Number)], context.Speaker.Id, default);
        return new(What(last.What), after.Away.From, after.ReturnedOn ?? after.ExpectedBack, context.LeaderOf(leave)?.Name, last.Number, leave.Counts);
    }
}
