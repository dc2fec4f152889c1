using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Law;
using SickLeaveBot.Law.Asking;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>What the employee has used of self-certification (egenmelding), as it stands with this sick leave; nobody else sees it on a card of theirs.</summary>
/// <param name="OfYear">The company's limit in twelve months; null where it has none.</param>
public sealed record OwnCounts(int Days, int AtATime, int InYear, int? OfYear, int Times)
{
    /// <summary>Empty where the sick leave does not count or holds no self-certified day.</summary>
    public static IReadOnlyList<OwnCounts> Of(SickLeave leave, Context context)
    {
        if (!leave.Counts || !Entries.Of(leave, context.Today).Any(entry => entry.Kind == AbsenceKind.SelfCertification)) return [];
        var used = Used(leave, context);
        // Days over the limit are days without a note, not more self-certification.
        return
        [
            new(Math.Min(used.Days, used.DaysAtATime), used.DaysAtATime, Math.Min(used.DaysInTwelveMonths, used.LimitInTwelveMonths ?? int.MaxValue),
                used.LimitInTwelveMonths, used.Times),
        ];
    }

    /// <summary>What the speaker has used by today, also where nothing is reported now.</summary>
    public static SelfCertificationUsed UsedBySpeaker(Context context) => context.Current is { } leave
        ? Used(leave, context, context.Today)
        : SelfCertification.UsedBy(context.Today, context.Company.Policy, [.. context.DaysOf(SickLeave.Empty(context.NewId)).SelectMany(one => one.Entries)]);

    /// <summary>Counted to the last day that is said, or to today where none is; at most to <paramref name="until"/>.</summary>
    public static SelfCertificationUsed Used(SickLeave leave, Context context, DateOnly? until = null)
    {
        var own = Entries.Of(leave, context.Today);
        IReadOnlyList<AbsenceEntry> all = [.. context.DaysOf(leave).Where(one => one.Leave != leave.Id).SelectMany(one => one.Entries), .. own];
        var last = own.Count == 0 ? leave.Away.From : own.Max(entry => entry.To);
        return SelfCertification.UsedBy(until < last ? until.Value : last, context.Company.Policy, all);
    }
}
