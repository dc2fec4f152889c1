using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>
/// A sick note that leaves the employee at work is registered: treatment days (behandlingsdager), travel grant (reisetilskudd) or deferred (avventende).
/// No absence begins: nobody is asked about a return, no deadline is counted, and it ends by itself.
/// </summary>
public static class NotingAtWork
{
    private const int LongestPause = 14;

    public static Reply Hear(Heard heard, SickNoteKind kind, Context context) => (heard, Latest(kind, context)) switch
    {
        ({ Grade: not null } or { IsInPart: true } or { Grades.Count: > 0 }, _) =>
                Form(kind, heard.From, heard.To, context, heard.ToldOfIllness, PeriodProblem.KindAndGrade, grade: heard.Grade, isInPart: heard.IsInPart),
        ({ LongerBy: not null } or { From: null, To: not null }, { } latest) => Extend(heard, context, latest),
        ({ From: { } from, To: { } to }, _) => Ask(ToldNote.AtWork(kind, from, to, null), context, null, heard.ToldOfIllness),
        _ => Form(kind, heard.From, heard.To, context, heard.ToldOfIllness, null),
    };

    /// <summary>«forlenget med to uker», «… til 30. mai»: more time is counted from the note's own end, and the note gets a new last day.</summary>
    public static Reply Extend(Heard heard, Context context, SickLeave leave)
    {
        var to = heard.LongerBy?.After(leave.AtWork!.To) ?? heard.To ?? heard.BackOn?.AddDays(-1);
        return to is { } last ? Ask(Now(leave, last), context, leave, heard.ToldOfIllness) : Open(context, leave);
    }

    /// <summary>
    /// «frisk igjen», «ferdig fredag»: the note ends before its last day; where no day was said, the day before today is shown. Where no day would be left
    /// of it, it is asked whether to take it back. Nobody comes back in part from days at work.
    /// </summary>
    public static Reply End(Heard heard, Context context, SickLeave leave)
    {
        var last = heard.To ?? (heard.BackOn ?? heard.From ?? context.Today).AddDays(-1);
        return heard.Grade is not null || heard.IsInPart || last >= leave.AtWork!.To ? Unchanged(leave, context, heard.ToldOfIllness)
            : last >= leave.AtWork.From ? Ask(Now(leave, last), context, leave, heard.ToldOfIllness)
            : Withdrawing.Ask(context, leave);
    }

    /// <summary>The note as it stands, to be changed.</summary>
    public static Reply Open(Context context, SickLeave leave) => Form(leave.AtWork!.Kind, leave.AtWork.From, leave.AtWork.To, context, false, null, leave);

    /// <summary>The note as it will be registered.</summary>
    /// <param name="leave">The note that it changes; null where that is to be found, or there is none.</param>
    public static Reply Ask(ToldNote note, Context context, SickLeave? leave, bool toldOfIllness)
    {
        var before = leave ?? Joining(note, context);
        if (ProblemIn(note, leave, context) is { } problem) return Form(note.Kind, note.From, note.To, context, toldOfIllness, problem, before, note.WorkplaceCan);
        note = leave is null ? Longer(before, note) : note;
        if (before?.AtWork is { } same && (same.From, same.To) == (note.From, note.To)) return Unchanged(before, context, toldOfIllness);
        return new()
        {
            Leave = before,
            Shown = new ConfirmSickNote(
                note.Kind, note.From, note.To, null, [], null, note.WorkplaceCan ?? before?.AtWork?.WorkplaceCan, before?.AtWork?.From, before?.AtWork?.To,
                Told(before, context)?.Name, NotesAtWork.IsAway(note.From, note.To, context), toldOfIllness),
        };
    }

    public static Reply Take(SickNoteGiven answer, Context context, SickLeave? leave)
    {
        var (workplaceCan, told) = HealthGuard.Of(answer.WorkplaceCan);
        var note = ToldNote.Of(answer) with { WorkplaceCan = workplaceCan };
        var before = leave ?? Joining(note, context);
        if (ProblemIn(note, leave, context) is { } problem) return Form(note.Kind, note.From, note.To, context, told, problem, before, workplaceCan);
        note = leave is null ? Longer(before, note) : note;
        // Only the form that shows what the workplace can do can be emptied of it.
        var standing = leave is null ? before?.AtWork?.WorkplaceCan : null;
        var fact = new NoteAtWorkRegistered(context.Speaker, Manager(before, context), note.Kind, note.From, note.To, workplaceCan ?? standing);
        return before?.AtWork is { } same && same with { Employee = fact.Employee, Manager = fact.Manager } == fact
            ? Unchanged(before, context, told)
            : Telling.Told(before ?? SickLeave.Empty(context.NewId), fact, context, told);
    }

    public static Reply Unchanged(SickLeave leave, Context context, bool toldOfIllness = false) =>
        new() { Leave = leave, Shown = NotesAtWork.Receipt(leave, context, NoteAtWorkState.Unchanged, toldOfIllness) };

    /// <summary>Whether it is a note of this kind that holds some of these days.</summary>
    public static bool Meets(SickLeave leave, SickNoteKind kind, DateOnly from, DateOnly to) =>
        leave is { Stage: Stage.AtWork, AtWork: { } note } && note.Kind == kind && note.From <= to && from <= note.To;

    public static SickNoteKind? KindOf(AbsenceKind? told) =>
        Enum.GetValues<SickNoteKind>().Where(kind => kind != SickNoteKind.Ordinary && kind.AsDays() == told).Select(kind => (SickNoteKind?)kind).SingleOrDefault();

    private static ToldNote Now(SickLeave leave, DateOnly to) => ToldNote.AtWork(leave.AtWork!.Kind, leave.AtWork.From, to, leave.AtWork.WorkplaceCan);

    // One that ended longer ago is over: what is said now is of another.
    private static SickLeave? Latest(SickNoteKind kind, Context context) =>
        Of(kind, context).Where(leave => leave.AtWork!.To.AddDays(LongestPause) >= context.Today).MaxBy(leave => leave.AtWork!.To);

    // A note is looked at as it was given: one that got shorter was a note when it was longer, and more time of a deferred one is a note of its own.
    private static PeriodProblem? ProblemIn(ToldNote note, SickLeave? changed, Context context) => changed?.AtWork switch
    {
        { } known when known.From <= note.From && note.From <= note.To && note.To <= known.To => null,
        { Kind: SickNoteKind.Deferred } known when note.Kind == SickNoteKind.Deferred && note.From == known.From && note.To > known.To =>
            (note with { Parts = [note.Parts[0] with { From = known.To.AddDays(1) }] }).ProblemOn(context.Today),
        _ => note.ProblemOn(context.Today),
    };

    // A second note that begins within the first and lasts longer carries it on: the days before it still hold.
    private static ToldNote Longer(SickLeave? before, ToldNote note) =>
        before?.AtWork is { } first && first.From < note.From && first.To < note.To ? ToldNote.AtWork(note.Kind, first.From, note.To, note.WorkplaceCan) : note;

    // Days of the same kind that meet are one note that is changed, never two.
    private static SickLeave? Joining(ToldNote note, Context context) =>
        context.Own.FirstOrDefault(leave => Meets(leave, note.Kind, note.From, note.To));

    private static IEnumerable<SickLeave> Of(SickNoteKind kind, Context context) =>
        context.Own.Where(leave => leave.Stage == Stage.AtWork && leave.AtWork!.Kind == kind);

    private static Person? Told(SickLeave? before, Context context) => context.Company.Who.LeaderFor(context.Speaker, Manager(before, context), context.Today);

    // Who was told of the note hears of its changes; whoever takes over is told in the morning.
    private static Person? Manager(SickLeave? before, Context context) => before?.Manager ?? context.NearestManager;

    private static Reply Form(
        SickNoteKind kind, DateOnly? from, DateOnly? to, Context context, bool toldOfIllness, PeriodProblem? problem, SickLeave? leave = null, string? workplaceCan = null,
        int? grade = null, bool isInPart = false) =>
        new()
        {
            Leave = leave,
            Shown = new RegisterSickNote(
                from ?? context.Today, to, isInPart ? null : grade ?? Grade.Full.Percent, workplaceCan ?? leave?.AtWork?.WorkplaceCan,
                problem, toldOfIllness, kind, MayBeOrdinary: leave is null),
        };
}
