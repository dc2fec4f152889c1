using SickLeaveBot.Workplace.Kept;

namespace SickLeaveBot.Workplace.Exchange;

/// <summary>What an app wants to be told of a mailbox, and where.</summary>
/// <param name="ChangeType">Some of created, updated and deleted, with commas between.</param>
/// <param name="HasImmutableIds">Whether ids in the notices are the immutable ones.</param>
public sealed record Subscription(
    string Id, string Mailbox, string Resource, string ChangeType, string NotificationUrl, string? LifecycleUrl, string? ClientState, DateTimeOffset Expires, bool HasImmutableIds)
{
    public bool Wants(ChangeKind kind) => ChangeType.Split(',').Contains($"{kind}", StringComparer.OrdinalIgnoreCase);
}

/// <summary>All that apps have asked to be told of. What is out of date is as good as gone.</summary>
public sealed class Subscriptions(Archive archive, TimeProvider clock)
{
    private readonly Shelf<Subscription> kept = archive.Shelf<Subscription>("subscriptions");
    private readonly Dictionary<string, Subscription> all = archive.Shelf<Subscription>("subscriptions").All.ToDictionary(one => one.Key, one => one.Value);
    private readonly Lock door = new();

    public IReadOnlyList<Subscription> Active
    {
        get
        {
            lock (door) return [.. all.Values.Where(one => one.Expires > clock.GetUtcNow())];
        }
    }

    public Subscription? Find(string id) => Active.FirstOrDefault(one => one.Id == id);

    public void Put(Subscription subscription)
    {
        lock (door)
        {
            all[subscription.Id] = subscription;
            kept.Put(subscription.Id, subscription);
        }
    }

    public void Remove(string id)
    {
        lock (door)
        {
            all.Remove(id);
            kept.Remove(id);
        }
    }
}
