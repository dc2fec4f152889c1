using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>An ordinary sick note (sykmelding) is registered: its days, its grades, and what the issuer says the workplace can do.</summary>
public static class SickNoting
{
    /// <summary>A note told whole («sykmelding 50 prosent fra 1. til 14. desember») is shown as it will be registered; any other opens the form.</summary>
    public static Reply Hear(Heard heard, Context context, SickLeave? leave) => heard switch
    {
        { Grades: [var first, ..] } when ToldNote.InParts(heard, FirstDay(leave, context)) is { } note =>
            Ask(note, context, leave, heard.ToldOfIllness, guessesFirstDay: (first.From ?? heard.From) is null),
        { Grades: [var first, ..] } => Open(leave, first.From ?? heard.From, first.To, first.Grade, context, heard.ToldOfIllness, PeriodProblem.PartsUnclear),
        { From: { } from, To: { } to, Grade: { } grade } => Ask(ToldNote.Ordinary(from, to, grade), context, leave, heard.ToldOfIllness),
        _ => Open(leave, heard.From, heard.To, heard.Grade, context, heard.ToldOfIllness, isInPart: heard.IsInPart),
    };

    public static Reply Open(SickNoteWanted wanted, SickLeave? leave, Context context) =>
        Open(leave, wanted.From, wanted.To, wanted.Grade, context, kind: wanted.Kind, isInPart: wanted.IsInPart);

    /// <summary>The note as it will be registered.</summary>
    /// <param name="guessesFirstDay">It was not said; the card says that it is the likeliest.</param>
    public static Reply Ask(ToldNote note, Context context, SickLeave? leave, bool toldOfIllness, bool guessesFirstDay = false)
    {
        if (note.ProblemOn(context.Today) is { } problem) return Refused(note, problem, leave, toldOfIllness);
        if (leave is not null && IsKnown(Fact(note, null), leave)) return ChangingPeriod.Unchanged(leave, context, toldOfIllness);
        return new()
        {
            Leave = leave,
            Shown = new ConfirmSickNote(
                note.Kind, note.From, note.To, note.Parts[0].Grade, note.Lines, note.PartsForCard, null, null, null, Told(leave, context)?.Name, false, toldOfIllness,
                guessesFirstDay),
        };
    }

    /// <summary>Takes the note; one that comes without a report before it begins the sick leave.</summary>
    public static Reply Take(SickNoteGiven answer, Context context, SickLeave? leave)
    {
        var (workplaceCan, told) = HealthGuard.Of(answer.WorkplaceCan);
        var note = ToldNote.Of(answer) with { WorkplaceCan = workplaceCan };
        if (note.ProblemOn(context.Today) is { } problem) return Refused(note, problem, leave, told);
        var fact = Fact(note, workplaceCan);
        if (leave is { Counts: true }) return IsKnown(fact, leave) ? ChangingPeriod.Unchanged(leave, context, told) : Telling.Told(leave, fact, context, told);
        var begun = SickLeave.Empty(context.NewId);
        var away = new TimeAway(note.From, note.To, null);
        return Telling.Told(begun, [
            new ReportBegun(context.Speaker, context.Speaker, context.NearestManager, away),
            new AbsenceReported(context.NearestManager, away, CapacityForWork.Unknown),
            fact], context, told);
    }

    private static SickNoteRegistered Fact(ToldNote note, string? workplaceCan) => new(note.Parts, workplaceCan);

    // It counts on its days already, and nothing that was said later counts there instead.
    private static bool IsKnown(SickNoteRegistered note, SickLeave leave) => NotedDays.Of(note).All(days =>
        !(leave.InPart is { } part && part.On <= days.To && part.Grade != days.Grade)
        && leave.SickNotes.LastOrDefault(one => IsSame(one, days) || IsInstead(one, days)) is { } newest && IsSame(newest, days));

    // What the workplace can do is not said again each time; then it stands as it was.
    private static bool IsSame(NotedDays one, NotedDays days) => (days.WorkplaceCan is null ? one with { WorkplaceCan = null } : one) == days;

    private static bool IsInstead(NotedDays one, NotedDays days) => one.Grade != days.Grade && one.From <= days.To && days.From <= one.To;

    // Days that don't fit together are not mended here: the form opens with the first of them, and says what is wrong.
    private static Reply Refused(ToldNote note, PeriodProblem problem, SickLeave? leave, bool toldOfIllness) => new()
    {
        Leave = leave,
        Shown = new RegisterSickNote(note.From, note.Parts[0].To, note.Parts[0].Grade, note.WorkplaceCan, problem, toldOfIllness),
    };

    private static Person? Told(SickLeave? leave, Context context) => leave is null
        ? context.Company.Who.LeaderFor(context.Speaker, context.NearestManager, context.Today)
        : context.LeaderOf(leave);

    private static Reply Open(
        SickLeave? leave, DateOnly? from, DateOnly? to, int? grade, Context context, bool toldOfIllness = false, PeriodProblem? problem = null,
        SickNoteKind kind = SickNoteKind.Ordinary, bool isInPart = false) => new()
        {
            Leave = leave,
            Shown = new RegisterSickNote(from ?? FirstDay(leave, context), to, isInPart ? null : grade ?? Grade.Full.Percent, null, problem, toldOfIllness, kind),
        };

    // The first day that self-certification does not reach, else the day after what is said already.
    private static DateOnly FirstDay(SickLeave? leave, Context context) => leave switch
    {
        null => context.Today,
        { SickNotes: [.., var last] } => last.To.AddDays(1),
        _ => SelfCertificationLimit.For(leave, leave.Away, context)?.NoteFrom ?? leave.Away.LastDay?.AddDays(1) ?? leave.Away.From,
    };
}
