using System.Collections.Concurrent;

namespace SickLeaveBot.App.Hosting;

/// <summary>
/// What was fetched from somewhere else, kept as long as it is fresh. While a fetch is out, all who ask for the same wait for the one
/// answer.
/// </summary>
/// <param name="fetch">Fetches the value of a key; it is given what is kept, fresh or not, for when nothing newer can be had.</param>
internal sealed class FetchCache<T>(Func<string, Fetched<T>?, Task<Fetched<T>>> fetch, TimeProvider clock)
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, Fetched<T>> kept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Task<T>> underWay = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    public ValueTask<T> Get(string key, CancellationToken cancel) =>
        kept.TryGetValue(key, out var known) && clock.GetUtcNow() < known.FreshUntil ? new(known.Value) : new(Renew(key).WaitAsync(cancel));

    /// <summary>Fetches it anew, however fresh it is.</summary>
    public Task<T> Renew(string key)
    {
        lock (gate)
        {
            if (underWay.TryGetValue(key, out var already)) return already;
            var fetching = Fetch(key);
            if (!fetching.IsCompleted) underWay[key] = fetching;
            return fetching;
        }
    }

    /// <summary>Forgets what turned out to be no good, unless something newer has come meanwhile.</summary>
    public void Drop(string key, Func<T, bool> isIt)
    {
        if (kept.TryGetValue(key, out var held) && isIt(held.Value)) kept.TryRemove(KeyValuePair.Create(key, held));
    }

    private async Task<T> Fetch(string key)
    {
        try
        {
            var fetched = await fetch(key, kept.GetValueOrDefault(key));
            MakeRoom();
            kept[key] = fetched;
            return fetched.Value;
        }
        finally
        {
            lock (gate) underWay.Remove(key);
        }
    }

    private void MakeRoom()
    {
        if (kept.Count < Most) return;
        var now = clock.GetUtcNow();
        foreach (var (key, one) in kept)
            if (now >= one.FreshUntil) kept.TryRemove(key, out _);
        if (kept.Count >= Most) kept.Clear();
    }
}

/// <summary>A value, until when it is fresh, and until when it will do where nothing newer can be had.</summary>
internal sealed record Fetched<T>(T Value, DateTimeOffset FreshUntil, DateTimeOffset GoodUntil);
