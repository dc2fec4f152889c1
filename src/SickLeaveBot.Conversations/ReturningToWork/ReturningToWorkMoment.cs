using SickLeaveBot.Conversations.Absences;
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
        // While a report waits to be confirmed, a return is a correction of it.
        Hear = (heard, context) => heard switch
        {
            { Plan: PlanWish.Open or PlanWish.Share } => null,
            { Intent: Intent.BackToWork, IsAboutSomebodyElse: true } => new() { Shown = new Note(NoteKind.OnlyTheyCanSay) },
            { IsAboutSomebodyElse: true } => null,
            _ when context.Draft is not null => null,
            // A note that leaves somebody at work is no absence to come back from.
            _ when context is { Current: null, AtWork: not null } => null,
            { Intent: Intent.BackToWork }
                or { Intent: Intent.RegisterSickNote, BackOn: not null, From: null, To: null, Grade: < 100 }
                or { Intent: Intent.RegisterSickNote, BackOn: not null, From: null, To: null, IsInPart: true } => Hear(heard, context),
            _ => null,
        },
        Answers =
        [
            Handling.Outside<ReturnWanted>((_, context) => context.Current is { Stage: Stage.Ongoing } current ? Returning.Open(current, context.Today) : NotAway(context)),
            Handling.From<ReturnWanted>(Roles.Employee, Stages.Ongoing, (_, context, leave) => Returning.Open(leave, context.Today)),
            Handling.From<ReturnGiven>(Roles.Employee, Stages.Counts, Returning.Take),
            Handling.From<BackToday>(Roles.Employee, Stages.Ongoing, (_, context, leave) => Returning.Take(new(context.Today, null), context, leave)),
        ],
        Nudges = Returning.Nudges,
        OpenIn = Returning.OpenIn,
    };

    private static Reply NoAbsence { get; } = new() { Shown = new Note(NoteKind.NoAbsence) };

    private static Reply NotAway(Context context) =>
        context.AtWork is { } note ? new() { Leave = note, Shown = AbsenceCards.To(note, context) } : NoAbsence;

    private static Reply Hear(Heard heard, Context context) =>
        context.Current is { } current
            ? Instance.Where<ReturnGiven>(current, context, about => Returning.Hear(heard, about, current))
            : NoAbsence;
}
