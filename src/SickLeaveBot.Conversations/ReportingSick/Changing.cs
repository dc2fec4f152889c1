using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>The employee extends, corrects or takes back what was reported.</summary>
public static class Changing
{
    /// <summary>«fortsatt syk, til og med fredag»: a new end is taken at once with undo on the receipt; without one the form is shown.</summary>
    public static Reply Extend(Heard heard, Context context)
    {
        if (context.Current is not { } leave) return Reporting.Begin(heard, context);
        if (heard is { To: null, BackOn: null }) return ChangingPeriod.Form(leave, leave.Away, null);
        var said = Periods.Said(heard with { From = heard.From is { } from && from < leave.Away.From ? from : leave.Away.From }, context.Today);
        return ChangingPeriod.Take(leave, said, context, heard.ToldOfIllness);
    }

    /// <summary>A second report while one is going on changes the first; it never makes two absences of one.</summary>
    public static Reply Again(Heard heard, Context context, SickLeave current) =>
        heard is { To: null, BackOn: null } && !MovesStart(heard, current)
            ? new() { Leave = current, Shown = AbsenceCards.Receipt(current, context) with { ToldOfIllness = heard.ToldOfIllness } }
            : ChangingPeriod.Take(current, Merged(heard, context, current), context, heard.ToldOfIllness);

    /// <summary>The last thing the employee did is taken back; everybody who was told sees it.</summary>
    public static Reply Undo(Context context, SickLeave leave) => leave.UndoableBy(context.Speaker.Id) is { } last
        ? Telling.Told(leave, new Undone(last.Number), context)
        : new() { Leave = leave, Shown = new Note(NoteKind.NothingToUndo) };

    private static bool MovesStart(Heard heard, SickLeave current) => heard.From is { } from && from < current.Away.From;

    private static TimeAway Merged(Heard heard, Context context, SickLeave current)
    {
        var from = heard.From is { } said && said < current.Away.From ? said : current.Away.From;
        return heard is { To: null, BackOn: null } ? current.Away with { From = from } : Periods.Said(heard with { From = from }, context.Today);
    }
}
