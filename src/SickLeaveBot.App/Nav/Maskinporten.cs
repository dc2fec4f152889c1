using System.Net.Http.Json;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using SickLeaveBot.App.Hosting;
using SickLeaveBot.Conversations.Templates;

namespace SickLeaveBot.App.Nav;

/// <summary>
/// Access tokens of Maskinporten, by a grant signed with the enterprise's key (JWT grant, RFC 7523). Kept until shortly before they
/// end; while one is fetched, all wait for the same.
/// </summary>
internal sealed class Maskinporten
{
    public const string Scope = "nav:oppfolgingsplan/lps.write";
    private const string Grant = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    // Maskinporten takes no grant that lives longer than this.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(100);
    private static readonly TimeSpan Early = TimeSpan.FromSeconds(20);

    private readonly NavSettings settings;
    private readonly HttpClient http;
    private readonly TimeProvider clock;
    private readonly ILogger<Maskinporten> log;
    private readonly FetchCache<TokenReply> tokens;

    public Maskinporten(NavSettings settings, HttpClient http, TimeProvider clock, ILogger<Maskinporten> log)
    {
        (this.settings, this.http, this.clock, this.log) = (settings, http, clock, log);
        tokens = new((_, _) => Fetch(), clock);
    }

    public async Task<TokenReply> Token(CancellationToken cancel) => await tokens.Get(Scope, cancel);

    /// <summary>Forgets a token that was turned down, unless a newer one has come meanwhile.</summary>
    public void Drop(string token) => tokens.Drop(Scope, held => held.Token == token);

    /// <summary>The signed grant: who asks, for which scope, once and for less than two minutes.</summary>
    internal string Assertion()
    {
        var now = clock.GetUtcNow();
        var claims = new Dictionary<string, object> { ["scope"] = Scope, ["jti"] = $"{Guid.NewGuid()}" };
        // The client is a supplier's: it says for whom.
        if (settings.Supplier is not null) claims["consumer_org"] = settings.Organization;
        var certificate = settings.Certificate;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = settings.ClientId,
            Audience = settings.MaskinportenIssuer,
            IssuedAt = now.UtcDateTime,
            Expires = (now + Longest).UtcDateTime,
            Claims = claims,
            AdditionalHeaderClaims = settings.KeyId is null ? new Dictionary<string, object> { ["x5c"] = new[] { Convert.ToBase64String(certificate.RawData) } } : [],
            SigningCredentials = new(Key(certificate), SecurityAlgorithms.RsaSha256),
        });
    }

    private RsaSecurityKey Key(X509Certificate2 certificate) => new(certificate.GetRSAPrivateKey()) { KeyId = settings.KeyId };

    private async Task<Fetched<TokenReply>> Fetch()
    {
        try
        {
            using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = Grant, ["assertion"] = Assertion() });
            using var patience = new CancellationTokenSource(NavClient.Patience, clock);
            using var answer = await http.PostAsync(settings.Maskinporten, form, patience.Token);
            if (!answer.IsSuccessStatusCode) return Refused((int)answer.StatusCode);
            return await answer.Content.ReadFromJsonAsync(NavJson.Default.GivenToken, patience.Token) is { AccessToken.Length: > 0 } given
                ? Kept(given)
                : Refused((int)answer.StatusCode);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException or JsonException)
        {
            log.NoToken(0, failure.GetType().Name);
            return NotKept(new(null, null));
        }
    }

    private Fetched<TokenReply> Kept(GivenToken given)
    {
        var (now, life) = (clock.GetUtcNow(), TimeSpan.FromSeconds(given.ExpiresIn));
        return new(new(given.AccessToken, null), now + (life > 2 * Early ? life - Early : life / 2), now + life);
    }

    private Fetched<TokenReply> Refused(int status)
    {
        log.NoToken(status, "Refused");
        return NotKept(new(null, status));
    }

    private Fetched<TokenReply> NotKept(TokenReply reply) => new(reply, clock.GetUtcNow(), clock.GetUtcNow());
}

/// <summary>A token, or why there is none.</summary>
/// <param name="Refused">Maskinporten's status; null when it could not be reached.</param>
internal sealed record TokenReply(string? Token, int? Refused)
{
    /// <summary>Maskinporten does not let us in; anything else passes by itself.</summary>
    public bool IsNoAccess => Refused is >= 200 and < 500 and not 429;
}

internal sealed class GivenToken
{
    [JsonPropertyName("access_token")]
    public string? AccessToken { get; set; }

    [JsonPropertyName("expires_in")]
    public long ExpiresIn { get; set; }
}
