using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace SickLeaveBot.Workplace.Exchange;

/// <summary>Tells apps of changes, as Graph does: soon, in order, and once more when nobody says 2xx; in some moods late, thrice, turned round or never.</summary>
public sealed class Notices : IDisposable
{
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan[] Again = [TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1)];

    private readonly ExchangeOnline exchange;
    private readonly NoticeLine line;
    private readonly TimeProvider clock;
    private readonly string tenant;
    private readonly CancellationTokenSource over = new();
    private readonly CancellationToken stopped;
    private readonly ConcurrentDictionary<string, Task> tails = new();
    private readonly ConcurrentDictionary<string, JsonObject> held = new();

    public Notices(ExchangeOnline exchange, Subscriptions subscriptions, NoticeLine line, TimeProvider clock, string tenant)
    {
        (this.exchange, Subscriptions, this.line, this.clock, this.tenant) = (exchange, subscriptions, line, clock, tenant);
        stopped = over.Token;
        exchange.Changed += Tell;
    }

    public Subscriptions Subscriptions { get; }

    /// <summary>Every notice that was sent, and what it was answered; 0 for no answer.</summary>
    public ConcurrentQueue<(JsonObject Notice, int Status)> Sent { get; } = [];

    /// <summary>When all that had to be told by now has been sent once.</summary>
    public Task Settled() => Task.WhenAll(tails.Values);

    /// <summary>Tells an app that its subscription must be renewed, is gone, or that notices were missed.</summary>
    /// <param name="what">reauthorizationRequired, subscriptionRemoved or missed.</param>
    public void TellOfLife(string subscription, string what)
    {
        if (Subscriptions.Find(subscription) is not { } one) return;
        if (what == "subscriptionRemoved") Subscriptions.Remove(one.Id);
        if (one.LifecycleUrl is not { } address) return;
        var notice = Notice(one);
        notice["lifecycleEvent"] = what;
        notice["resource"] = one.Resource;
        Line(one.Id, address, notice);
    }

    public void Dispose()
    {
        exchange.Changed -= Tell;
        over.Cancel();
        over.Dispose();
    }

    private void Tell(MailboxChange change)
    {
        foreach (var subscription in Subscriptions.Active.Where(one => one.Mailbox == change.Mailbox && one.Wants(change.Kind)))
        {
            Send(subscription, OfChange(subscription, change));
        }
    }

    private void Send(Subscription to, JsonObject notice)
    {
        bool Is(ExchangeMood mood) => exchange.Moods.Plays(to.Mailbox, mood);
        if (Is(ExchangeMood.NoticesLost)) return;
        if (Is(ExchangeMood.NoticesLate))
        {
            _ = After(Late, () => Line(to.Id, to.NotificationUrl, notice));
            return;
        }

        if (Is(ExchangeMood.NoticesOutOfOrder) && held.TryAdd(to.Id, notice)) return;
        for (var times = Is(ExchangeMood.NoticesTripled) ? 3 : 1; times > 0; times--) Line(to.Id, to.NotificationUrl, notice);
        if (held.TryRemove(to.Id, out var earlier)) Line(to.Id, to.NotificationUrl, earlier);
    }

    // One after the other for one subscription.
    private void Line(string subscription, string address, JsonObject notice) =>
        tails.AddOrUpdate(
            subscription,
            _ => Task.Run(() => Post(address, notice, 0)),
            (_, before) => before.ContinueWith(_ => Post(address, notice, 0), TaskScheduler.Default).Unwrap());

    private async Task Post(string address, JsonObject notice, int attempt)
    {
        if (stopped.IsCancellationRequested) return;
        var status = await line.Post(address, new JsonObject { ["value"] = new JsonArray(notice.DeepClone()) }, stopped);
        Sent.Enqueue((notice, status));
        if (status is < 200 or > 299 && attempt < Again.Length) _ = After(Again[attempt], () => _ = Post(address, notice, attempt + 1));
    }

    private async Task After(TimeSpan wait, Action then)
    {
        try
        {
            await Task.Delay(wait, clock, stopped);
            then();
        }
        catch (OperationCanceledException)
        {
            // The workplace has stopped.
        }
    }

    private JsonObject OfChange(Subscription to, MailboxChange change)
    {
        var (box, meeting, kind) = change;
        var id = to.HasImmutableIds ? meeting.Copies[box].Id : meeting.Copies[box].ChangingId;
        var resource = $"Users/{box}/Events/{id}";
        var notice = Notice(to);
        notice["changeType"] = kind.ToString().ToLowerInvariant();
        notice["resource"] = resource;
        notice["resourceData"] = new JsonObject
        {
            ["@odata.type"] = "#Microsoft.Graph.Event",
            ["@odata.id"] = resource,
            ["@odata.etag"] = $"W/\"{meeting.Version}\"",
            ["id"] = id,
        };
        return notice;
    }

    private JsonObject Notice(Subscription to) => new()
    {
        ["subscriptionId"] = to.Id,
        ["subscriptionExpirationDateTime"] = $"{to.Expires.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}",
        ["clientState"] = to.ClientState,
        ["tenantId"] = tenant,
    };
}
