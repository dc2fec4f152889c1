using System.Collections.Concurrent;
using SickLeaveBot.Workplace.Kept;

namespace SickLeaveBot.Workplace.WhatIf;

/// <summary>What goes wrong, for whom and how often: a person's id, or everyone.</summary>
public sealed class Faults
{
    public const string Everyone = "*";

    private readonly ConcurrentDictionary<string, Fault> lasting = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Fault>> coming = new(StringComparer.OrdinalIgnoreCase);
    private readonly Shelf<Fault> kept;

    /// <summary>What lasts is kept; what comes once is over with the process.</summary>
    public Faults(Archive archive, string shelf)
    {
        kept = archive.Shelf<Fault>(shelf);
        foreach (var (person, mishap) in kept.All)
        {
            lasting[person] = mishap;
        }
    }

    /// <summary>The next calls for this person go wrong, then it is over.</summary>
    public void Next(string person, Fault mishap, int times = 1)
    {
        var queue = coming.GetOrAdd(person, _ => []);
        for (var i = 0; i < times; i++)
        {
            queue.Enqueue(mishap);
        }
    }

    /// <summary>All calls for this person go wrong until it is cleared.</summary>
    public void Always(string person, Fault mishap)
    {
        lasting[person] = mishap;
        kept.Put(person, mishap);
    }

    public void Clear(string person)
    {
        lasting.TryRemove(person, out _);
        kept.Remove(person);
        coming.TryRemove(person, out _);
    }

    public Fault? Lasting(string person) => lasting.GetValueOrDefault(person);

    /// <summary>What goes wrong with the call that comes in now.</summary>
    public Fault? For(string? person) =>
        (person is null ? null : Coming(person)) ?? Coming(Everyone)
        ?? (person is null ? null : lasting.GetValueOrDefault(person)) ?? lasting.GetValueOrDefault(Everyone);

    private Fault? Coming(string person) =>
        coming.TryGetValue(person, out var queue) && queue.TryDequeue(out var mishap) ? mishap : null;
}
