using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace SickLeaveBot.Workplace.Tokens;

/// <summary>One key that tokens are signed with, and what is published of it.</summary>
/// <param name="Endorsements">The channels the key may speak for; null publishes no such list.</param>
public sealed record SigningKey(string Id, RSA Rsa, IReadOnlyList<string>? Endorsements)
{
    public static SigningKey Fresh(IReadOnlyList<string>? endorsements) =>
        new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(20)), RSA.Create(2048), endorsements);

    /// <summary>The key as an entry of a JSON Web Key Set.</summary>
    public JsonObject Published()
    {
        var numbers = Rsa.ExportParameters(includePrivateParameters: false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["x5t"] = Id,
            ["n"] = Base64Url.EncodeToString(numbers.Modulus),
            ["e"] = Base64Url.EncodeToString(numbers.Exponent),
        };
        if (Endorsements is not null)
        {
            key["endorsements"] = new JsonArray([.. Endorsements.Select(channel => JsonValue.Create(channel))]);
        }

        return key;
    }
}
