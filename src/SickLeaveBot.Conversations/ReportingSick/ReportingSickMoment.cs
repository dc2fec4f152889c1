using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>An absence is reported, changed, taken back; a sick note is registered; human resources decides on a first day far back.</summary>
internal static class ReportingSickMoment
{
    public static readonly Moment Instance = new()
    {
        Hear = Hear,
        Answers =
        [
            Handling.Always<ReportWanted>((_, context) => Reporting.Begin(context)),
            Handling.Always<SomeoneElseWanted>((_, context) => OnBehalf.Open(Heard.Only(context.Speaker.Id, HeardWhat.Message), context)),
            Handling.Always<SomeoneReported>(OnBehalf.Take),
            Handling.From<AbsenceConfirmed>(Roles.Employee, Stages.Draft, Reporting.Confirm),
            Handling.From<ReportCancelled>(Roles.Employee, Stages.Draft, (_, _, leave) => Reporting.Drop(leave)),
            Handling.From<ChangeWanted>(Roles.Employee, Stages.Counts, (_, _, leave) => ChangingPeriod.Form(leave, leave.Away, null)),
            Handling.From<PeriodChosen>(Roles.Employee, Stages.Counts, (answer, context, leave) => ChangingPeriod.Choose(answer.From, answer.BackOn, context, leave)),
            Handling.From<UndoWanted>(Roles.Employee, Stages.Any, (_, context, leave) => Changing.Undo(context, leave)),
            Handling.Outside<SickNoteWanted>((_, context) => SickNoting.Open(context.Current, context)),
            Handling.From<SickNoteWanted>(Roles.Employee, Stages.Counts, (_, context, leave) => SickNoting.Open(leave, context)),
            Handling.Outside<SickNoteGiven>((answer, context) => SickNoting.Take(answer, context, context.Current)),
            Handling.From<SickNoteGiven>(Roles.Employee, Stages.Any, SickNoting.Take),
            Handling.From<ReportFoundRight>(Roles.Employee, Stages.Any, (_, context, leave) => OnBehalf.Confirm(context, leave)),
            Handling.From<ReportFoundWrong>(Roles.Employee, Stages.Any, (_, context, leave) => leave.OnBehalf ? OnBehalf.Reject(context, leave) : null),
            Handling.From<BackdatingAccepted>(Roles.Decider, Stages.WithHumanResources, (_, context, leave) => Backdating.Decide(true, context, leave)),
            Handling.From<BackdatingRefused>(Roles.Decider, Stages.WithHumanResources, (_, context, leave) => Backdating.Decide(false, context, leave)),
            Handling.Anyone<BackdatingAccepted>((_, context, leave) => Backdating.Decided(context, leave)),
            Handling.Anyone<BackdatingRefused>((_, context, leave) => Backdating.Decided(context, leave)),
        ],
        Nudges = LimitsPassed.Nudges,
        Fresh = (answer, leave, context) => answer is BackdatingAccepted or BackdatingRefused ? Backdating.Decided(context, leave)?.Shown : null,
        OpenIn = (leave, context) => context.Is(Roles.Employee) && leave is { OnBehalf: true, ConfirmedByEmployee: false, Stage: Stage.Ongoing }
            ? [OnBehalf.ForEmployee(leave), AbsenceCards.To(leave, context)]
            : [AbsenceCards.To(leave, context)],
    };

    private static Reply? Hear(Heard heard, Context context) => heard switch
    {
        { Yes: true } when context.Draft is { } draft => Reporting.Confirm(context, draft),
        { Yes: false } when context.Draft is { } draft => Reporting.Drop(draft),
        { Plan: PlanWish.Open or PlanWish.Share } => null,
        { Intent: Intent.ReportSick, Named: not null } => OnBehalf.Open(heard, context),
        { Intent: Intent.ReportSick } => Reporting.Begin(heard, context),
        { Intent: Intent.ExtendAbsence } => Changing.Extend(heard, context),
        { Intent: Intent.RegisterSickNote } => SickNoting.Hear(heard, context),
        { Intent: Intent.Undo } => Undo(context),
        { Intent: Intent.None, Article: null, Dates.Count: > 0 } when context.Draft is { } draft => Reporting.Dated(heard, context, draft),
        _ => null,
    };

    private static Reply Undo(Context context) => context switch
    {
        { Own: [var latest, ..] } when latest.UndoableBy(context.Speaker.Id) is not null => Changing.Undo(context, latest),
        { Draft: { } draft } => Reporting.Drop(draft),
        _ => new() { Shown = new Note(NoteKind.NothingToUndo) },
    };
}
