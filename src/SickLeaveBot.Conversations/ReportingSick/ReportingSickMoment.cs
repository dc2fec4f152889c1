using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>An absence is reported, changed, taken back; a sick note is registered; human resources decides on a first day far back.</summary>
internal static class ReportingSickMoment
{
    public static readonly Moment Instance = new()
    {
        Hear = Hear,
        Answers =
        [
            Handling.Always<ReportWanted>(Reporting.Begin),
            Handling.Always<SomeoneElseWanted>((_, context) => OnBehalf.Open(Heard.Only(context.Speaker.Id, HeardWhat.Message), context)),
            Handling.Always<SomeoneReported>(OnBehalf.Take),
            Handling.From<FormClosed>(Roles.Employee, Stages.Counts, (_, context, leave) => ChangingPeriod.Unchanged(leave, context)),
            Handling.Always<FormClosed>((_, context) => new() { Leave = context.Leave, Shown = new Note(NoteKind.NothingChanged) }),
            Handling.From<AbsenceConfirmed>(Roles.Employee, Stages.Draft, Reporting.Confirm),
            Handling.From<MoreWanted>(Roles.Employee, Stages.Draft, (_, context, leave) => Reporting.Unfold(context, leave)),
            Handling.From<ReportCancelled>(Roles.Employee, Stages.Draft, (_, _, leave) => Reporting.Drop(leave)),
            Handling.From<ChangeWanted>(Roles.Employee, Stages.Counts, (_, _, leave) => ChangingPeriod.Form(leave)),
            Handling.From<PeriodChosen>(Roles.Employee, Stages.Counts,
                (answer, context, leave) => ChangingPeriod.Choose(answer.From, answer.BackOn, answer.LastDay, context, leave)),
            Handling.From<UndoWanted>(Roles.Employee, Stages.Counts | Stages.Draft | Stages.AtWork, (_, context, leave) => Undoing.Tapped(context, leave)),
            Handling.From<UndoAsked>(Roles.Employee, Stages.Counts | Stages.Draft | Stages.AtWork, (_, context, leave) => Undoing.Ask(context, leave)),
            Handling.From<UndoConfirmed>(Roles.Employee, Stages.Counts | Stages.Draft | Stages.AtWork, Undoing.Confirm),
            Handling.Always<FamilyMemberIsIll>((_, _) => new() { Shown = new Note(NoteKind.FamilyIsIll) }),
            Handling.Outside<WithdrawalWanted>((_, context) => Withdrawing.Find(context)),
            Handling.From<WithdrawalWanted>(Roles.Employee, Stages.Counts | Stages.WithHumanResources | Stages.AtWork, (_, context, leave) => Withdrawing.Ask(context, leave)),
            Handling.From<WithdrawalConfirmed>(Roles.Employee, Stages.Counts | Stages.AtWork, (_, context, leave) => Withdrawing.Confirm(context, leave)),
            Handling.From<WithdrawalConfirmed>(Roles.Employee, Stages.WithHumanResources, (_, context, leave) => Withdrawing.ConfirmWaiting(context, leave)),
            Handling.Outside<SickNoteWanted>((answer, context) => ToCurrent(context, (about, leave) => SickNoting.Open(answer, leave, about))),
            Handling.From<SickNoteWanted>(Roles.Employee, Stages.Counts, (answer, context, leave) => SickNoting.Open(answer, leave, context)),
            Handling.From<SickNoteWanted>(Roles.Employee, Stages.AtWork, (_, context, leave) => NotingAtWork.Open(context, leave)),
            Handling.Outside<SickNoteGiven>((answer, context) => ToCurrent(context, (about, leave) => Note(answer, about, leave))),
            Handling.From<SickNoteGiven>(Roles.Employee, Stages.Counts, Note),
            Handling.From<SickNoteGiven>(Roles.Employee, Stages.AtWork,
                (answer, context, leave) => answer.Kind == SickNoteKind.Ordinary ? null : NotingAtWork.Take(answer, context, leave)),
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
        { Plan: PlanWish.Open or PlanWish.Share } => null,
        { Intent: Intent.ReportSick or Intent.ExtendAbsence, IsAboutSomebodyElse: true }
            or { Intent: Intent.ReportSick or Intent.ExtendAbsence, Named: not null } => OnBehalf.Open(heard, context),
        { Intent: Intent.RegisterSickNote, IsAboutSomebodyElse: true } => new() { Shown = new Note(NoteKind.OnlyTheyCanSay) },
        { Intent: Intent.RegisterSickNote or Intent.ExtendAbsence } when NotingAtWork.KindOf(heard.NoteKind) is { } kind => NotingAtWork.Hear(heard, kind, context),
        { Intent: Intent.ExtendAbsence } when context is { Draft: null, Current: null, AtWork: { } note } =>
            Instance.Where<SickNoteGiven>(note, context, about => NotingAtWork.Extend(heard, about, note)),
        { Intent: Intent.BackToWork } when context is { Draft: null, Current: null, AtWork: { } note } =>
            Instance.Where<SickNoteGiven>(note, context, about => NotingAtWork.End(heard, about, note)),
        { Intent: Intent.ReportSick, Grade: < 100 } or { Intent: Intent.ReportSick, IsInPart: true } => Reporting.AskWhole(heard, context),
        { Intent: Intent.ReportSick, FromReadings: [var earlier, var later] } when context.Draft is null => Reporting.AskWhich(earlier, later),
        { Intent: Intent.ReportSick } => Reporting.Begin(heard, context),
        { Intent: Intent.ExtendAbsence or Intent.BackToWork } when context.Draft is { } draft => Reporting.Correct(heard, context, draft),
        { Intent: Intent.ExtendAbsence } => context.Current is { } leave
            ? Instance.Where<PeriodChosen>(leave, context, about => Changing.Extend(heard, about, leave))
            : Reporting.Begin(heard, context),
        { Intent: Intent.RegisterSickNote } => ToCurrent(context, (about, leave) => SickNoting.Hear(heard, about, leave)),
        { Intent: Intent.Undo, Yes: false } => new() { Shown = new Note(NoteKind.NothingOpen) },
        { Intent: Intent.Undo } => Undo(context),
        { Intent: Intent.None, Article: null, Dates.Count: > 0 } or { Intent: Intent.None, Article: null, From: not null } or { Intent: Intent.None, Article: null, To: not null }
            or { Intent: Intent.None, Article: null, BackOn: not null } when context.Draft is { } draft => Reporting.Correct(heard, context, draft),
        _ => null,
    };

    // A note is of the absence there is, where it may be registered in it, or else begins one.
    private static Reply ToCurrent(Context context, Func<Context, SickLeave?, Reply> then) => context.Current is { } leave
        ? Instance.Where<SickNoteGiven>(leave, context, about => then(about, leave))
        : then(context, null);

    private static Reply Note(SickNoteGiven answer, Context context, SickLeave? leave) =>
        answer.Kind == SickNoteKind.Ordinary ? SickNoting.Take(answer, context, leave) : NotingAtWork.Take(answer, context, null);

    private static Reply Undo(Context context) => context switch
    {
        { Draft: not null } or { Current.Stage: Stage.WithHumanResources } => Withdrawing.Find(context),
        { Own: [var latest, ..] } => Instance.Where<UndoConfirmed>(latest, context, about => Undoing.Ask(about, latest)),
        _ => new() { Shown = new Note(NoteKind.NothingToUndo) },
    };
}
