using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>The employee takes the whole report back, by name and after being asked: there was no absence.</summary>
public static class Withdrawing
{
    /// <summary>«trekk meldingen», «jeg var ikke syk likevel»: a report that is not sent is shown again, with its way out.</summary>
    public static Reply Find(Context context) => context switch
    {
        { Draft: { } draft } => WaitingReport.Again(new(NoteKind.NotReportedYet), draft, context),
        { Current: { OnBehalf: true, ConfirmedByEmployee: false, Stage: Stage.Ongoing } reported } => new() { Leave = reported, Shown = OnBehalf.ForEmployee(reported) },
        { Current: { } current } => Ask(context, current),
        { Own: [{ HasDays: true } latest, ..] } => Ask(context, latest),
        _ => new() { Shown = new Note(NoteKind.NoAbsence) },
    };

    public static Reply Ask(Context context, SickLeave leave) => new()
    {
        Leave = leave,
        Shown = leave.AtWork is { } note ? new ConfirmNoteWithdrawal(note.Kind, note.From, note.To, context.LeaderOf(leave)?.Name) : new ConfirmWithdrawal(
            leave.Away.From, leave.ReturnedOn ?? leave.ExpectedBack, (leave.Stage == Stage.WithHumanResources ? Noticing.Waiting(leave, context) : context.LeaderOf(leave))?.Name,
            leave.Stage == Stage.WithHumanResources),
    };

    public static Reply Confirm(Context context, SickLeave leave) => Telling.Told(leave, new AbsenceWithdrawn(), context);

    /// <summary>While human resources looks at it, whoever is asked and the manager have heard of it; both are told.</summary>
    public static Reply ConfirmWaiting(Context context, SickLeave leave)
    {
        var dropped = new ReportDropped();
        var after = leave.After([dropped], context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Shown = new Note(NoteKind.ReportWithdrawn),
            Effects =
            [
                Remember.In(leave, dropped),
                .. context.Company.Who.DeciderOf(leave, context.Today) is { } decider
                    ? [new Message(decider, BackdatingQuestions.Of(after, context, BackdatingQuestions.Reported(leave)), Slot.HumanResources)]
                    : Array.Empty<Message>(),
                .. Noticing.Decided(after, context),
            ],
        };
    }
}
