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
            { Intent: Intent.AskTimeline } when context.Current is not null || heard.Article is null => Mine(context),
            { Intent: Intent.MyCases } => FollowingUp.Team(context),
            _ => null,
        },
        Answers =
        [
            Handling.Always<AbsenceWanted>((_, context) => Mine(context)),
            Handling.Always<TeamWanted>((_, context) => FollowingUp.Team(context)),
            Handling.From<NoticeSeen>(Roles.Manager, Stages.Counts, (_, context, leave) => FollowingUp.Acknowledge(context, leave)),
            Handling.From<CallWanted>(Roles.Manager, Stages.Ongoing, FollowingUp.PlanCall),
        ],
        Needs = PlanDrafts.Needed,
        Nudges = FollowingUp.Nudges,
        Tell = Handover.Tell,
        AlwaysOpen = _ => [new MyTeam([], IsEmpty: true, HasPlans: true)],
    };

    private static Reply Mine(Context context) => context.Current is { } leave
        ? new() { Leave = leave, Shown = AbsenceOverview.Of(leave, context) }
        : new() { Shown = new Note(NoteKind.NoAbsence) };
}
