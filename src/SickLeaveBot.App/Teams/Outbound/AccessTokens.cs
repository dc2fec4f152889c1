using Azure.Core;
using SickLeaveBot.App.Hosting;

namespace SickLeaveBot.App.Teams.Outbound;

/// <summary>The bot's own tokens, one for each service it calls, kept until five minutes before they expire.</summary>
/// <param name="login">Makes a fresh way to log in for each fetch: the libraries keep tokens too, and would give back one that was turned down.</param>
internal sealed class AccessTokens(Func<TokenCredential> login, TimeProvider clock, ILogger<AccessTokens> log)
{
    public const string Connector = "https://api.botframework.com/.default";
    public const string Graph = "https://graph.microsoft.com/.default";

    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    private readonly FetchCache<string?> tokens = new((scope, held) => Fetch(scope, held, login, clock, log), clock);

    /// <summary>A token for the scope; null when none can be had now.</summary>
    public ValueTask<string?> For(string scope, CancellationToken cancel) => tokens.Get(scope, cancel);

    /// <summary>Forgets a token that was turned down, unless a newer one has come meanwhile.</summary>
    public void Drop(string scope, string token) => tokens.Drop(scope, held => held == token);

    private static async Task<Fetched<string?>> Fetch(
        string scope, Fetched<string?>? held, Func<TokenCredential> login, TimeProvider clock, ILogger log)
    {
        try
        {
            var token = await login().GetTokenAsync(new TokenRequestContext([scope]), CancellationToken.None);
            var now = clock.GetUtcNow();
            var left = token.ExpiresOn - now;
            return new(token.Token, now + (left > 2 * Early ? left - Early : left / 2), token.ExpiresOn);
        }
        // Whatever the way to log in did, the caller only needs to know that there is no newer token.
        catch (Exception failure)
        {
            log.NoToken(scope, failure);
            var now = clock.GetUtcNow();
            return held is not null && now < held.GoodUntil ? held with { FreshUntil = now } : new(null, now, now);
        }
    }
}
