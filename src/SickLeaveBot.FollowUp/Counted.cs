using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.Law;
using SickLeaveBot.Law.Asking;

namespace SickLeaveBot.FollowUp;

/// <summary>
/// One sick leave, counted with all other absences of the same employee at this employer: fewer than 16 free days between two make them one
/// (folketrygdloven § 8-19). Every date that anybody is told comes from here.
/// </summary>
public sealed record Counted
{
    private readonly IReadOnlyList<LeaveDays> before;
    private readonly DateOnly today;

    private Counted(SickLeave leave, IReadOnlyList<LeaveDays> before, Timeline timeline, DateOnly today) =>
        (Leave, this.before, Timeline, this.today) = (leave, before, timeline, today);

    public SickLeave Leave { get; }

    /// <summary>What the law asks for in the absence that the sick leave belongs to.</summary>
    public Timeline Timeline { get; }

    /// <summary>By when the law wants a plan; null where it wants none, as when the absence ends before it.</summary>
    public PlanDeadline? PlanDeadline => FollowUp.PlanDeadline.In(Timeline, today);

    /// <summary>By when the law wants dialogue meeting 1 held; null where it wants none.</summary>
    public MeetingDeadline? MeetingDeadline => Meetings.MeetingDeadline.In(Timeline);

    /// <summary>Whether the plan is worth a button: it is begun, or a sick note makes the absence long enough for one.</summary>
    public bool HasPlanInSight =>
        Leave.Stage == Stage.Ongoing && (Leave.Plan.Revision > 0 || (Leave.SickNotes.Count > 0 && PlanDeadline is not null));

    /// <summary>The first day of the absence where it is an earlier sick leave's; null where this one began it.</summary>
    public DateOnly? CountsFrom => Timeline.Absence is { FirstDay: var first } && first < Leave.Away.From && before.Any(one => one.LastDay >= first)
        ? first
        : null;

    /// <summary>The first day that counts: its own, or an earlier one.</summary>
    public DateOnly FirstDay => CountsFrom ?? Leave.Away.From;

    /// <summary>A plan was agreed in a sick leave that counts with this one, so the law's deadline was met there.</summary>
    public bool WasPlannedBefore => CountsFrom is { } first && before.Any(one => one.PlanAgreedOn is not null && one.LastDay >= first);

    /// <param name="others">The employee's sick leaves that count; this one may be among them, as it was.</param>
    public static Counted Of(SickLeave leave, IReadOnlyList<LeaveDays> others, DateOnly today)
    {
        var own = LeaveDays.Of(leave, today);
        LeaveDays[] all = [.. others.Where(one => one.Leave != leave.Id && one.Entries.Count > 0), own];
        var inTimeOrder = all.OrderBy(one => one.From).ToList();
        var at = inTimeOrder.IndexOf(own);
        var first = inTimeOrder.FindLastIndex(at, one => one.IsApart);
        var next = inTimeOrder.FindIndex(at + 1, one => one.IsApart);
        var together = inTimeOrder[Math.Max(first, 0)..(next < 0 ? inTimeOrder.Count : next)];
        IReadOnlyList<AbsenceEntry> entries = [.. together.SelectMany(one => one.Entries)];
        var timeline = Timeline.Of(Spells.UpToTheAbsenceOn(own.LastDay, entries), today, leave.Meetings.WantedBy, leave.NavMeetings.Open?.Day);
        return new(leave, [.. together.TakeWhile(one => one != own)], timeline, today);
    }
}
