using System.Collections.Immutable;
using SickLeaveBot.Conversations.People;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Moments;

/// <summary>Everything that something is decided from; nothing else can be looked at.</summary>
public sealed record Context
{
    public required Person Speaker { get; init; }
    public required Language Language { get; init; }
    public required DateOnly Today { get; init; }
    public required Company Company { get; init; }

    /// <summary>The id that a sick leave gets if one is begun now.</summary>
    public required Guid NewId { get; init; }

    /// <summary>The sick leave that the answered card is about.</summary>
    public SickLeave? Leave { get; init; }

    /// <summary>How many facts that sick leave had when the card was made.</summary>
    public int CardVersion { get; init; }

    /// <summary>The speaker's own sick leaves, newest first.</summary>
    public IReadOnlyList<SickLeave> Own { get; init; } = [];

    /// <summary>The speaker's nearest manager.</summary>
    public Lookup<Profile> Manager { get; init; } = new Lookup<Profile>.NotFound();

    /// <summary>The days of all that counts, of everybody whose sick leave is looked at, by Entra object id. Who follows up one sees no more than days of the others.</summary>
    public ImmutableDictionary<string, IReadOnlyList<LeaveDays>> Days { get; init; } = ImmutableDictionary<string, IReadOnlyList<LeaveDays>>.Empty;

    /// <summary>When the employee whose sick leave it is, or else the speaker, began to work here; null where the directory doesn't say it.</summary>
    public DateOnly? HiredOn { get; init; }

    /// <summary>What was looked up besides.</summary>
    public ImmutableDictionary<DataNeed, object> LookedUp { get; init; } = ImmutableDictionary<DataNeed, object>.Empty;

    /// <summary>Sick leaves that the speaker follows up today, as manager or in their place, or because nobody is named.</summary>
    public IReadOnlyList<SickLeave> Team => Get(Following.Need).Team;

    /// <summary>Sick leaves that wait for human resources, where the speaker decides.</summary>
    public IReadOnlyList<SickLeave> Waiting => Get(Following.Need).Waiting;

    /// <summary>Those the speaker leads.</summary>
    public IReadOnlyList<Profile> Reports => Get(Following.Need).Reports;

    public bool IsHumanResources => Company.Who.IsHumanResources(Speaker.Id);

    /// <summary>The speaker's report that is not confirmed; one that was taken back is none.</summary>
    public SickLeave? Draft => Own.FirstOrDefault(leave => leave is { Stage: Stage.Draft, OnBehalf: false, IsTakenBack: false });

    public SickLeave? Current => Own.FirstOrDefault(leave => leave.Stage is Stage.Ongoing or Stage.WithHumanResources);

    /// <summary>The speaker's note that leaves them at work, while its days last.</summary>
    public SickLeave? AtWork => Own.FirstOrDefault(leave => leave.IsAtWorkOn(Today));

    public Person? NearestManager => Manager is Lookup<Profile>.Found { Value.Person: var person } ? person : null;

    /// <summary>What the speaker is in the sick leave that the card is about; decided by who they are, never by the card.</summary>
    public Roles Roles => Leave is null ? Roles.None : Company.Who.RolesOf(Speaker.Id, Leave, Today);

    public bool Is(Roles role) => (Roles & role) != Roles.None;

    /// <summary>Who follows up a sick leave today.</summary>
    public Person? LeaderOf(SickLeave leave) => Company.Who.LeaderOf(leave, Today);

    /// <summary>A sick leave counted with all other absences of the employee: whatever is said of its dates is asked here.</summary>
    public Counted Counted(SickLeave leave) => FollowUp.Counted.Of(leave, DaysOf(leave), Today);

    /// <summary>The first day of an earlier absence that a sick leave counts with, while it counts itself.</summary>
    public DateOnly? CountsFrom(SickLeave leave) => leave.Counts ? Counted(leave).CountsFrom : null;

    /// <summary>What somebody who follows up, or has, is called; null where nobody here knows.</summary>
    public string? NameOf(string person, SickLeave leave) =>
        new[] { Speaker, leave.Manager }.Concat(Company.Who.Deputies.Select(one => one.Who)).Concat(Company.Who.HumanResources)
            .FirstOrDefault(one => one?.Id == person)?.Name;

    /// <summary>When the employee of a sick leave began to work here, where it is known here.</summary>
    public DateOnly? HiredOf(SickLeave leave) =>
        (Leave is { Version: > 0 } about ? about.Employee.Id : Speaker.Id) == (leave.Version == 0 ? Speaker.Id : leave.Employee.Id) ? HiredOn : null;

    /// <summary>The days of the employee's sick leaves that count, oldest first; one that is only begun is the speaker's.</summary>
    public IReadOnlyList<LeaveDays> DaysOf(SickLeave leave) => Days.GetValueOrDefault(leave.Version == 0 ? Speaker.Id : leave.Employee.Id, []);

    public T Get<T>(DataNeed<T> need)
        where T : notnull => LookedUp.TryGetValue(need, out var found) ? (T)found : need.Otherwise;

    public Context With<T>(DataNeed<T> need, T value)
        where T : notnull => this with { LookedUp = LookedUp.SetItem(need, value) };
}

/// <summary>Whom the speaker follows up, and whom they lead.</summary>
public sealed record Following(IReadOnlyList<SickLeave> Team, IReadOnlyList<SickLeave> Waiting, IReadOnlyList<Profile> Reports)
{
    public static readonly DataNeed<Following> Need = new(new([], [], []), async (sources, context, cancel) =>
    {
        var (who, speaker, today) = (context.Company.Who, context.Speaker.Id, context.Today);
        var all = new List<SickLeave>();
        foreach (var manager in who.DeputisedBy(speaker, today).Prepend(speaker)) all.AddRange(await sources.SickLeaves.LedBy(manager, cancel));
        if (context.IsHumanResources) all.AddRange(await sources.SickLeaves.WithHumanResources(cancel));
        var roles = all.DistinctBy(leave => leave.Id).Select(leave => (Leave: leave, Roles: who.RolesOf(speaker, leave, today))).ToList();
        return new(
            [.. roles.Where(one => one.Roles.HasFlag(Roles.Manager)).Select(one => one.Leave)],
            [.. roles.Where(one => one.Roles.HasFlag(Roles.Decider)).Select(one => one.Leave)],
            await sources.People.ReportsOf(speaker, cancel) is Lookup<IReadOnlyList<Profile>>.Found { Value: var reports } ? reports : []);
    })
    {
        Employees = following => following.Team.Concat(following.Waiting).Select(leave => leave.Employee.Id),
    };
}
