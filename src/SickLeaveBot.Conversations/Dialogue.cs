using SickLeaveBot.Conversations.AskingAboutRules;
using SickLeaveBot.Conversations.DoingWithoutAPlan;
using SickLeaveBot.Conversations.EvaluatingThePlan;
using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.Conversations.GettingStarted;
using SickLeaveBot.Conversations.KeepingInTouch;
using SickLeaveBot.Conversations.ReadingThePlan;
using SickLeaveBot.Conversations.ReportingSick;
using SickLeaveBot.Conversations.ReturningToWork;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Conversations.WritingThePlan;
using SickLeaveBot.FollowUp;
using static SickLeaveBot.Conversations.GettingStarted.Menu;

namespace SickLeaveBot.Conversations;

/// <summary>The table of contents: which conversation takes what was said, and which one takes an answer.</summary>
public static class Dialogue
{
    /// <summary>What follows from something that was written.</summary>
    public static Reply Hear(Heard heard, Desk desk) => heard switch
    {
        { What: HeardWhat.Arrival } => new() { Shown = new Welcome(desk.Speaker.Name.Split(' ')[0]) },
        { What: HeardWhat.File } => new() { Shown = new Note(NoteKind.FileRefused) },
        { Wished: { } language } => new() { Shown = new Note(NoteKind.LanguageChosen), Speaks = language },
        { Yes: true } when desk.Draft is { } draft => Reporting.Confirm(desk, draft),
        { Yes: false } when desk.Draft is { } draft => Reporting.Drop(draft),
        { Plan: PlanWish.SeeAll } or { Intent: Intent.MyCases or Intent.WritePlan } when Overseeing.IsMeant(desk) => Overseeing.List(desk),
        { Plan: PlanWish.Open } => Opening.Hear(heard, desk),
        { Plan: PlanWish.Share } => Sharing.Hear(desk),
        { Intent: Intent.WhoHasSeen } => Seeing.Hear(desk),
        { Intent: Intent.ReportSick, Named: not null } => OnBehalf.Open(heard, desk),
        { Intent: Intent.ReportSick } => Reporting.Begin(heard, desk),
        { Intent: Intent.ExtendAbsence } => Changing.Extend(heard, desk),
        { Intent: Intent.BackToWork } => Returning.Hear(heard, desk),
        { Intent: Intent.RegisterSickNote } => SickNoting.Hear(heard, desk),
        { Intent: Intent.Undo } => Undo(desk),
        { Intent: Intent.AskTimeline } when desk.Current is not null || heard.Article is null => MyAbsence(desk),
        { Intent: Intent.AskRule } or { Article: not null } => Answering.Answer(heard, desk),
        { Intent: Intent.WritePlan } => Starting.Hear(heard, desk),
        { Intent: Intent.MyCases } => Following.Team(desk),
        { Intent: Intent.Help or Intent.Greet } => new() { Shown = Helping.Help(desk) },
        { Intent: Intent.ChildSick } => new() { Shown = new Note(NoteKind.ChildSick, desk.Company.HumanResources?.Name) },
        { Intent: Intent.TalkToHuman } => new() { Shown = new Note(NoteKind.TalkToHumanResources, desk.Company.HumanResources?.Name) },
        { Intent: Intent.None, Dates.Count: > 0 } when desk.Draft is { } draft => Reporting.Dated(heard, desk, draft),
        { Intent: Intent.None } => Helping.NotUnderstood(heard, desk),
        _ => new() { Shown = new Note(Helping.Honestly(heard.Intent), desk.Company.HumanResources?.Name) },
    };

    /// <summary>What follows from a card's answer; who may answer is decided from who the speaker is.</summary>
    public static Reply Take(Answer answer, Desk desk) => (answer, desk.Leave, desk.Standing) switch
    {
        (HelpWanted, _, _) => new() { Shown = Helping.Help(desk) },
        (LanguageWanted, _, _) => new() { Shown = new ChooseLanguage() },
        (LanguageChosen it, _, _) => new() { Shown = new Note(NoteKind.LanguageChosen), Speaks = it.Language },
        (ReportWanted, _, _) => Reporting.Begin(desk),
        (AbsenceWanted, _, _) => MyAbsence(desk),
        (TeamWanted, _, _) => Following.Team(desk),
        (SomeoneElseWanted, _, _) => OnBehalf.Open(Heard.Only(desk.Speaker.Id, HeardWhat.Message), desk),
        (SomeoneReported it, _, _) => OnBehalf.Take(it, desk),

        (AbsenceConfirmed it, { Stage: Stage.Draft } leave, Standing.Employee) => Reporting.Confirm(it, desk, leave),
        (ReportCancelled, { Stage: Stage.Draft } leave, Standing.Employee) => Reporting.Drop(leave),
        (ChangeWanted, { Counts: true } leave, Standing.Employee) => Changing.Form(leave, leave.Away, null),
        (PeriodChosen it, { Counts: true } leave, Standing.Employee) => Changing.Choose(it, desk, leave),
        (UndoWanted, { } leave, Standing.Employee) => Changing.Undo(desk, leave),
        (SickNoteWanted, null, _) => SickNoting.Open(desk.Current, desk),
        (SickNoteWanted, { Counts: true } leave, Standing.Employee) => SickNoting.Open(leave, desk),
        (SickNoteGiven it, null, _) => SickNoting.Take(it, desk, desk.Current),
        (SickNoteGiven it, { } leave, Standing.Employee) => SickNoting.Take(it, desk, leave),
        (ReturnWanted, null, _) => desk.Current is { } current ? Returning.Open(current, desk.Today) : new() { Shown = new Note(NoteKind.NoAbsence) },
        (ReturnWanted, { Stage: Stage.Ongoing } leave, Standing.Employee) => Returning.Open(leave, desk.Today),
        (ReturnGiven it, { Counts: true } leave, Standing.Employee) => Returning.Take(it, desk, leave),
        (BackToday, { Stage: Stage.Ongoing } leave, Standing.Employee) => Returning.Take(new(desk.Today, null), desk, leave),
        (ReportFoundRight, { } leave, Standing.Employee) => OnBehalf.Confirm(desk, leave),
        (ReportFoundWrong, { OnBehalf: true } leave, Standing.Employee) => OnBehalf.Reject(desk, leave),

        (PlanWanted it, null, _) => Starting.Open(it, desk),
        (PlanWanted it, { Counts: true }, Standing.Employee or Standing.Manager) => Starting.Open(it, desk),
        (PlanWantedBeside, { Counts: true } leave, Standing.Employee or Standing.Manager) => Starting.OpenBeside(desk, leave),
        (EmployeesPartWanted, { Stage: Stage.Ongoing } leave, Standing.Employee or Standing.Manager) => Starting.EmployeesPart(desk, leave),
        (ManagersPartWanted, { Stage: Stage.Ongoing } leave, Standing.Employee or Standing.Manager) => Starting.ManagersPart(desk, leave),
        (EmployeesPartWritten it, { Stage: Stage.Ongoing } leave, Standing.Employee or Standing.Manager) => Writing.Send(it.FilledIn, desk, leave),
        (ManagersPartWritten it, { Stage: Stage.Ongoing } leave, Standing.Employee or Standing.Manager) => Writing.Send(it.FilledIn, desk, leave),
        (EmployeesPartKept it, { Stage: Stage.Ongoing } leave, Standing.Employee or Standing.Manager) => Writing.Keep(it.FilledIn, desk, leave),
        (ManagersPartKept it, { Stage: Stage.Ongoing } leave, Standing.Employee or Standing.Manager) => Writing.Keep(it.FilledIn, desk, leave),
        (MeasureWanted it, { Stage: Stage.Ongoing } leave, Standing.Employee or Standing.Manager) => Measuring.Open(it.Number, desk, leave),
        (MeasuresWanted, { Stage: Stage.Ongoing } leave, Standing.Employee or Standing.Manager) => Measuring.Choose(desk, leave),
        (MeasureWritten it, { Stage: Stage.Ongoing } leave, Standing.Employee or Standing.Manager) => Measuring.Take(it, desk, leave),
        (MeasureRemoved it, { Stage: Stage.Ongoing } leave, Standing.Employee or Standing.Manager) => Measuring.Remove(it, desk, leave),
        (PlanAgreedTo, { Stage: Stage.Ongoing } leave, Standing.Employee or Standing.Manager) => Approving.Approve(desk, leave),
        (WithoutEmployeeWanted, { Stage: Stage.Ongoing } leave, Standing.Manager) => WithoutTheEmployee.Open(desk, leave),
        (EmployeeLeftOut it, { Stage: Stage.Ongoing } leave, Standing.Manager) => WithoutTheEmployee.LeaveOut(it, desk, leave),
        (ContactNoted it, { Stage: Stage.Ongoing } leave, Standing.Manager) => WithoutTheEmployee.NoteContact(it, desk, leave),
        (ConsultingWanted, { Stage: Stage.Ongoing } leave, Standing.Manager) => Consulting.Open(desk, leave),
        (ConsultationNoted it, { Stage: Stage.Ongoing } leave, Standing.Manager) => Consulting.Note(it, desk, leave),

        (UnnecessaryWanted, { Stage: Stage.Ongoing } leave, Standing.Manager) => WithoutAPlan.Open(desk, leave),
        (UnnecessaryGiven it, { Stage: Stage.Ongoing } leave, Standing.Manager) => WithoutAPlan.Take(it, desk, leave),
        (PlanNeeded, { Stage: Stage.Ongoing } leave, Standing.Employee or Standing.Manager) => WithoutAPlan.WantAfterAll(desk, leave),
        (EvaluationWanted, { Counts: true } leave, Standing.Employee or Standing.Manager) => Evaluating.Open(desk, leave),
        (MeasureWent it, { Counts: true } leave, Standing.Employee or Standing.Manager) => Evaluating.Take(it, desk, leave),
        (PlanKept it, { Counts: true } leave, Standing.Employee or Standing.Manager) => Evaluating.Keep(it, desk, leave),
        (PlanToBeChanged it, { Counts: true } leave, Standing.Employee or Standing.Manager) => Evaluating.Change(it, desk, leave),
        (EndWanted, { Counts: true } leave, Standing.Employee or Standing.Manager) => Ending.Open(desk, leave),
        (EndConfirmed, { Counts: true } leave, Standing.Employee or Standing.Manager) => Ending.Confirm(desk, leave),
        (MeasuresExtended it, { Stage: Stage.Ongoing } leave, Standing.Manager) => MeasuresEnds.Extend(it, desk, leave),
        (MeasuresMayEnd it, { Stage: Stage.Ongoing } leave, Standing.Manager) => MeasuresEnds.LetEnd(it, desk, leave),

        (NoticeSeen, { } leave, Standing.Manager) => Following.Acknowledge(desk, leave),
        (CallWanted it, { Stage: Stage.Ongoing } leave, Standing.Manager) => Following.PlanCall(it, desk, leave),
        (BackdatingAccepted, { Stage: Stage.WithHumanResources } leave, Standing.HumanResources) => Backdating.Decide(true, desk, leave),
        (BackdatingRefused, { Stage: Stage.WithHumanResources } leave, Standing.HumanResources) => Backdating.Decide(false, desk, leave),

        (SendWanted, { } leave, Standing.Manager) => Sending.Open(leave, desk),
        (SendWantedBeside, { } leave, Standing.Manager) => Sending.OpenBeside(leave, desk),
        (SendingConfirmed it, { } leave, Standing.Manager) => Sending.Send(it, desk, leave),
        (ArrivalFound, { } leave, Standing.Manager) => Sending.Confirm(desk, leave),
        (OtherWayWanted, { } leave, Standing.Manager) => OtherWays.Open(leave, desk),
        (OtherWayChosen it, { } leave, Standing.Manager) => OtherWays.Choose(it, desk, leave),
        (HelpFromNavWanted, { } leave, Standing.Manager) => AskingNav.Open(leave, desk),
        (HelpFromNavAsked it, { } leave, Standing.Manager) => AskingNav.Ask(it, desk, leave),
        (CarryWanted, { } leave, Standing.Employee) => OtherWays.OpenCarrying(leave, desk),
        (CarriedToIssuer it, { } leave, Standing.Employee) => OtherWays.Carried(it, desk, leave),
        (CarryingRefused, { } leave, Standing.Employee) => OtherWays.Refuse(desk, leave),
        (DeliveryAnswer, { } leave, Standing.Employee or Standing.Manager) => Sending.Status(leave, desk),
        (PersonalNumberGiven it, { } leave, _) when desk.IsHumanResources => Numbers.Take(it, desk, leave),

        (OpenWanted it, { } leave, _) => Opening.Open(it, desk, leave),
        (OpenWanted, null, _) => Opening.Hear(Heard.Only(desk.Speaker.Id, HeardWhat.Message), desk),
        (WhoseChosen it, _, _) => Opening.Choose(it, desk),
        (BackToPlan, { } leave, Standing.Employee or Standing.Manager) => new() { Leave = leave, Shown = WritingThePlan.Showing.To(leave, desk) },
        (WhoHasSeenWanted, null, _) => Seeing.Hear(desk),
        (WhoHasSeenWanted, { } leave, Standing.Employee) => Seeing.Show(leave, desk),
        (SharingWanted, { } leave, Standing.Employee) => Sharing.Form(leave, desk),
        (RepChosen it, { } leave, Standing.Employee) => Sharing.Share(it, desk, leave),
        (SharingTakenBack it, { } leave, Standing.Employee) => Sharing.TakeBack(it, desk, leave),
        (PlansWanted, _, _) => Overseeing.List(desk),
        (CaseChosen it, _, _) => Overseeing.Open(it, desk),

        (_, { } leave, not Standing.Nobody) => new() { Leave = leave, Shown = Fresh(answer, leave, desk) },
        _ => new() { Shown = new Note(NoteKind.NotYours) },
    };

    /// <summary>The card that takes the place of an outdated one.</summary>
    public static Card Fresh(Answer answer, SickLeave leave, Desk desk) => answer switch
    {
        MeasureWent or PlanKept or PlanToBeChanged => Evaluating.Card(leave, desk),
        ReadingAnswer => Opening.Again(leave, desk),
        DeliveryAnswer => DeliveringThePlan.Showing.To(leave, desk),
        PlanAnswer => WritingThePlan.Showing.To(leave, desk),
        _ => ReportingSick.Showing.To(desk.Standing, leave, desk),
    };

    private static Reply Undo(Desk desk) => desk switch
    {
        { Own: [var latest, ..] } when latest.UndoableBy(desk.Speaker.Id) is not null => Changing.Undo(desk, latest),
        { Draft: { } draft } => Reporting.Drop(draft),
        _ => new() { Shown = new Note(NoteKind.NothingToUndo) },
    };

    private static Reply MyAbsence(Desk desk) => desk.Current is { } leave
        ? new() { Leave = leave, Shown = TimeLine.Of(leave, desk) }
        : new() { Shown = new Note(NoteKind.NoAbsence) };
}
