using SickLeaveBot.Conversations;

namespace SickLeaveBot.Storage;

/// <summary>Whom the bot has met, kept in memory: this program is the only one that writes, and says when somebody has changed.</summary>
public sealed class Acquaintances(Readers readers)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Acquaintance?> known = [];
    private long changes;

    public Acquaintance? Find(string person)
    {
        long before;
        lock (gate)
        {
            if (known.TryGetValue(person, out var remembered)) return remembered;
            before = changes;
        }
        var found = readers.Read(session => session.Read("""
            SELECT person, tenant, teams_user, conversation, service_url, locale, name, chosen, welcomed, unreachable
            FROM contact WHERE person = $1
            """, Contacts.Read, person).FirstOrDefault());
        lock (gate)
        {
            // What was read may be old already when somebody has changed meanwhile.
            if (before == changes) known[person] = found;
        }
        return found;
    }

    /// <summary>To be called when the change is on disk.</summary>
    public void Changed(string person)
    {
        lock (gate)
        {
            changes++;
            known.Remove(person);
        }
    }
}
