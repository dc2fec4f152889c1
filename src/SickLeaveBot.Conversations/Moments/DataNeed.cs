using SickLeaveBot.Conversations.People;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Conversations.Moments;

/// <summary>Something that only some answers are decided from. It is looked up before they are taken, by what stands with the moment itself.</summary>
public abstract class DataNeed
{
    private protected DataNeed()
    {
    }

    internal abstract ValueTask<object> Load(Sources sources, Context context, CancellationToken cancel);

    /// <summary>Whose days away must be known besides, to count what was found.</summary>
    internal abstract IEnumerable<string> EmployeesIn(object found);
}

/// <param name="otherwise">What stands in the context where it was not looked up.</param>
/// <param name="load">Looks it up; the context is as it is without it.</param>
public sealed class DataNeed<T>(T otherwise, Func<Sources, Context, CancellationToken, ValueTask<T>> load) : DataNeed
    where T : notnull
{
    public T Otherwise => otherwise;

    /// <summary>Those (Entra object ids) whose days away must be known besides, to count what was found.</summary>
    public Func<T, IEnumerable<string>> Employees { get; init; } = _ => [];

    internal override async ValueTask<object> Load(Sources sources, Context context, CancellationToken cancel) => await load(sources, context, cancel);

    internal override IEnumerable<string> EmployeesIn(object found) => Employees((T)found);
}

/// <summary>Where things are looked up: what is kept, the directory, and the ports that only some moments know.</summary>
public sealed record Sources(ISickLeaves SickLeaves, IPeople People, IStore Store, params IReadOnlyList<object> Ports)
{
    /// <summary>The port of this kind; null where it is not set up.</summary>
    public T? Port<T>()
        where T : class => Ports.OfType<T>().FirstOrDefault();
}
