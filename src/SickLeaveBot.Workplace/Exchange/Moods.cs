using System.Collections.Concurrent;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Kept;

namespace SickLeaveBot.Workplace.Exchange;

/// <summary>Which mailboxes are in which mood: always, or the next time it matters. Four are so from the beginning.</summary>
public sealed class Moods
{
    private static readonly Dictionary<string, ExchangeMood> AtFirst = new()
    {
        [Fjordlys.Torbjørg] = ExchangeMood.CustomizedZone,
        [Fjordlys.Jonas] = ExchangeMood.NoWorkingHours,
        [Fjordlys.Ingrid] = ExchangeMood.NoAccess,
        [Fjordlys.Nils] = ExchangeMood.NoMailbox,
    };

    private readonly ConcurrentDictionary<string, IReadOnlyList<ExchangeMood>> lasting = new();
    private readonly ConcurrentDictionary<(string Mailbox, ExchangeMood Mood), int> coming = new();
    private readonly Shelf<MailboxMoods> kept;

    public Moods(Archive archive)
    {
        kept = archive.Shelf<MailboxMoods>("mailbox_moods");
        foreach (var (mailbox, mood) in AtFirst) lasting[mailbox] = [mood];
        foreach (var (mailbox, moods) in kept.All) lasting[mailbox] = moods.All;
    }

    public IReadOnlyList<ExchangeMood> Of(string mailbox) => lasting.GetValueOrDefault(mailbox) ?? [];

    /// <summary>From now on, until it is cleared.</summary>
    public void Always(string mailbox, params ExchangeMood[] moods) => Set(mailbox, [.. Of(mailbox).Union(moods)]);

    /// <summary>The next time it matters, and so many times.</summary>
    public void Next(string mailbox, ExchangeMood mood, int times = 1) => coming.AddOrUpdate((mailbox, mood), times, (_, already) => already + times);

    /// <summary>All is well, also with who is difficult from the beginning.</summary>
    public void Clear(string mailbox)
    {
        Set(mailbox, []);
        foreach (var one in coming.Keys.Where(one => one.Mailbox == mailbox)) coming.TryRemove(one, out _);
    }

    public void Clear(string mailbox, ExchangeMood mood) => Set(mailbox, [.. Of(mailbox).Except([mood])]);

    /// <summary>Whether a mailbox is in that mood now that it matters; what was to come once has come then.</summary>
    public bool Plays(string mailbox, ExchangeMood mood) => Of(mailbox).Contains(mood) || Comes(mailbox, mood);

    private bool Comes(string mailbox, ExchangeMood mood)
    {
        while (coming.TryGetValue((mailbox, mood), out var times) && times > 0)
        {
            if (coming.TryUpdate((mailbox, mood), times - 1, times)) return true;
        }

        return false;
    }

    private void Set(string mailbox, IReadOnlyList<ExchangeMood> moods)
    {
        lasting[mailbox] = moods;
        kept.Put(mailbox, new(moods));
    }
}

/// <summary>How a mailbox is until somebody says otherwise.</summary>
public sealed record MailboxMoods(IReadOnlyList<ExchangeMood> All);
