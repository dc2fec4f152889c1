using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>Words ask the same rows as a tap: they lead to a question only where its answer could be given.</summary>
public static class InStage
{
    /// <summary>What follows where this answer may be given by the speaker in this sick leave now; else how it stands, and that nothing was changed.</summary>
    public static Reply Where<T>(this Moment moment, SickLeave leave, Context context, Func<Context, Reply> then)
        where T : Answer => context with { Leave = leave } is var about && moment.Takes(typeof(T), about)
            ? then(about)
            : new() { Leave = leave, Shown = leave.Stage == Stage.WithHumanResources ? new Note(NoteKind.WaitsForHumanResources) : AbsenceCards.To(leave, context) };
}
