using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>A sick note (sykmelding) is registered: period, grade, and what the issuer says the workplace can do.</summary>
public static class SickNoting
{
    private const int LowestGrade = 20;
    private const int LongestNote = 366;

    /// <summary>A note told whole («sykmelding 50 prosent fra 1. til 14. desember») is taken at once, with undo on the receipt.</summary>
    public static Reply Hear(Heard heard, Desk desk) => heard is { From: { } from, To: { } to, Grade: { } grade } && !heard.ToldOfIllness
        ? Take(new(from, to, grade, null), desk, desk.Current)
        : Open(desk.Current, heard.From, heard.To, heard.Grade, desk, heard.ToldOfIllness);

    public static Reply Open(SickLeave? leave, Desk desk) => Open(leave, null, null, null, desk);

    /// <summary>Takes the note; one that comes without a report before it begins the sick leave.</summary>
    public static Reply Take(SickNoteGiven answer, Desk desk, SickLeave? leave)
    {
        if (ProblemIn(answer, desk.Today) is { } problem)
            return new() { Leave = leave, Shown = new RegisterSickNote(answer.From, answer.To, answer.Grade, KeptText.Of(answer.WorkplaceCan).Text, problem, false) };
        var (workplaceCan, told) = KeptText.Of(answer.WorkplaceCan);
        var note = new SickNoteRegistered(answer.From, answer.To, answer.Grade, workplaceCan);
        if (leave is { Stage: Stage.Ongoing or Stage.Ended }) return Same(note, leave) ? Unchanged(leave, desk) : Reporting.Told(leave, note, desk, told);
        var begun = SickLeave.Empty(desk.NewId);
        var away = new TimeAway(answer.From, answer.To, null);
        return Reporting.Told(begun, [
            new ReportBegun(desk.Speaker, desk.Speaker, desk.NearestManager, away),
            new AbsenceReported(desk.NearestManager, away, CapacityForWork.Unknown),
            note], desk, told);
    }

    private static Reply Unchanged(SickLeave leave, Desk desk) => new() { Leave = leave, Shown = Showing.Receipt(leave, desk) };

    private static bool Same(SickNoteRegistered note, SickLeave leave) => leave.SickNotes.Contains(note);

    private static Reply Open(SickLeave? leave, DateOnly? from, DateOnly? to, int? grade, Desk desk, bool toldOfIllness = false) => new()
    {
        Leave = leave,
        Shown = new RegisterSickNote(from ?? NextDayToCover(leave, desk) ?? desk.Today, to, grade ?? Grade.Full.Percent, null, null, toldOfIllness),
    };

    // The first day that self-certification does not reach, else the day after what is said already.
    private static DateOnly? NextDayToCover(SickLeave? leave, Desk desk) => leave switch
    {
        null => null,
        { SickNotes: [.., var last] } => last.To.AddDays(1),
        _ => SelfCertificationLimit.For(leave, leave.Away, desk)?.NoteFrom ?? leave.Away.LastDay?.AddDays(1) ?? leave.Away.From,
    };

    // C.1: a note more than 30 days ahead, 3 years back or over a year in all is invalid.
    private static PeriodProblem? ProblemIn(SickNoteGiven note, DateOnly today) => note switch
    {
        _ when note.To < note.From => PeriodProblem.EndBeforeStart,
        _ when note.Grade is < LowestGrade or > 100 => PeriodProblem.NoSuchGrade,
        _ when note.From.DayNumber > today.DayNumber + 30 => PeriodProblem.TooFarAhead,
        _ when note.From < today.AddYears(-3) => PeriodProblem.TooFarBack,
        _ when note.To.DayNumber - note.From.DayNumber > LongestNote => PeriodProblem.TooLong,
        _ => null,
    };
}
