namespace SickLeaveBot.FollowUp;

/// <summary>Reads the sick leaves. Implemented in SickLeaveBot.Storage.</summary>
public interface ISickLeaves
{
    ValueTask<SickLeave?> Find(Guid id, CancellationToken cancel);

    /// <summary>All of an employee's, newest first, drafts too; of those that were dropped, only the newest of all.</summary>
    ValueTask<IReadOnlyList<SickLeave>> Of(string employee, CancellationToken cancel);

    /// <summary>As above, of several employees in one question; everybody who is asked for is in the answer.</summary>
    ValueTask<IReadOnlyDictionary<string, IReadOnlyList<SickLeave>>> OfEach(IReadOnlyCollection<string> employees, CancellationToken cancel);

    /// <summary>Those that count or wait and have this person as manager, newest first.</summary>
    ValueTask<IReadOnlyList<SickLeave>> LedBy(string manager, CancellationToken cancel);

    /// <summary>Those that wait for human resources, or count and have nobody as manager, newest first.</summary>
    ValueTask<IReadOnlyList<SickLeave>> WithHumanResources(CancellationToken cancel);

    /// <summary>Those that are ongoing, and who follows up each; their facts are not read for it.</summary>
    ValueTask<IReadOnlyList<FollowedUp>> Ongoing(CancellationToken cancel);

    /// <summary>Sick notes that leave the employee at work, also those that are over, oldest first.</summary>
    ValueTask<IReadOnlyList<SickLeave>> AtWork(CancellationToken cancel);

    /// <summary>All that are ongoing, oldest first.</summary>
    ValueTask<IReadOnlyList<SickLeave>> AllOngoing(CancellationToken cancel);

    /// <summary>Ongoing ones of employees who have another one that counts, newest first.</summary>
    ValueTask<IReadOnlyList<SickLeave>> OngoingBesideOthers(CancellationToken cancel);

    /// <summary>Ongoing ones in which the bot has something to say on this day, or had on an earlier one.</summary>
    ValueTask<IReadOnlyList<Guid>> Due(DateOnly today, CancellationToken cancel);

    /// <summary>The next day after this one on which the bot has something to say in any; null when there is none.</summary>
    ValueTask<DateOnly?> NextDue(DateOnly after, CancellationToken cancel);
}

/// <summary>An ongoing sick leave, whose it is, and who is named as manager.</summary>
public sealed record FollowedUp(Guid Leave, string Employee, string? Manager);
