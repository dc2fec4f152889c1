using SickLeaveBot.Conversations.People;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.App.Tests.CountingTogether;

/// <summary>The directory of the people of the histories.</summary>
internal sealed class TeamsOfTwenty(IReadOnlyList<RandomHistory> histories) : IPeople
{
    private readonly Dictionary<string, RandomHistory> byEmployee = histories.ToDictionary(history => history.Employee.Id);
    private readonly ILookup<string, Person> byManager = histories.ToLookup(history => history.Manager.Id, history => history.Employee);

    public ValueTask<Lookup<Profile>> Find(string id, CancellationToken cancel) => new(new Lookup<Profile>.Found(new(new(id, id), "nb-NO", null)));

    public ValueTask<Lookup<Profile>> ManagerOf(string id, CancellationToken cancel) => new(byEmployee.TryGetValue(id, out var history)
        ? new Lookup<Profile>.Found(new(history.Manager, "nb-NO", null))
        : new Lookup<Profile>.NotFound());

    public ValueTask<Lookup<IReadOnlyList<Profile>>> ReportsOf(string id, CancellationToken cancel) =>
        new(new Lookup<IReadOnlyList<Profile>>.Found([.. byManager[id].Select(person => new Profile(person, "nb-NO", null))]));
}

/// <summary>Counts how often the days of several employees are asked for.</summary>
internal sealed class CountedQuestions(ISickLeaves sickLeaves) : ISickLeaves
{
    public int Asked { get; set; }

    public ValueTask<IReadOnlyDictionary<string, IReadOnlyList<SickLeave>>> OfEach(IReadOnlyCollection<string> employees, CancellationToken cancel)
    {
        Asked++;
        return sickLeaves.OfEach(employees, cancel);
    }

    public ValueTask<SickLeave?> Find(Guid id, CancellationToken cancel) => sickLeaves.Find(id, cancel);

    public ValueTask<IReadOnlyList<SickLeave>> Of(string employee, CancellationToken cancel) => sickLeaves.Of(employee, cancel);

    public ValueTask<IReadOnlyList<SickLeave>> LedBy(string manager, CancellationToken cancel) => sickLeaves.LedBy(manager, cancel);

    public ValueTask<IReadOnlyList<SickLeave>> WithHumanResources(CancellationToken cancel) => sickLeaves.WithHumanResources(cancel);

    public ValueTask<IReadOnlyList<FollowedUp>> Ongoing(CancellationToken cancel) => sickLeaves.Ongoing(cancel);

    public ValueTask<IReadOnlyList<SickLeave>> AtWork(CancellationToken cancel) => sickLeaves.AtWork(cancel);

    public ValueTask<IReadOnlyList<SickLeave>> AllOngoing(CancellationToken cancel) => sickLeaves.AllOngoing(cancel);

    public ValueTask<IReadOnlyList<SickLeave>> OngoingBesideOthers(CancellationToken cancel) => sickLeaves.OngoingBesideOthers(cancel);

    public ValueTask<IReadOnlyList<Guid>> Due(DateOnly today, CancellationToken cancel) => sickLeaves.Due(today, cancel);

    public ValueTask<DateOnly?> NextDue(DateOnly after, CancellationToken cancel) => sickLeaves.NextDue(after, cancel);
}
