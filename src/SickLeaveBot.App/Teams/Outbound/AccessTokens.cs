using System.Collections.Concurrent;
using Azure.Core;

namespace SickLeaveBot.App.Teams.Outbound;

/// <summary>
/// The bot's own tokens, one for each service it calls. Kept until five minutes before they expire; while one is fetched, all wait for the same.
/// </summary>
/// <param name="login">Makes a fresh way to log in for each fetch: the libraries keep tokens too, and would give back one that was turned down.</param>
internal sealed class AccessTokens(Func<TokenCredential> login, TimeProvider clock, ILogger<AccessTokens> log)
{
    public const string Connector = "https://api.botframework.com/.default";
    public const string Graph = "https://graph.microsoft.com/.default";

    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, Kept> kept = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private readonly Dictionary<string, Task<string?>> flights = new(StringComparer.Ordinal);

    /// <summary>A token for the scope; null when none can be had now.</summary>
    public ValueTask<string?> For(string scope, CancellationToken cancel) =>
        kept.TryGetValue(scope, out var held) && clock.GetUtcNow() < held.RenewAt
            ? new(held.Token)
            : new(Fetched(scope).WaitAsync(cancel));

    /// <summary>Forgets a token that was turned down, unless a newer one has come meanwhile.</summary>
    public void Drop(string scope, string token)
    {
        if (kept.TryGetValue(scope, out var held) && held.Token == token)
            kept.TryRemove(KeyValuePair.Create(scope, held));
    }

    private Task<string?> Fetched(string scope)
    {
        lock (gate)
        {
            if (flights.TryGetValue(scope, out var flight) && !flight.IsCompleted)
                return flight;
            return flights[scope] = Fetch(scope);
        }
    }

    private async Task<string?> Fetch(string scope)
    {
        try
        {
            var token = await login().GetTokenAsync(new TokenRequestContext([scope]), CancellationToken.None);
            var now = clock.GetUtcNow();
            var left = token.ExpiresOn - now;
            kept[scope] = new Kept(token.Token, now + (left > 2 * Early ? left - Early : left / 2), token.ExpiresOn);
            return token.Token;
        }
        // Whatever the way to log in did, the caller only needs to know that there is no newer token.
        catch (Exception failure)
        {
            log.NoToken(scope, failure);
            return kept.TryGetValue(scope, out var held) && clock.GetUtcNow() < held.Until ? held.Token : null;
        }
    }

    private sealed record Kept(string Token, DateTimeOffset RenewAt, DateTimeOffset Until);
}
