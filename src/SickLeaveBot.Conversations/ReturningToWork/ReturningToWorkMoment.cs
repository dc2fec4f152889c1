using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.ReturningToWork;

/// <summary>The employee is back, fully or in part, and is asked on the morning of the expected return.</summary>
internal static class ReturningToWorkMoment
{
    public static readonly Moment Instance = new()
    {
        // A plain yes or no is about the report that waits to be confirmed.
        Hear = (heard, context) => heard switch
        {
            { Plan: PlanWish.Open or PlanWish.Share } => null,
            { Yes: not null } when context.Draft is not null => null,
            { Intent: Intent.BackToWork } => Returning.Hear(heard, context),
            _ => null,
        },
        Answers =
        [
            Handling.Outside<ReturnWanted>((_, context) =>
                context.Current is { } current ? Returning.Open(current, context.Today) : new() { Shown = new Note(NoteKind.NoAbsence) }),
            Handling.From<ReturnWanted>(Roles.Employee, Stages.Ongoing, (_, context, leave) => Returning.Open(leave, context.Today)),
            Handling.From<ReturnGiven>(Roles.Employee, Stages.Counts, Returning.Take),
            Handling.From<BackToday>(Roles.Employee, Stages.Ongoing, (_, context, leave) => Returning.Take(new(context.Today, null), context, leave)),
        ],
        Nudges = Returning.Nudges,
        OpenIn = Returning.OpenIn,
    };
}
