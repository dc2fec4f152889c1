using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Kept;

namespace SickLeaveBot.Workplace.Chats;

/// <summary>Everybody's private chat with the bot: what was said, and who has the bot installed. Survives a restart.</summary>
public sealed class ChatRooms
{
    private readonly Lock door = new();
    private readonly Shelf<ChatMessage> kept;
    private readonly Shelf<Seat> seats;
    private readonly TimeProvider clock;
    private readonly Dictionary<string, ChatMessage> messages = [];
    private readonly List<string> order = [];
    private readonly ConcurrentDictionary<string, bool> installed = new();
    private long lastId;

    public ChatRooms(Archive archive, TimeProvider clock)
    {
        (kept, seats, this.clock) = (archive.Messages(), archive.Seats(), clock);
        foreach (var (_, message) in kept.All)
        {
            Place(message);
        }

        foreach (var (person, seat) in seats.All)
        {
            if (seat.Installed is { } has) installed[person] = has;
        }
    }

    /// <summary>A message came, was changed or was deleted.</summary>
    public event Action<ChatMessage>? Changed;

    /// <summary>The bot has sent a new message: what Teams notifies people of.</summary>
    public event Action<ChatMessage>? Notified;

    /// <summary>The bot writes in this person's chat.</summary>
    public event Action<string>? Typing;

    public IReadOnlyList<ChatMessage> Of(string person) => [.. All.Where(message => message.Person == person)];

    public IReadOnlyList<ChatMessage> All
    {
        get
        {
            lock (door)
            {
                return [.. order.Select(id => messages[id])];
            }
        }
    }

    public ChatMessage? Find(string id)
    {
        lock (door)
        {
            return messages.GetValueOrDefault(id);
        }
    }

    public DateTimeOffset Now => clock.GetUtcNow();

    public bool HasInstalled(string person) => installed.GetValueOrDefault(person);

    /// <summary>Whether the person has thrown the bot out; one who never opened it got it from the administrator.</summary>
    public bool HasRemoved(string person) => installed.TryGetValue(person, out var has) && !has;

    public void SetInstalled(string person, bool has)
    {
        lock (door)
        {
            installed[person] = has;
            seats.Change(person, seat => seat with { Installed = has });
        }
    }

    /// <summary>A new message gets the next id, which is a time in milliseconds as in Teams.</summary>
    public ChatMessage Post(string person, bool fromBot, Func<string, JsonObject> activity)
    {
        ChatMessage message;
        lock (door)
        {
            lastId = Math.Max(lastId + 1, clock.GetUtcNow().ToUnixTimeMilliseconds());
            var id = lastId.ToString(CultureInfo.InvariantCulture);
            message = new(id, person, fromBot, clock.GetUtcNow(), activity(id)) { Delivery = fromBot ? SendOutcome.Taken : SendOutcome.Waiting };
            Place(message);
            kept.Put(message.Id, message);
        }

        Changed?.Invoke(message);
        if (fromBot)
        {
            Notified?.Invoke(message);
        }

        return message;
    }

    public ChatMessage? Change(string id, Func<ChatMessage, ChatMessage> change)
    {
        ChatMessage changed;
        lock (door)
        {
            if (!messages.TryGetValue(id, out var before))
            {
                return null;
            }

            changed = change(before);
            Place(changed);
            kept.Put(changed.Id, changed);
        }

        Changed?.Invoke(changed);
        return changed;
    }

    public void ShowTyping(string person) => Typing?.Invoke(person);

    /// <summary>The first message like this in the person's chat, waiting for it if it is not there yet.</summary>
    public async Task<ChatMessage> WaitFor(string person, Func<ChatMessage, bool> like, TimeSpan atMost)
    {
        var found = new TaskCompletionSource<ChatMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Look(ChatMessage message) => _ = message.Person == person && like(message) && found.TrySetResult(message);
        Changed += Look;
        try
        {
            foreach (var message in Of(person))
            {
                Look(message);
            }

            return await found.Task.WaitAsync(atMost);
        }
        finally
        {
            Changed -= Look;
        }
    }

    private void Place(ChatMessage message)
    {
        if (messages.TryAdd(message.Id, message))
        {
            order.Add(message.Id);
            lastId = Math.Max(lastId, long.Parse(message.Id, CultureInfo.InvariantCulture));
        }

        messages[message.Id] = message;
    }
}
