using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SickLeaveBot.Workplace.Tokens;

/// <summary>JSON Web Tokens by hand: a library would refuse to make the bad ones that the bot must refuse to take.</summary>
public static class Jwt
{
    public static string Sign(TokenRecipe recipe)
    {
        var header = new JsonObject
        {
            ["alg"] = recipe.Algorithm,
            ["typ"] = "JWT",
            ["kid"] = recipe.KeyId ?? recipe.Key.Id,
            ["x5t"] = recipe.KeyId ?? recipe.Key.Id,
        };
        var claims = recipe.Claims.Where(claim => claim.Value is not null).ToDictionary();
        var signed = $"{Encode(header.ToJsonString())}.{Encode(JsonSerializer.Serialize(claims))}";
        return $"{signed}.{Base64Url.EncodeToString(Signature(recipe, Encoding.ASCII.GetBytes(signed)))}";
    }

    /// <summary>The claims of a token signed by one of these keys with RS256 or PS256; null when it is not.</summary>
    public static JsonObject? Open(string token, Func<JsonObject, RSA?> keyFor)
    {
        if (token.Split('.') is not [var header, var claims, var signature])
        {
            return null;
        }

        try
        {
            var head = JsonNode.Parse(Base64Url.DecodeFromChars(header))!.AsObject();
            var padding = (string?)head["alg"] switch
            {
                "RS256" => RSASignaturePadding.Pkcs1,
                "PS256" => RSASignaturePadding.Pss,
                _ => null,
            };
            var signed = Encoding.ASCII.GetBytes($"{header}.{claims}");
            return padding is not null && keyFor(head) is { } key
                && key.VerifyData(signed, Base64Url.DecodeFromChars(signature), HashAlgorithmName.SHA256, padding)
                    ? JsonNode.Parse(Base64Url.DecodeFromChars(claims))!.AsObject()
                    : null;
        }
        catch (Exception malformed) when (malformed is FormatException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static byte[] Signature(TokenRecipe recipe, byte[] signed) => recipe.Algorithm switch
    {
        "RS256" => recipe.Key.Rsa.SignData(signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        "RS384" => recipe.Key.Rsa.SignData(signed, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
        "RS512" => recipe.Key.Rsa.SignData(signed, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
        "PS256" => recipe.Key.Rsa.SignData(signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
        "HS256" => HMACSHA256.HashData(Encoding.ASCII.GetBytes(recipe.Key.Rsa.ExportSubjectPublicKeyInfoPem()), signed),
        "none" => [],
        var unknown => throw new ArgumentOutOfRangeException(nameof(recipe), unknown, "No such algorithm here."),
    };

    private static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
