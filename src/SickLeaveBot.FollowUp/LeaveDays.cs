using SickLeaveBot.Law;

namespace SickLeaveBot.FollowUp;

/// <summary>
/// The days of one sick leave and nothing else of it. They count in the other sick leaves of the same employee, also for a manager who may not
/// see this one.
/// </summary>
/// <param name="Entries">Looking ahead: without a known end it is taken to go on.</param>
/// <param name="IsApart">Human resources has decided that it does not count with what came before.</param>
/// <param name="PlanAgreedOn">When a plan was last agreed in it; null where there is none.</param>
public sealed record LeaveDays(Guid Leave, DateOnly From, IReadOnlyList<AbsenceEntry> Entries, bool IsApart, DateOnly? PlanAgreedOn)
{
    public DateOnly LastDay => Entries.Count > 0 ? Entries.Max(entry => entry.To) : From;

    public static LeaveDays Of(SickLeave leave, DateOnly today) =>
        new(leave.Id, leave.Away.From, FollowUp.Entries.Ahead(leave, today), leave.Apart is not null, leave.Plan.Agreed?.AgreedOn);

    /// <summary>Those that count, oldest first.</summary>
    public static IReadOnlyList<LeaveDays> OfAll(IEnumerable<SickLeave> leaves, DateOnly today) =>
        [.. leaves.Where(leave => leave.HasDays).OrderBy(leave => leave.Away.From).Select(leave => Of(leave, today))];

    /// <summary>Whether the same days count, in the same way, as in another reading of the sick leave.</summary>
    public bool IsSame(LeaveDays other) =>
        (From, IsApart, PlanAgreedOn) == (other.From, other.IsApart, other.PlanAgreedOn) && Entries.SequenceEqual(other.Entries);
}
