using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.People;

/// <summary>What the directory knows of a person that the bot needs: the name, the language, the first day of work here.</summary>
/// <param name="SignInName">By what Teams finds them in a link; null where the directory does not say it.</param>
public sealed record Profile(Person Person, string? Locale, DateOnly? HiredOn, string? SignInName = null);

/// <summary>Who works here and who leads whom. Implemented in SickLeaveBot.App/Graph.</summary>
public interface IPeople
{
    ValueTask<Lookup<Profile>> Find(string id, CancellationToken cancel);

    /// <summary>The nearest manager; there is none when nobody is named, or when the person is named as their own.</summary>
    ValueTask<Lookup<Profile>> ManagerOf(string id, CancellationToken cancel);

    /// <summary>Those who have this person as their nearest manager.</summary>
    ValueTask<Lookup<IReadOnlyList<Profile>>> ReportsOf(string id, CancellationToken cancel);
}

/// <summary>What a look into the directory gave: found, there is none, or the directory does not answer now.</summary>
public abstract record Lookup<T>
{
    public sealed record Found(T Value) : Lookup<T>;

    public sealed record NotFound : Lookup<T>;

    public sealed record Unavailable : Lookup<T>;
}
