using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace SickLeaveBot.App.Tests.Teams.PretendTeams;

/// <summary>A key of the pretend Teams and the tokens signed with it, good ones and every kind of bad one.</summary>
public sealed class SigningKey(string id, params string[]? endorsements)
{
    private readonly RSA rsa = RSA.Create(2048);

    public string Id => id;

    public JsonObject Published()
    {
        var numbers = rsa.ExportParameters(includePrivateParameters: false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["n"] = Base64Url(numbers.Modulus!),
            ["e"] = Base64Url(numbers.Exponent!),
        };
        if (endorsements is not null)
            key["endorsements"] = new JsonArray([.. endorsements.Select(one => JsonValue.Create(one))]);
        return key;
    }

    public string Sign(JsonObject claims, string algorithm = "RS256", string? keyId = null)
    {
        var signed = Unsigned(claims, algorithm, keyId ?? id);
        var hash = algorithm switch { "RS384" => HashAlgorithmName.SHA384, "RS512" => HashAlgorithmName.SHA512, _ => HashAlgorithmName.SHA256 };
        var signature = algorithm switch
        {
            "none" => [],
            // The old trick: the public key, which everybody has, taken for a shared secret.
            "HS256" => HMACSHA256.HashData(Encoding.ASCII.GetBytes(rsa.ExportSubjectPublicKeyInfoPem()), Encoding.ASCII.GetBytes(signed)),
            "PS256" => rsa.SignData(Encoding.ASCII.GetBytes(signed), hash, RSASignaturePadding.Pss),
            _ => rsa.SignData(Encoding.ASCII.GetBytes(signed), hash, RSASignaturePadding.Pkcs1),
        };
        return $"{signed}.{Base64Url(signature)}";
    }

    private static string Unsigned(JsonObject claims, string algorithm, string keyId)
    {
        var header = new JsonObject { ["alg"] = algorithm, ["typ"] = "JWT", ["kid"] = keyId };
        return $"{Base64Url(Encoding.UTF8.GetBytes(header.ToJsonString()))}.{Base64Url(Encoding.UTF8.GetBytes(claims.ToJsonString()))}";
    }

    private static string Base64Url(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
