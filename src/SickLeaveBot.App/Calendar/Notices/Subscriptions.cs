using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Method = Microsoft.Kiota.Abstractions.Method;

namespace SickLeaveBot.App.Calendar.Notices;

/// <summary>
/// Whose changes Graph tells of: one subscription for each mailbox in which a meeting of ours stands. Nothing of them is stored here; after a
/// start they are taken over from Graph, and what can't be is made anew.
/// </summary>
internal sealed partial class Subscriptions(CalendarCalls calls, Turns turns, CalendarSettings settings, TimeProvider clock)
{
    public const string Path = "/api/calendar/notices";

    // Below Graph's own limit of 10,080 minutes; renewed when three fifths of it are over.
    private static readonly TimeSpan Life = TimeSpan.FromDays(6);
    private static readonly TimeSpan Rest = Life * 0.4;
    private static readonly TimeSpan AfterRefusal = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Subscription> known = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, DateTimeOffset> notBefore = new(StringComparer.OrdinalIgnoreCase);
    private bool isTakenOver;

    private string Address => new Uri(settings.NoticesUrl!, Path).AbsoluteUri;

    public Subscription? Find(string id) => known.Values.FirstOrDefault(one => one.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Sees to it that Graph tells of these mailboxes, and of no others.</summary>
    public async Task Keep(IReadOnlySet<string> mailboxes, CancellationToken cancel)
    {
        if (settings.NoticesUrl is null) return;
        using var turn = await turns.At(Path, cancel);
        isTakenOver = isTakenOver || await TakeOver(cancel);
        if (!isTakenOver) return;
        foreach (var one in known.Values.Where(one => !mailboxes.Contains(one.Mailbox))) await End(one, cancel);
        foreach (var mailbox in mailboxes.Where(mailbox => !(notBefore.TryGetValue(mailbox, out var moment) && clock.GetUtcNow() < moment)))
        {
            if (known.GetValueOrDefault(mailbox) is not { } one) await Make(mailbox, cancel);
            else if (one.Expires - clock.GetUtcNow() < Rest) await Renew(one, cancel);
        }
    }

    public void Forget(string id)
    {
        if (Find(id) is { } one) known.TryRemove(KeyValuePair.Create(one.Mailbox, one));
    }

    /// <summary>Says once more that Graph may tell, and for how long.</summary>
    public async Task Reauthorize(string mailbox, CancellationToken cancel)
    {
        using var turn = await turns.At(Path, cancel);
        if (known.GetValueOrDefault(mailbox) is not { } one) return;
        await calls.Tell(new("reauthorize a subscription", Method.POST, $"/subscriptions/{one.Id}/reauthorize"), cancel);
        await Renew(one, cancel);
    }

    // Those of ours that tell us their secret: without it nobody could know their notices from anybody's.
    private async Task<bool> TakeOver(CancellationToken cancel)
    {
        for (var next = "/subscriptions"; next is not null;)
        {
            var said = await calls.Ask(new("list the subscriptions", Method.GET, next), NoticesJson.Default.SubscriptionPage, CalendarCalls.Patience, cancel);
            if (said.Value is not { } page) return false;
            foreach (var one in (page.Value ?? []).Where(one => one is { Id: not null, NotificationUrl: not null } && one.NotificationUrl == Address))
            {
                if (MailboxOf(one.Resource) is { } mailbox && one.ClientState is { Length: > 0 } state
                    && known.TryAdd(mailbox, new(one.Id!, mailbox, state, one.ExpirationDateTime ?? default)))
                {
                    continue;
                }

                await calls.Tell(new("end a subscription", Method.DELETE, $"/subscriptions/{Uri.EscapeDataString(one.Id!)}"), cancel);
            }

            next = page.Next;
        }

        return true;
    }

    private async Task Make(string mailbox, CancellationToken cancel)
    {
        var (state, until) = (Convert.ToHexString(RandomNumberGenerator.GetBytes(32)), clock.GetUtcNow() + Life);
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new SubscriptionBody("updated,deleted", Address, Address, $"/users/{mailbox}/events", state, until.UtcDateTime), NoticesJson.Default.SubscriptionBody);
        var said = await calls.Ask(new("subscribe to changes", Method.POST, "/subscriptions", body), NoticesJson.Default.SubscriptionEntry, CalendarCalls.Patience, cancel);
        if (said.Value?.Id is { } id) known[mailbox] = new(id, mailbox, state, said.Value.ExpirationDateTime ?? until);
        else notBefore[mailbox] = clock.GetUtcNow() + AfterRefusal;
    }

    private async Task Renew(Subscription one, CancellationToken cancel)
    {
        var until = clock.GetUtcNow() + Life;
        var body = JsonSerializer.SerializeToUtf8Bytes(new SubscriptionBody(until.UtcDateTime), NoticesJson.Default.SubscriptionBody);
        switch (await calls.Tell(new("renew a subscription", Method.PATCH, $"/subscriptions/{one.Id}", body), cancel))
        {
            case null:
                known[one.Mailbox] = one with { Expires = until };
                break;
            case { Status: StatusCodes.Status404NotFound }:
                Forget(one.Id);
                await Make(one.Mailbox, cancel);
                break;
        }
    }

    private async Task End(Subscription one, CancellationToken cancel)
    {
        Forget(one.Id);
        await calls.Tell(new("end a subscription", Method.DELETE, $"/subscriptions/{one.Id}"), cancel);
    }

    private static string? MailboxOf(string? resource) => Resource().Match(resource ?? "") is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex("^/?users/([^/]+)/events$", RegexOptions.IgnoreCase)]
    private static partial Regex Resource();
}

/// <summary>One mailbox whose changes Graph tells of.</summary>
/// <param name="State">What shows that a notice comes from Graph.</param>
internal sealed record Subscription(string Id, string Mailbox, string State, DateTimeOffset Expires)
{
    /// <summary>Takes as long whatever is guessed.</summary>
    public bool IsSecret(string? guess) => guess is not null
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(guess)), SHA256.HashData(Encoding.UTF8.GetBytes(State)));

    public override string ToString() => nameof(Subscription);
}
