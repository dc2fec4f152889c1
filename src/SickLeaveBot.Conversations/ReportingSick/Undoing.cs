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
        { } first when BeginsIt(first, leave) => Withdrawing.Ask(context, leave),
        { } last => new() { Leave = leave, Shown = Question(last, context, leave) },
    };

    /// <summary>A tap: what was done today, and nobody has acted on, is taken back at once.</summary>
    public static Reply Tapped(Context context, SickLeave leave) =>
        leave.UndoableBy(context.Speaker.Id) is { } last && !BeginsIt(last, leave) && Oslo.DayOf(last.At) >= context.Today && !leave.WasActedOnSince(last)
            ? TakeBack(last, context, leave)
            : Ask(context, leave);

    public static Reply Confirm(UndoConfirmed answer, Context context, SickLeave leave) =>
        leave.UndoableBy(context.Speaker.Id) is { } last && last.Number == answer.Number && !BeginsIt(last, leave)
            ? TakeBack(last, context, leave)
            : Unchanged(leave, context);

    // What begins it is taken back whole, as a withdrawal; also a note that came without a report before it, of which only its days are said.
    private static bool BeginsIt(Recorded fact, SickLeave leave) => fact is { What: AbsenceReported } or { What: NoteAtWorkRegistered, Number: 1 }
        || (fact is { What: SickNoteRegistered note, Number: 3 }
            && leave.History is [_, { What: AbsenceReported { Away: { BackOn: null, LastDay: { } last } } }, ..] && last == note.Parts[^1].To);

    private static Reply TakeBack(Recorded last, Context context, SickLeave leave) =>
        BringsBackASecond(last, context, leave) ? Unchanged(leave, context) : Telling.Told(leave, new Undone(last.Number), context);

    private static Reply Unchanged(SickLeave leave, Context context) =>
        leave.AtWork is null ? ChangingPeriod.Unchanged(leave, context) : NotingAtWork.Unchanged(leave, context);

    // What was withdrawn does not come back beside an absence, or a note of the same kind on its days, that was registered since.
    private static bool BringsBackASecond(Recorded last, Context context, SickLeave leave) =>
        leave.IsTakenBack && last.What is AbsenceWithdrawn && context.Own.Any(other => other.Id != leave.Id && (leave.AtWork is { } note
            ? NotingAtWork.Meets(other, note.Kind, note.From, note.To)
            : other.Stage is Stage.Ongoing or Stage.WithHumanResources));

    // An earlier build kept the grades of one note as a note each: only the last of them is taken back, and it is said that the others stand.
    private static ToUndo What(Fact fact, SickLeave after) => fact switch
    {
        SickNoteRegistered { Parts.Count: > 1 } => ToUndo.WholeSickNote,
        SickNoteRegistered when after.SickNotes.Count > 0 => ToUndo.LatestSickNote,
        SickNoteRegistered => ToUndo.SickNote,
        NoteAtWorkRegistered => ToUndo.NoteAtWork,
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
        return new(What(last.What, after), after.Away.From, after.ReturnedOn ?? after.ExpectedBack, context.LeaderOf(leave)?.Name, last.Number, leave.Counts, after.AtWork?.To);
    }
}
