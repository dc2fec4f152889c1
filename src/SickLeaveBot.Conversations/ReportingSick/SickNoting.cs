using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>A sick note (sykmelding) is registered: period, grade, and what the issuer says the workplace can do.</summary>
public static class SickNoting
{
    private const int LongestNote = 366;

    /// <summary>A note told whole («sykmelding 50 prosent fra 1. til 14. desember») is shown as it will be registered; any other opens the form.</summary>
    public static Reply Hear(Heard heard, Context context, SickLeave? leave) => heard switch
    {
        { NoteKind: not null } => new() { Leave = leave, Shown = new Note(NoteKind.OtherKindOfSickNote) },
        { Grades: [var first, var then] } when InTwo(heard, first, then) is { } note => Ask(note, context, leave, heard.ToldOfIllness),
        { Grades: [var first, ..] } => Open(leave, first.From ?? heard.From, first.To, first.Grade, context, heard.ToldOfIllness),
        { From: { } from, To: { } to, Grade: { } grade } => Ask(new(from, to, grade, null), context, leave, heard.ToldOfIllness),
        _ => Open(leave, heard.From, heard.To, heard.Grade, context, heard.ToldOfIllness),
    };

    public static Reply Open(SickNoteWanted wanted, SickLeave? leave, Context context) => Open(leave, wanted.From, wanted.To, wanted.Grade, context);

    /// <summary>The note as it will be registered.</summary>
    public static Reply Ask(SickNoteGiven note, Context context, SickLeave? leave, bool toldOfIllness) => leave switch
    {
        _ when ProblemIn(note, context.Today) is { } problem =>
            new() { Leave = leave, Shown = new RegisterSickNote(note.From, note.To, note.Grade, null, problem, toldOfIllness) },
        not null when Same(Notes(note, null), leave) => ChangingPeriod.Unchanged(leave, context, toldOfIllness),
        _ => new()
        {
            Leave = leave,
            Shown = new ConfirmSickNote(note.From, note.To, note.Grade, note.ThenFrom, note.ThenGrade, Told(leave, context)?.Name, toldOfIllness),
        },
    };

    /// <summary>Takes the note; one that comes without a report before it begins the sick leave.</summary>
    public static Reply Take(SickNoteGiven answer, Context context, SickLeave? leave)
    {
        if (ProblemIn(answer, context.Today) is { } problem)
            return new() { Leave = leave, Shown = new RegisterSickNote(answer.From, answer.To, answer.Grade, HealthGuard.Of(answer.WorkplaceCan).Text, problem, false) };
        var (workplaceCan, told) = HealthGuard.Of(answer.WorkplaceCan);
        var notes = Notes(answer, workplaceCan);
        if (leave is { Counts: true }) return Same(notes, leave) ? ChangingPeriod.Unchanged(leave, context) : Telling.Told(leave, notes, context, told);
        var begun = SickLeave.Empty(context.NewId);
        var away = new TimeAway(answer.From, answer.To, null);
        return Telling.Told(begun, [
            new ReportBegun(context.Speaker, context.Speaker, context.NearestManager, away),
            new AbsenceReported(context.NearestManager, away, CapacityForWork.Unknown),
            .. notes], context, told);
    }

    private static Person? Told(SickLeave? leave, Context context) => leave is null
        ? context.Company.Who.LeaderFor(context.Speaker, context.NearestManager, context.Today)
        : context.LeaderOf(leave);

    private static bool Same(IEnumerable<Fact> notes, SickLeave leave) => notes.All(note => leave.SickNotes.Contains(note));

    // A note with two dated grades is two periods, one after the other.
    private static IReadOnlyList<Fact> Notes(SickNoteGiven note, string? workplaceCan) => note is { ThenFrom: { } then, ThenGrade: { } grade }
        ? [
            new SickNoteRegistered(note.From, then.AddDays(-1), note.Grade, workplaceCan),
            new SickNoteRegistered(then, note.To, grade, workplaceCan),
        ]
        : [new SickNoteRegistered(note.From, note.To, note.Grade, workplaceCan)];

    private static SickNoteGiven? InTwo(Heard heard, DatedGrade first, DatedGrade then) =>
        (first.From ?? heard.From, then.From ?? first.To?.AddDays(1), then.To ?? heard.To) is ({ } from, { } change, { } to)
            && (first.To is null || first.To == change.AddDays(-1))
            ? new(from, to, first.Grade, null, change, then.Grade)
            : null;

    private static Reply Open(SickLeave? leave, DateOnly? from, DateOnly? to, int? grade, Context context, bool toldOfIllness = false) => new()
    {
        Leave = leave,
        Shown = new RegisterSickNote(from ?? NextDayToCover(leave, context) ?? context.Today, to, grade ?? Grade.Full.Percent, null, null, toldOfIllness),
    };

    // The first day that self-certification does not reach, else the day after what is said already.
    private static DateOnly? NextDayToCover(SickLeave? leave, Context context) => leave switch
    {
        null => null,
        { SickNotes: [.., var last] } => last.To.AddDays(1),
        _ => SelfCertificationLimit.For(leave, leave.Away, context)?.NoteFrom ?? leave.Away.LastDay?.AddDays(1) ?? leave.Away.From,
    };

    // C.1: a note more than 30 days ahead, 3 years back or over a year in all is invalid.
    private static PeriodProblem? ProblemIn(SickNoteGiven note, DateOnly today) => note switch
    {
        _ when note.To < note.From => PeriodProblem.EndBeforeStart,
        _ when note.Grade is < Grade.LowestForBenefit or > 100 || note.ThenGrade is < Grade.LowestForBenefit or > 100 => PeriodProblem.NoSuchGrade,
        { ThenFrom: { } then } when then <= note.From || then > note.To => PeriodProblem.EndBeforeStart,
        _ when note.From.DayNumber > today.DayNumber + 30 => PeriodProblem.TooFarAhead,
        _ when note.From < today.AddYears(-3) => PeriodProblem.TooFarBack,
        _ when note.To.DayNumber - note.From.DayNumber > LongestNote => PeriodProblem.TooLong,
        _ => null,
    };
}
