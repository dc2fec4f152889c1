using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;
using SickLeaveBot.Law.Asking;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>What the employee is told of self-certification before confirming; it never stops a report.</summary>
/// <param name="NoteFrom">The first day that needs a sick note, when the absence reaches it or has no known end.</param>
public sealed record SelfCertificationLimit(SelfCertificationNotice Notice, DateOnly NoteFrom)
{
    private static readonly DateOnly LongAgo = new(2000, 1, 1);

    public DateOnly? If(SelfCertificationNotice notice) => Notice == notice ? NoteFrom : null;

    public static SelfCertificationLimit? For(SickLeave leave, TimeAway away, Context context)
    {
        IReadOnlyList<AbsenceEntry> earlier = [.. context.DaysOf(leave).Where(one => one.Leave != leave.Id).SelectMany(one => one.Entries)];
        var answer = SelfCertification.Ask(away.From, context.Company.Policy, [new(Hired(leave, away, context))], earlier);
        return answer switch
        {
            { Refusal: SelfCertificationRefusal.TooShortEmployment } => new(SelfCertificationNotice.NotYetEntitled, away.From),
            { Allowed: false } => new(SelfCertificationNotice.UsedUp, away.From),
            _ when away.LastDay is not { } last || last >= answer.NoteNeededFrom => new(SelfCertificationNotice.NoteNeeded, answer.NoteNeededFrom),
            _ => null,
        };
    }

    // A directory without a first day at work says nothing against the employee; a first day after the absence is a slip in it.
    private static DateOnly Hired(SickLeave leave, TimeAway away, Context context) =>
        context.HiredOf(leave) is { } hired && hired <= away.From ? hired : LongAgo;
}
