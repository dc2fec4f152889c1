using System.Text.Json.Nodes;

namespace SickLeaveBot.Workplace.Tokens;

/// <summary>Signs what login.botframework.com and login.microsoftonline.com would sign, each with keys of its own.</summary>
public sealed class TokenIssuer(string appId, string tenant, string entraIssuer, TimeProvider clock)
{
    public const string ChannelIssuer = "https://api.botframework.com";
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly Lock keys = new();
    private readonly SigningKey entra = SigningKey.Fresh(endorsements: null);
    private readonly Dictionary<string, (string Token, DateTimeOffset Until)> handedOut = [];
    private readonly SigningKey channel = SigningKey.Fresh(["msteams", "webchat", "directline"]);

    /// <summary>Keys to be published beside the real one without signing anything by themselves, for tests of endorsements.</summary>
    public List<SigningKey> AlsoPublished { get; } = [];

    public JsonObject ChannelKeys() => Set([channel, .. AlsoPublished]);

    public JsonObject EntraKeys() => Set([entra]);

    /// <summary>The token Teams sends along with an activity, as a recipe that can be spoilt before it is signed.</summary>
    public TokenRecipe ForBot(string serviceUrl) =>
        new TokenRecipe("RS256", channel, KeyId: null, new Dictionary<string, object?>
        {
            ["serviceurl"] = serviceUrl,
            ["iss"] = ChannelIssuer,
            ["aud"] = appId,
        }).Valid(clock.GetUtcNow(), clock.GetUtcNow() + Lifetime);

    /// <summary>The good token for this service address; the same one for most of an hour, as Teams does.</summary>
    public string HandOut(string serviceUrl)
    {
        lock (keys)
        {
            if (!handedOut.TryGetValue(serviceUrl, out var kept) || kept.Until <= clock.GetUtcNow())
            {
                kept = (Jwt.Sign(ForBot(serviceUrl)), clock.GetUtcNow() + (Lifetime - TimeSpan.FromMinutes(5)));
                handedOut[serviceUrl] = kept;
            }

            return kept.Token;
        }
    }

    /// <summary>The token the bot gets for itself, to be shown to the Connector or to Graph.</summary>
    public TokenRecipe ForResource(string resource) =>
        new TokenRecipe("RS256", entra, KeyId: null, new Dictionary<string, object?>
        {
            ["aud"] = resource,
            ["iss"] = entraIssuer,
            ["appid"] = appId,
            ["azp"] = appId,
            ["tid"] = tenant,
            ["ver"] = "1.0",
            ["roles"] = resource == Resource.Graph ? Resource.GraphRoles : null,
            ["iat"] = clock.GetUtcNow().ToUnixTimeSeconds(),
        }).Valid(clock.GetUtcNow(), clock.GetUtcNow() + Lifetime);

    /// <summary>Whether the bot may come in with what it shows: our signature, this resource, this app, this hour.</summary>
    public bool Admits(string? authorization, string resource)
    {
        if (authorization?.Split(' ') is not ["Bearer", var token])
        {
            return false;
        }

        var claims = Jwt.Open(token, head => (string?)head["kid"] == entra.Id ? entra.Rsa : null);
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        return claims is not null
            && (string?)claims["aud"] == resource
            && (string?)claims["appid"] == appId
            && (long?)claims["nbf"] <= now + 300
            && (long?)claims["exp"] > now;
    }

    private static JsonObject Set(IEnumerable<SigningKey> published) =>
        new() { ["keys"] = new JsonArray([.. published.Select(key => key.Published())]) };
}
