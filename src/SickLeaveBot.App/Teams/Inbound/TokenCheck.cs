using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SickLeaveBot.App.Teams.Inbound;

/// <summary>What came of looking at a token: it is good, or the reason why not.</summary>
internal readonly record struct TokenFinding(VerifiedToken? Token, Refusal Refusal)
{
    public static implicit operator TokenFinding(Refusal refusal) => new(null, refusal);
}

/// <summary>Whether a token was made by Teams for this bot and is valid now. A good one is remembered until it expires.</summary>
internal sealed class TokenCheck(TeamsSettings settings, ChannelKeys keys, TimeProvider clock)
{
    private const string Scheme = "Bearer ";
    private const int Longest = 16 * 1024;
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler handler = new() { MaximumTokenSizeInBytes = Longest };

    public ValueTask<TokenFinding> Look(string authorization, CancellationToken cancel)
    {
        if (settings.AppId is not { } appId)
            return new(Refusal.NoAppId);
        if (!authorization.StartsWith(Scheme, StringComparison.Ordinal))
            return new(Refusal.IllFormedAuthorization);
        var token = authorization.AsSpan(Scheme.Length);
        if (token.IsEmpty || token.Length > Longest || token.ContainsAny(' ', ','))
            return new(Refusal.IllFormedAuthorization);
        return keys.Current?.Recall(token, clock.GetUtcNow()) is { } known
            ? new(new TokenFinding(known, Refusal.None))
            : Verify(token.ToString(), appId, cancel);
    }

    private async ValueTask<TokenFinding> Verify(string token, string appId, CancellationToken cancel)
    {
        if (Read(token) is not { } read)
            return Refusal.IllFormedToken;
        // All that costs nothing comes before the keys: only a token that claims to be ours may make the bot fetch them.
        if (!string.Equals(read.Issuer, settings.TokenIssuer, StringComparison.Ordinal))
            return Refusal.OtherIssuer;
        if (!Algorithms.Contains(read.Alg, StringComparer.Ordinal))
            return Refusal.OtherAlgorithm;
        if (!read.Audiences.SequenceEqual([appId], StringComparer.OrdinalIgnoreCase))
            return Refusal.OtherAudience;
        if (Lifetime(read, out var until) is not Refusal.None and var lifetime)
            return lifetime;
        if (await keys.With(read.Kid, cancel) is not { } current)
            return Refusal.KeysOutOfReach;
        if (current.Find(read.Kid) is not { } key)
            return Refusal.UnknownKey;
        if (!(await handler.ValidateTokenAsync(token, Signed(key))).IsValid)
            return Refusal.BadSignature;
        if (!read.TryGetPayloadValue<string>("serviceurl", out var service) || string.IsNullOrEmpty(service))
            return Refusal.NoServiceUrl;

        var good = new VerifiedToken(ServiceAddress.From(service, settings.Hosts), KeySet.EndorsementsOf(key), until);
        current.Remember(token, good, clock.GetUtcNow());
        return new TokenFinding(good, Refusal.None);
    }

    private static JsonWebToken? Read(string token)
    {
        try
        {
            var read = new JsonWebToken(token);
            return read.IsEncrypted || read.Kid is not { Length: > 0 } ? null : read;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private Refusal Lifetime(JsonWebToken token, out DateTimeOffset until)
    {
        until = default;
        if (!token.TryGetPayloadValue<long>("exp", out var expires)
            || expires is <= 0 || expires > DateTimeOffset.MaxValue.ToUnixTimeSeconds() - (long)Skew.TotalSeconds)
        {
            return Refusal.NoLifetime;
        }
        until = DateTimeOffset.FromUnixTimeSeconds(expires) + Skew;
        var now = clock.GetUtcNow();
        if (now >= until)
            return Refusal.Expired;
        return token.TryGetPayloadValue<long>("nbf", out var from) && from > (now + Skew).ToUnixTimeSeconds()
            ? Refusal.NotYetValid
            : Refusal.None;
    }

    /// <summary>The library checks the signature, and once more who made the token and for whom; the clock is ours.</summary>
    private TokenValidationParameters Signed(SecurityKey key) => new()
    {
        IssuerSigningKey = key,
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        ValidAlgorithms = Algorithms,
        ValidIssuer = settings.TokenIssuer,
        ValidAudience = settings.AppId,
        ValidateLifetime = false,
    };
}
