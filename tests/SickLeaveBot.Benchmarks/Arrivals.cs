using System.Collections.Concurrent;
using SickLeaveBot.Workplace.Chats;

namespace SickLeaveBot.Benchmarks;

/// <summary>What arrives in people's chats, seen from the side of Teams: how many letters, and the newest in each chat.</summary>
internal sealed class Arrivals
{
    private readonly ChatRooms chats;
    private readonly ConcurrentDictionary<string, ChatMessage> newest = new();
    private long count;

    public Arrivals(ChatRooms chats)
    {
        this.chats = chats;
        chats.Changed += Arrived;
    }

    /// <summary>New messages and changed ones.</summary>
    public long Count => Interlocked.Read(ref count);

    /// <summary>The newest letter as JSON, once; null when none has come since. The chat loses it, for thousands of cards would fill the memory.</summary>
    public string? Take(string person)
    {
        if (!newest.TryRemove(person, out var letter)) return null;
        chats.Change(letter.Id, message => message with { Activity = [] });
        return letter.Activity.ToJsonString();
    }

    private void Arrived(ChatMessage message)
    {
        if (!message.FromBot || message.Activity.Count == 0) return;
        Interlocked.Increment(ref count);
        newest[message.Person] = message;
    }
}
