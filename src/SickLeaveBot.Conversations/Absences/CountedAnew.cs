using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>
/// The days of one sick leave have changed, and with them what is said of another that counts with it. The cards that show it are changed
/// where they stand: what has happened is told in the sick leave where it happened.
/// </summary>
internal static class CountedAnew
{
    /// <param name="leave">An ongoing sick leave in which nothing has happened.</param>
    /// <param name="before">Counted with the days as they were.</param>
    /// <param name="after">Counted with the days as they are now.</param>
    public static IReadOnlyList<Message> In(SickLeave leave, Context before, Context after) => Shown(leave, before) == Shown(leave, after) ? [] :
    [
        new(leave.Employee, AbsenceCards.Receipt(leave, after), Slot.Receipt) { About = leave },
        .. Noticing.Of(leave, after).Select(message => message with { About = leave }),
    ];

    private static (DateOnly?, DateOnly?, bool) Shown(SickLeave leave, Context context) => (
        context.CountsFrom(leave), SelfCertificationLimit.For(leave, leave.Away, context)?.NoteFrom, context.Counted(leave).HasPlanInSight);
}
