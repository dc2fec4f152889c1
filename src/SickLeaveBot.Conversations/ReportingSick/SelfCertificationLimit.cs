using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>What the employee is told of self-certification before confirming; it never stops a report.</summary>
/// <param name="NoteFrom">The first day that needs a sick note, when the absence reaches it or has no known end.</param>
public sealed record SelfCertificationLimit(SelfCertificationNotice Notice, DateOnly NoteFrom)
{
    private static readonly DateOnly LongAgo = new(2000, 1, 1);

    public DateOnly? If(SelfCertificationNotice notice) => Notice == notice ? NoteFrom : null;

    public static SelfCertificationLimit? For(SickLeave leave, TimeAway away, Desk desk)
    {
        var earlier = Entries.Of(desk.Own.Where(one => one.Id != leave.Id), desk.Today);
        var answer = SelfCertification.Ask(away.From, desk.Company.Policy, [new(Hired(away, desk))], earlier);
        return answer switch
        {
            { Refusal: SelfCertificationRefusal.TooShortEmployment } => new(SelfCertificationNotice.NotYetEntitled, away.From),
            { Allowed: false } => new(SelfCertificationNotice.UsedUp, away.From),
            _ when away.LastDay is not { } last || last >= answer.NoteNeededFrom => new(SelfCertificationNotice.NoteNeeded, answer.NoteNeededFrom),
            _ => null,
        };
    }

    // A directory without a first day at work says nothing against the employee; a first day after the absence is a slip in it.
    private static DateOnly Hired(TimeAway away, Desk desk) => desk.HiredOn is { } hired && hired <= away.From ? hired : LongAgo;
}
