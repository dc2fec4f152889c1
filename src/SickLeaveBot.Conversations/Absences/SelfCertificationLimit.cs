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
        var answer = Ask(leave, away, context);
        return answer switch
        {
            { Refusal: SelfCertificationRefusal.TooShortEmployment } => new(SelfCertificationNotice.NotYetEntitled, away.From),
            { Allowed: false } => new(SelfCertificationNotice.UsedUp, away.From),
            _ when away.LastDay is not { } last || last >= answer.NoteNeededFrom => new(SelfCertificationNotice.NoteNeeded, answer.NoteNeededFrom),
            _ => null,
        };
    }

    /// <summary>Which time it is in twelve months, where the employer may consider the right after it (folketrygdloven § 8-27); else null.</summary>
    public static int? TimesAtLimit(SickLeave leave, TimeAway away, Context context) =>
        Ask(leave, away, context) is { Allowed: true, MayBeWithdrawn: true } answer ? answer.OccurrencesLast12Months + 1 : null;

    private static SelfCertificationAnswer Ask(SickLeave leave, TimeAway away, Context context)
    {
        IReadOnlyList<AbsenceEntry> others = [.. context.DaysOf(leave).Where(one => one.Leave != leave.Id).SelectMany(one => one.Entries)];
        return SelfCertification.Ask(away.From, context.Company.Policy, [new(Hired(leave, away, context))], others);
    }

    // A directory without a first day at work says nothing against the employee; a first day after the absence is a slip in it.
    private static DateOnly Hired(SickLeave leave, TimeAway away, Context context) =>
        context.HiredOf(leave) is { } hired && hired <= away.From ? hired : LongAgo;
}
