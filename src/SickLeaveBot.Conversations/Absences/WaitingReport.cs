using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>A report that was begun today and is not confirmed: nobody has heard of it, and whoever writes something else is told so.</summary>
public static class WaitingReport
{
    public static SickLeave? Of(Context context) => context.Draft is { } draft && Oslo.DayOf(draft.History[^1].At) == context.Today ? draft : null;

    /// <summary>What is said, and the report below it once more.</summary>
    public static Reply Again(Note said, SickLeave draft, Context context) =>
        new() { Leave = draft, Before = said, Shown = AbsenceCards.To(Roles.Employee, draft, context) };
}
