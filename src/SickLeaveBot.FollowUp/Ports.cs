namespace SickLeaveBot.FollowUp;

/// <summary>Reads the sick leaves. Implemented in SickLeaveBot.Storage.</summary>
public interface ISickLeaves
{
    ValueTask<SickLeave?> Find(Guid id, CancellationToken cancel);

    /// <summary>All of an employee's, newest first, drafts too; of those that were dropped, only the newest of all.</summary>
    ValueTask<IReadOnlyList<SickLeave>> Of(string employee, CancellationToken cancel);

    /// <summary>Those that count or wait and have this person as manager, newest first.</summary>
    ValueTask<IReadOnlyList<SickLeave>> LedBy(string manager, CancellationToken cancel);

    /// <summary>Those that wait for human resources, or count and have nobody as manager, newest first.</summary>
    ValueTask<IReadOnlyList<SickLeave>> WithHumanResources(CancellationToken cancel);

    /// <summary>The ids of those that are ongoing.</summary>
    ValueTask<IReadOnlyList<Guid>> Ongoing(CancellationToken cancel);
}
