using SickLeaveBot.Conversations.GettingStarted;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>The employee extends, corrects or takes back what was reported.</summary>
public static class Changing
{
    /// <summary>«fortsatt syk, til og med fredag»: a new end is taken at once with undo on the receipt; without one the form is shown.</summary>
    public static Reply Extend(Heard heard, Desk desk)
    {
        if (desk.Current is not { } leave) return Reporting.Begin(heard, desk);
        if (heard is { To: null, BackOn: null }) return Form(leave, leave.Away, null);
        var said = Periods.Said(heard with { From = heard.From is { } from && from < leave.Away.From ? from : leave.Away.From }, desk.Today);
        return Take(leave, said, desk, heard.ToldOfIllness);
    }

    /// <summary>A second report while one is going on changes the first; it never makes two absences of one.</summary>
    public static Reply Again(Heard heard, Desk desk, SickLeave current) =>
        heard is { To: null, BackOn: null } && !MovesStart(heard, current)
            ? new() { Leave = current, Shown = Showing.Receipt(current, desk) with { ToldOfIllness = heard.ToldOfIllness } }
            : Take(current, Merged(heard, desk, current), desk, heard.ToldOfIllness);

    public static Reply Form(SickLeave leave, TimeAway away, PeriodProblem? problem) =>
        new() { Leave = leave, Shown = new ChangeAbsence(away.From, away.BackOn, problem) };

    public static Reply Choose(PeriodChosen answer, Desk desk, SickLeave leave) =>
        Take(leave, Periods.Chosen(leave.Away, answer.From, answer.BackOn), desk);

    /// <summary>The last thing the employee did is taken back; everybody who was told sees it.</summary>
    public static Reply Undo(Desk desk, SickLeave leave) => leave.UndoableBy(desk.Speaker.Id) is { } last
        ? Reporting.Told(leave, new Undone(last.Number), desk)
        : new() { Leave = leave, Shown = new Note(NoteKind.NothingToUndo) };

    private static Reply Take(SickLeave leave, TimeAway away, Desk desk, bool toldOfIllness = false)
    {
        if (Periods.ProblemIn(away, desk.Today) is { } problem) return Form(leave, away, problem);
        if (leave.Stage is not (Stage.Ongoing or Stage.Ended)) return new() { Leave = leave, Shown = Showing.To(Standing.Employee, leave, desk) };
        if (away == leave.Away && leave.Stage == Stage.Ongoing) return new() { Leave = leave, Shown = Showing.Receipt(leave, desk) };
        return away.From < leave.Away.From && Backdating.IsNeeded(away, desk)
            ? Form(leave, away, PeriodProblem.TooFarBack)
            : Reporting.Told(leave, new PeriodChanged(away), desk, toldOfIllness);
    }

    private static bool MovesStart(Heard heard, SickLeave current) => heard.From is { } from && from < current.Away.From;

    private static TimeAway Merged(Heard heard, Desk desk, SickLeave current)
    {
        var from = heard.From is { } said && said < current.Away.From ? said : current.Away.From;
        return heard is { To: null, BackOn: null } ? current.Away with { From = from } : Periods.Said(heard with { From = from }, desk.Today);
    }
}
