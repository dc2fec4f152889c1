using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Conversations.KeepingInTouch;

/// <summary>The manager keeps in touch, each looks over what is going on, and the follow-up goes to another manager.</summary>
internal static class KeepingInTouchMoment
{
    public static readonly Moment Instance = new()
    {
        Hear = (heard, context) => heard switch
        {
            { Intent: Intent.AskTimeline } when context.Current is not null || context.AtWork is not null || heard.Article is null => Mine(context),
            { Intent: Intent.MyCases } => TeamList.Of(context),
            _ => null,
        },
        NeedsToHear = heard => heard.Intent == Intent.MyCases ? [Reaching.Team, Reaching.AtWork] : [],
        Answers =
        [
            Handling.From<AbsenceWanted>(Roles.Employee, Stages.Any, (_, context, leave) => Beside(context, leave)),
            Handling.Always<AbsenceWanted>((_, context) => Mine(context)),
            Handling.Always<TeamWanted>((_, context) => TeamList.Of(context)),
            Handling.Always<CaseWanted>(TeamList.Open),
            Handling.From<NoticeSeen>(Roles.Manager, Stages.Counts, (_, context, leave) => FollowingUp.Acknowledge(context, leave)),
            Handling.From<FirstDayFoundWrong>(Roles.Manager, Stages.Counts, (_, context, leave) => QuestioningFirstDay.Tell(context, leave)),
            Handling.Always<FirstDayDoubted>(QuestioningFirstDay.Find),
            Handling.Always<ReminderAsked>(Reminding.Find),
            Handling.From<CallWanted>(Roles.Manager, Stages.Ongoing, FollowingUp.PlanCall),
            Handling.From<CallDone>(Roles.Manager, Stages.Any, (_, context, leave) => FollowingUp.Called(context, leave)),
        ],
        Needs = [.. PlanDrafts.Needed, Reaching.Employee],
        Nudges = FollowingUp.Nudges,
        Follows = QuestioningFirstDay.Over,
        Tell = Handover.Tell,
        AlwaysOpen = _ => [new MyTeam([], [], [], IsEmpty: true)],
    };

    // The receipt keeps its place and its buttons; what happens next comes as a card of its own.
    private static Reply Beside(Context context, SickLeave leave) => new()
    {
        Leave = leave,
        Shown = AbsenceCards.To(leave, context),
        Effects = [new Message(context.Speaker, AbsenceOverview.Of(leave, context), Slot.Overview, Anew: true)],
    };

    private static Reply Mine(Context context) => context.Current is { } leave
        ? new() { Leave = leave, Shown = AbsenceOverview.Of(leave, context) }
        : context.AtWork is { } note ? new() { Leave = note, Shown = AbsenceCards.To(note, context) }
        : new() { Shown = new Note(NoteKind.NoAbsence) };
}
