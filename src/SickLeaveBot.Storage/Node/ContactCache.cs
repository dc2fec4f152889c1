namespace SickLeaveBot.Storage.Node;

/// <summary>
/// Whom the bot has met, as this process remembers it. The store says when somebody has changed; where another process may write as
/// well, what is here can be old.
/// </summary>
internal sealed class ContactCache(string company)
{
    private readonly Lock gate = new();
    private readonly Dictionary<(string Company, string Person), Acquaintance?> known = [];
    private readonly Dictionary<(string Company, string Person), long> heard = [];
    private long changes;

    /// <summary>The person has written or tapped, whatever is kept of it.</summary>
    public void Hears(string person)
    {
        lock (gate) heard[(company, person)] = heard.GetValueOrDefault((company, person)) + 1;
    }

    /// <summary>How many times the person was heard from; it only tells whether that has happened meanwhile.</summary>
    public long HeardFrom(string person)
    {
        lock (gate) return heard.GetValueOrDefault((company, person));
    }

    public Acquaintance? Find(string person, Func<string, Acquaintance?> read)
    {
        long before;
        lock (gate)
        {
            if (known.TryGetValue((company, person), out var remembered)) return remembered;
            before = changes;
        }
        var found = read(person);
        lock (gate)
        {
            // What was read may be old already when somebody has changed meanwhile.
            if (before == changes) known[(company, person)] = found;
        }
        return found;
    }

    /// <summary>To be called when the change is on disk.</summary>
    public void Changed(string person)
    {
        lock (gate)
        {
            changes++;
            known.Remove((company, person));
        }
    }
}
