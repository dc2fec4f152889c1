using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.FollowUp.ReadingThePlan;

/// <summary>Who has read the plan, and who may.</summary>
public sealed record PlanReaders
{
    public static readonly PlanReaders None = new();

    public IReadOnlyList<PlanOpened> Opened { get; private init; } = [];

    public IReadOnlyList<PlanShared> Shared { get; private init; } = [];

    /// <summary>The version that is shared with this person on this day; null when none is.</summary>
    public PlanShared? SharedWith(string person, DateOnly today) =>
        Shared.LastOrDefault(one => one.With.Id == person && today <= one.Until);

    internal PlanReaders After(PlanFact fact) => fact switch
    {
        PlanOpened it => this with { Opened = [.. Opened, it] },
        PlanShared it => this with { Shared = [.. Shared, it] },
        SharingEnded it => this with { Shared = [.. Shared.Where(one => one.With.Id != it.With)] },
        _ => this,
    };
}
