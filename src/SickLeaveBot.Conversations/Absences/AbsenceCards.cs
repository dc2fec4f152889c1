using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>How a sick leave looks now to each who may see it; an old card is answered with this.</summary>
public static class AbsenceCards
{
    public static Card To(Roles roles, SickLeave leave, Context context) => leave switch
    {
        { AtWork: not null } when roles != Roles.None => NotesAtWork.To(roles, leave, context),
        { Stage: Stage.Draft, IsTakenBack: false } when roles.HasFlag(Roles.Employee) => Confirming.Card(leave, leave.Away, leave.Capacity, context),
        { Stage: Stage.Dropped } when roles.HasFlag(Roles.Employee) && !leave.History.Any(fact => fact.What is BackdatingDecided) =>
            new Note(NoteKind.ReportDropped),
        _ when roles.HasFlag(Roles.Employee) => Receipt(leave, context),
        _ when roles.HasFlag(Roles.Decider) => BackdatingQuestions.Of(leave, context, BackdatingQuestions.Reported(leave)),
        _ when roles.HasFlag(Roles.Manager) && (leave.Stage is not Stage.Draft || leave.IsTakenBack) => Noticing.Notice(leave, context),
        _ => new Note(NoteKind.NotYours),
    };

    /// <summary>As above, for the speaker.</summary>
    public static Card To(SickLeave leave, Context context) => To((context with { Leave = leave }).Roles, leave, context);

    public static AbsenceReceipt Receipt(SickLeave leave, Context context) => new(
        State(leave, context.Today), leave.Away.From, leave.ReturnedOn is null ? leave.ExpectedBack : null, leave.ReturnedOn,
        Told(leave, context)?.Name, IsTold(leave) && leave.Manager is null,
        leave is { SickNotes.Count: 0, Stage: Stage.Ongoing } ? SelfCertificationLimit.For(leave, leave.Away, context)?.NoteFrom : null,
        Lines(leave), leave.Capacity.SomeWorkPossible is true, leave.Capacity.SomeWorkPossible is false,
        leave.Connection?.Connection ?? leave.Capacity.Connection, leave.Connection?.To,
        leave.Capacity.Tasks, context.CountsFrom(leave), leave.Apart is not null, OwnCounts.Of(leave, context),
        leave.Acknowledged && leave.Counts ? context.NameOf(leave.AcknowledgedBy!, leave) : null,
        leave.Stage == Stage.Ongoing, context.Counted(leave).HasPlanInSight,
        CanBeUndone: (leave.Counts || leave.IsTakenBack) && leave.UndoableBy(leave.Employee.Id) is { What: not AbsenceReported },
        CanBeWithdrawn: leave.Stage == Stage.WithHumanResources || (leave.Counts && leave.UndoableBy(leave.Employee.Id) is { What: AbsenceReported }),
        ToldOfIllness: false);

    private static Person? Told(SickLeave leave, Context context) => leave.Stage == Stage.WithHumanResources
        ? Noticing.Waiting(leave, context)
        : IsTold(leave) && leave.Manager is not null ? context.LeaderOf(leave) : null;

    private static bool IsTold(SickLeave leave) => leave.Counts || leave.IsTakenBack;

    public static AbsenceState State(SickLeave leave, DateOnly today) => leave.Stage switch
    {
        Stage.Ended => AbsenceState.Ended,
        Stage.WithHumanResources => AbsenceState.WithHumanResources,
        Stage.Dropped => leave.History.Any(fact => fact.What is BackdatingDecided) ? AbsenceState.Refused : AbsenceState.TakenBack,
        Stage.Draft => AbsenceState.TakenBack,
        _ when leave.Away.From > today => IsPart(leave, leave.Away.From) ? AbsenceState.PartlyComing : AbsenceState.Coming,
        _ when leave.InPart is { } part && part.On <= today => AbsenceState.InPart,
        _ when leave.InPart is not null => AbsenceState.ComingInPart,
        _ when leave.AnnouncedBack is not null => AbsenceState.ComingBack,
        _ => IsPart(leave, today) ? AbsenceState.PartlyAway : AbsenceState.Ongoing,
    };

    // Who has a graded sick note is at work for the rest.
    private static bool IsPart(SickLeave leave, DateOnly day) => leave.SickNotes.LastOrDefault(note => note.From <= day && day <= note.To) is { Grade: < 100 };

    /// <summary>The sick notes as they count: where the employee is back in part, the new grade from that day.</summary>
    public static IReadOnlyList<SickNoteLine> Lines(SickLeave leave) =>
        [.. leave.SickNotes.Select(note => new SickNoteLine(note.From, note.To, note.Grade, note.WorkplaceCan)), .. Part(leave)];

    private static IEnumerable<SickNoteLine> Part(SickLeave leave) => leave.InPart is { } part
        ? [new(part.On, leave.SickNotes.Count > 0 ? leave.SickNotes.Max(note => note.To) : part.On, part.Grade, null)]
        : [];
}
