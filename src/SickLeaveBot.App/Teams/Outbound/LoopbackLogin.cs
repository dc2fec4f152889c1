using System.Net.Http.Json;
using System.Text.Json.Serialization;
using Azure.Core;

namespace SickLeaveBot.App.Teams.Outbound;

/// <summary>
/// Logs in at a pretend Entra on this machine, over plain http, which Microsoft's own library refuses to do.
/// The settings allow such an address in Development only.
/// </summary>
internal sealed class LoopbackLogin(Uri login, string tenant, string app, string secret, HttpClient http, TimeProvider clock)
    : TokenCredential
{
    public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = app,
            ["client_secret"] = secret,
            ["scope"] = string.Join(' ', requestContext.Scopes),
        });
        var address = new Uri($"{login.AbsoluteUri.TrimEnd('/')}/{tenant}/oauth2/v2.0/token");
        using var answer = await http.PostAsync(address, form, cancellationToken);
        answer.EnsureSuccessStatusCode();
        var given = await answer.Content.ReadFromJsonAsync(LoginJson.Default.Login, cancellationToken);
        return given is { AccessToken.Length: > 0 }
            ? new AccessToken(given.AccessToken, clock.GetUtcNow().AddSeconds(given.ExpiresIn))
            : throw new InvalidOperationException("The login answered without a token.");
    }

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        GetTokenAsync(requestContext, cancellationToken).AsTask().GetAwaiter().GetResult();
}

internal sealed class Login
{
    [JsonPropertyName("access_token")]
    public string? AccessToken { get; set; }

    [JsonPropertyName("expires_in")]
    public long ExpiresIn { get; set; }
}

[JsonSerializable(typeof(Login))]
internal sealed partial class LoginJson : JsonSerializerContext;
