using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace SickLeaveBot.Workplace.Tokens;

/// <summary>What the bot's app registration accepts as proof that it is the bot: a secret, and a certificate when one is registered.</summary>
public sealed record Credential(string Secret, X509Certificate2? Certificate)
{
    public const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    public bool IsSecret(string offered) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(offered), Encoding.UTF8.GetBytes(Secret));

    /// <summary>A token the app signed itself: from the app, about the app, for this login, still in its time.</summary>
    public bool IsAssertion(string offered, string appId, string audience, DateTimeOffset now)
    {
        using var key = Certificate?.GetRSAPublicKey();
        var claims = key is null ? null : Jwt.Open(offered, _ => key);
        return claims is not null
            && (string?)claims["iss"] == appId
            && (string?)claims["sub"] == appId
            && (string?)claims["aud"] == audience
            && (long?)claims["exp"] > now.ToUnixTimeSeconds();
    }
}
