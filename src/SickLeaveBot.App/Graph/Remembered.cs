using System.Collections.Concurrent;
using SickLeaveBot.App.Commands.Explaining;
using SickLeaveBot.Conversations.People;

namespace SickLeaveBot.App.Graph;

/// <summary>
/// What the directory answered, for an hour (five minutes when there was none). When the directory is out of reach the last answer serves
/// for up to a day. While a question is out, all who ask the same wait for the one answer.
/// </summary>
internal sealed class Remembered<T>(Func<string, Task<Lookup<T>>> ask, TimeProvider clock)
{
    private const int Most = 10_000;
    private static readonly TimeSpan Stale = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Task<Lookup<T>>> flights = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    public ValueTask<Lookup<T>> Get(string id, CancellationToken cancel) =>
        entries.TryGetValue(id, out var known) && clock.GetUtcNow() < known.FreshUntil
            ? new(known.Answer)
            : new(Asked(id).WaitAsync(cancel));

    private Task<Lookup<T>> Asked(string id)
    {
        lock (gate)
        {
            if (flights.TryGetValue(id, out var flight))
                return flight;
            flight = Ask(id);
            if (!flight.IsCompleted)
                flights[id] = flight;
            return flight;
        }
    }

    private async Task<Lookup<T>> Ask(string id)
    {
        try
        {
            var answer = await ask(id);
            var now = clock.GetUtcNow();
            var entry = answer is Lookup<T>.Unavailable && entries.TryGetValue(id, out var old) && now - old.Learned < Stale
                ? old with { FreshUntil = now + Keep(answer) }
                : new Entry(answer, now, now + Keep(answer));
            MakeRoom(now);
            entries[id] = entry;
            return entry.Answer;
        }
        finally
        {
            lock (gate)
                flights.Remove(id);
        }
    }

    private static TimeSpan Keep(Lookup<T> answer) => answer switch
    {
        Lookup<T>.Found => TimeSpan.FromHours(1),
        Lookup<T>.NotFound => TimeSpan.FromMinutes(5),
        _ => TimeSpan.FromSeconds(30),
    };

    private void MakeRoom(DateTimeOffset now)
    {
        if (entries.Count < Most)
            return;
        foreach (var (id, entry) in entries)
            if (now >= entry.FreshUntil)
                entries.TryRemove(id, out _);
        if (entries.Count >= Most)
            entries.Clear();
    }

    private sealed record Entry(Lookup<T> Answer, DateTimeOffset Learned, DateTimeOffset FreshUntil);
}
