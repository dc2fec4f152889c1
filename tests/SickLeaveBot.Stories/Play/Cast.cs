using SickLeaveBot.Conversations.People;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Stories.Play;

/// <summary>Who works here: the directory of the plays.</summary>
public sealed class Cast : IPeople
{
    private readonly Dictionary<string, Profile> people = [];
    private readonly Dictionary<string, string> managers = [];

    public bool IsOutOfReach { get; set; }

    /// <summary>Looking up the manager of these fails in a way that nobody has foreseen.</summary>
    public HashSet<string> Failing { get; } = [];

    public void Add(Person person, string locale, Person? manager, DateOnly? hiredOn = null)
    {
        people[person.Id] = new(person, locale, hiredOn, $"{person.Id}@fjordlys.example");
        if (manager is not null) managers[person.Id] = manager.Id;
    }

    public void GiveManager(Person employee, Person manager) => managers[employee.Id] = manager.Id;

    public ValueTask<Lookup<Profile>> Find(string id, CancellationToken cancel) => new(Look(id));

    public ValueTask<Lookup<Profile>> ManagerOf(string id, CancellationToken cancel) => Failing.Contains(id)
        ? throw new InvalidOperationException("The directory answers something odd.")
        : new(managers.TryGetValue(id, out var manager) ? Look(manager) : IsOutOfReach ? new Lookup<Profile>.Unavailable() : new Lookup<Profile>.NotFound());

    public ValueTask<Lookup<IReadOnlyList<Profile>>> ReportsOf(string id, CancellationToken cancel) =>
        new(new Lookup<IReadOnlyList<Profile>>.Found(
            [.. managers.Where(pair => pair.Value == id && pair.Key != id).Select(pair => people[pair.Key])]));

    private Lookup<Profile> Look(string id) => this switch
    {
        { IsOutOfReach: true } => new Lookup<Profile>.Unavailable(),
        _ when people.TryGetValue(id, out var profile) => new Lookup<Profile>.Found(profile),
        _ => new Lookup<Profile>.NotFound(),
    };
}
