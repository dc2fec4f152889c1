using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Json;
using SickLeaveBot.Workplace.Tokens;

namespace SickLeaveBot.Workplace.Nav;

/// <summary>Maskinporten as far as the bot needs it: gives a token for a grant that the company's certificate has signed, once for each grant.</summary>
public sealed class Maskinporten(string address, X509Certificate2 registered, TimeProvider clock)
{
    public const string Prefix = "/maskinporten";
    public const string ClientId = "f1a5b0c2-7d36-4e8a-9b41-0c6d2e8f3a57";
    public const string Scope = "nav:oppfolgingsplan/lps.write";
    private const string Grant = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    private const int LongestGrant = 120;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    private readonly SigningKey key = SigningKey.Fresh(endorsements: null);
    private readonly HashSet<string> used = [];
    private readonly Lock door = new();

    public string Issuer { get; } = $"{address}{Prefix}/";

    /// <summary>How many tokens have been given out.</summary>
    public int Given { get; private set; }

    /// <summary>Nobody is let in while this is set; the error is Maskinporten's own word.</summary>
    public string? Refuses { get; set; }

    public void MapTo(IEndpointRouteBuilder routes) => routes.MapPost($"{Prefix}/token", Token);

    /// <summary>The claims of a token that was given out here and still holds; null for any other.</summary>
    public JsonObject? Read(string? authorization) =>
        authorization?.Split(' ') is ["Bearer", var token]
        && Jwt.Open(token, head => (string?)head["kid"] == key.Id ? key.Rsa : null) is { } claims
        && (string?)claims["iss"] == Issuer && (long?)claims["exp"] > clock.GetUtcNow().ToUnixTimeSeconds()
            ? claims
            : null;

    private async Task<JsonHttpResult<JsonObject>> Token(HttpRequest request, CancellationToken cancel)
    {
        var form = request.HasFormContentType ? await request.ReadFormAsync(cancel) : FormCollection.Empty;
        if (form["grant_type"] != Grant) return Refuse("unsupported_grant_type", "Only the JWT grant is taken.");
        if (Refuses is { } error) return Refuse(error, "Refused on purpose.");
        return Wrong(form["assertion"].ToString(), out var claims) is { } wrong
            ? Refuse("invalid_grant", wrong)
            : Give(claims["consumer_org"].Text());
    }

    private string? Wrong(string assertion, out JsonObject claims)
    {
        using var rsa = registered.GetRSAPublicKey();
        claims = Jwt.Open(assertion, head => IsRegistered(head) ? rsa : null) ?? [];
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var (issued, expires, id) = ((long?)claims["iat"], (long?)claims["exp"], claims["jti"].Text());
        return claims switch
        {
            { Count: 0 } => "Invalid assertion. Signature or key is not known.",
            _ when claims["aud"].Text() != Issuer => "Invalid assertion. Wrong audience.",
            _ when claims["iss"].Text() != ClientId => "Invalid assertion. Client is not known.",
            _ when claims["scope"].Text() != Scope => "Invalid assertion. Scope is not granted.",
            _ when issued is null || issued > now + 10 => "Invalid assertion. Issued in the future.",
            _ when expires is null || expires <= now || expires - issued > LongestGrant => "Invalid assertion. Lifetime is over, or longer than 120 seconds.",
            _ when claims["consumer_org"].Text() is { } consumer && consumer != Fjordlys.Organization => "Invalid assertion. Consumer has not delegated.",
            _ when id is null || !Uses(id) => "Invalid assertion. The jti has been used before.",
            _ => null,
        };
    }

    // By the certificate itself, or by the name of the key.
    private bool IsRegistered(JsonObject head) => (string?)head["alg"] == "RS256"
        && (head["x5c"] is JsonArray { Count: > 0 } chain ? chain[0].Text() == Convert.ToBase64String(registered.RawData) : head["kid"].Text() == registered.Thumbprint);

    private bool Uses(string id)
    {
        lock (door) return used.Add(id);
    }

    private JsonHttpResult<JsonObject> Give(string? consumer)
    {
        Given++;
        var now = clock.GetUtcNow();
        var claims = new Dictionary<string, object?>
        {
            ["iss"] = Issuer,
            ["scope"] = Scope,
            ["client_id"] = ClientId,
            ["iat"] = now.ToUnixTimeSeconds(),
            ["jti"] = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16)),
            ["consumer"] = Party(Fjordlys.Organization),
            ["supplier"] = consumer is null ? null : Party(Fjordlys.Supplier),
        };
        return TypedResults.Json(new JsonObject
        {
            ["access_token"] = Jwt.Sign(new TokenRecipe("RS256", key, KeyId: null, claims).Valid(now, now + Lifetime)),
            ["token_type"] = "Bearer",
            ["expires_in"] = (int)Lifetime.TotalSeconds,
            ["scope"] = Scope,
        });
    }

    private static Dictionary<string, string> Party(string organization) =>
        new() { ["authority"] = "iso6523-actorid-upis", ["ID"] = $"0192:{organization}" };

    private static JsonHttpResult<JsonObject> Refuse(string error, string why) =>
        TypedResults.Json(new JsonObject { ["error"] = error, ["error_description"] = why }, statusCode: 400);
}
