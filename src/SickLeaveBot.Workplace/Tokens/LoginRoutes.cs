using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using SickLeaveBot.App.Teams.Inbound;
using SickLeaveBot.Conversations.AnsweringInWords;

namespace SickLeaveBot.Workplace.Tokens;

/// <summary>The two logins: Entra's token endpoint for the bot, and the Bot Framework's published keys for what Teams sends.</summary>
public sealed class LoginRoutes(string address, string appId, string tenant, Credential credential, TokenIssuer issuer, TimeProvider clock)
{
    public const string Prefix = "/login";
    public const string BotFramework = $"{Prefix}/botframework/v1/.well-known";

    public void MapTo(IEndpointRouteBuilder routes)
    {
        routes.MapPost($"{Prefix}/{{directory}}/oauth2/v2.0/token", Token);
        routes.MapGet($"{Prefix}/{{directory}}/v2.0/.well-known/openid-configuration", Entra);
        routes.MapGet($"{Prefix}/{{directory}}/discovery/v2.0/keys", () => TypedResults.Json(issuer.EntraKeys()));
        routes.MapGet($"{BotFramework}/openidconfiguration", Channel);
        routes.MapGet($"{BotFramework}/openid-configuration", Channel);
        routes.MapGet($"{BotFramework}/keys", () => TypedResults.Json(issuer.ChannelKeys()));
    }

    private async Task<JsonHttpResult<JsonObject>> Token(HttpRequest request, string directory, CancellationToken cancel)
    {
        if (!request.HasFormContentType)
        {
            return Refuse(EntraRefusal.NoGrant);
        }

        var form = await request.ReadFormAsync(cancel);
        string Field(string name) => form[name].ToString();
        var resource = Resource.OfScope(Field("scope"));
        var audience = $"{address}{request.Path}";
        var refusal = form switch
        {
            _ when Field("grant_type") == "" => EntraRefusal.NoGrant,
            _ when Field("grant_type") != "client_credentials" => EntraRefusal.OtherGrant,
            _ when directory != tenant => EntraRefusal.NoTenant(directory),
            _ when Field("client_id") != appId => EntraRefusal.NoApp(Field("client_id"), directory),
            _ when resource is null => EntraRefusal.NoScope(Field("scope")),
            _ when Field("client_assertion_type") == Credential.AssertionType =>
                credential.IsAssertion(Field("client_assertion"), appId, audience, clock.GetUtcNow()) ? null : EntraRefusal.WrongAssertion,
            _ when Field("client_secret") == "" => EntraRefusal.NoCredential,
            _ => credential.IsSecret(Field("client_secret")) ? null : EntraRefusal.WrongSecret,
        };
        return refusal is null && resource is not null ? Grant(resource) : Refuse(refusal ?? EntraRefusal.NoCredential);
    }

    private JsonHttpResult<JsonObject> Grant(string resource) => TypedResults.Json(new JsonObject
    {
        ["token_type"] = "Bearer",
        ["expires_in"] = (int)TokenIssuer.Lifetime.TotalSeconds,
        ["ext_expires_in"] = (int)TokenIssuer.Lifetime.TotalSeconds,
        ["access_token"] = Jwt.Sign(issuer.ForResource(resource)),
    });

    private JsonHttpResult<JsonObject> Refuse(EntraRefusal refusal) => TypedResults.Json(refusal.Body(clock.GetUtcNow()), statusCode: refusal.Status);

    private JsonHttpResult<JsonObject> Entra(string directory) => directory != tenant
        ? Refuse(EntraRefusal.NoTenant(directory))
        : TypedResults.Json(new JsonObject
        {
            ["issuer"] = $"{address}{Prefix}/{tenant}/v2.0",
            ["authorization_endpoint"] = $"{address}{Prefix}/{tenant}/oauth2/v2.0/authorize",
            ["token_endpoint"] = $"{address}{Prefix}/{tenant}/oauth2/v2.0/token",
            ["jwks_uri"] = $"{address}{Prefix}/{tenant}/discovery/v2.0/keys",
            ["response_types_supported"] = new JsonArray("code", "id_token"),
            ["subject_types_supported"] = new JsonArray("pairwise"),
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        });

    private JsonHttpResult<JsonObject> Channel() => TypedResults.Json(new JsonObject
    {
        ["issuer"] = TokenIssuer.ChannelIssuer,
        ["authorization_endpoint"] = "https://invalid.botframework.com",
        ["jwks_uri"] = $"{address}{BotFramework}/keys",
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
    });
}
