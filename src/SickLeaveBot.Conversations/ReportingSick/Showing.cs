using SickLeaveBot.Conversations.GettingStarted;
using SickLeaveBot.Conversations.WritingThePlan;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>How a sick leave looks now to each who may see it; an old card is answered with this.</summary>
public static class Showing
{
    public static Card To(Standing standing, SickLeave leave, Desk desk) => standing switch
    {
        Standing.Employee when leave is { Stage: Stage.Draft, IsTakenBack: false } =>
            Reporting.Confirming(leave, leave.Away, leave.Capacity, desk),
        Standing.Employee when leave is { Stage: Stage.Dropped } && !leave.History.Any(fact => fact.What is BackdatingDecided) =>
            new Note(NoteKind.ReportDropped),
        Standing.Employee => Receipt(leave, desk),
        Standing.Manager when leave.Stage is not Stage.Draft || leave.IsTakenBack => Noticing.Notice(leave, desk.Today),
        Standing.HumanResources => Backdating.Question(leave, desk, Backdating.Reported(leave)),
        _ => new Note(NoteKind.NotYours),
    };

    public static AbsenceReceipt Receipt(SickLeave leave, Desk desk) => new(
        State(leave), leave.Away.From, leave.ReturnedOn is null ? leave.ExpectedBack : null, leave.ReturnedOn,
        IsTold(leave) ? leave.Manager?.Name : null, IsTold(leave) && leave.Manager is null,
        leave is { SickNotes.Count: 0, Stage: Stage.Ongoing } ? SelfCertificationLimit.For(leave, leave.Away, desk)?.NoteFrom : null,
        Lines(leave), leave.Capacity.SomeWorkPossible is true, leave.Capacity.SomeWorkPossible is false, leave.Capacity.Connection,
        leave.Capacity.Tasks, leave.Stage == Stage.Ongoing, Deadline.IsInSight(leave, desk.Today), leave.UndoableBy(leave.Employee.Id) is not null, ToldOfIllness: false);

    private static bool IsTold(SickLeave leave) => leave.Counts || leave.IsTakenBack;

    public static AbsenceState State(SickLeave leave) => leave.Stage switch
    {
        Stage.Ended => AbsenceState.Ended,
        Stage.WithHumanResources => AbsenceState.WithHumanResources,
        Stage.Dropped => AbsenceState.Refused,
        Stage.Draft => AbsenceState.TakenBack,
        _ => leave.InPart is null ? AbsenceState.Ongoing : AbsenceState.InPart,
    };

    /// <summary>The sick notes as they count: where the employee is back in part, the new grade from that day.</summary>
    public static IReadOnlyList<SickNoteLine> Lines(SickLeave leave) =>
        [.. leave.SickNotes.Select(note => new SickNoteLine(note.From, note.To, note.Grade, note.WorkplaceCan)), .. Part(leave)];

    private static IEnumerable<SickNoteLine> Part(SickLeave leave) => leave.InPart is { } part
        ? [new(part.On, leave.SickNotes.Count > 0 ? leave.SickNotes.Max(note => note.To) : part.On, part.Grade, null)]
        : [];
}
