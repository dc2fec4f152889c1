using SickLeaveBot.Conversations.AnsweringInWords;

namespace SickLeaveBot.Storage.Node;

/// <summary>What was shown last in each chat, in this process' memory; when there are many, those who have not been shown anything for long are forgotten together.</summary>
public sealed class ConversationMemory(string company) : IConversationMemory
{
    private const int MostPeople = 5_000;

    private readonly Lock gate = new();
    private Dictionary<(string Company, string Person), ChatMemory> recent = [];
    private Dictionary<(string Company, string Person), ChatMemory> earlier = [];

    public ValueTask<ChatMemory> Of(string person, CancellationToken cancel)
    {
        lock (gate) return new(Kept(person));
    }

    public ValueTask Change(string person, Func<ChatMemory, ChatMemory> change, CancellationToken cancel)
    {
        lock (gate)
        {
            var changed = change(Kept(person));
            if (recent.Count >= MostPeople && !recent.ContainsKey((company, person))) (earlier, recent) = (recent, []);
            recent[(company, person)] = changed;
        }
        return default;
    }

    private ChatMemory Kept(string person) =>
        recent.TryGetValue((company, person), out var chat) || earlier.TryGetValue((company, person), out chat) ? chat : ChatMemory.Nothing;
}
