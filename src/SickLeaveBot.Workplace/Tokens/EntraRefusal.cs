using System.Globalization;
using System.Text.Json.Nodes;

namespace SickLeaveBot.Workplace.Tokens;

/// <summary>Why the login gives no token, in Entra's own words and numbers.</summary>
public sealed record EntraRefusal(int Status, string Error, int Code, string Words)
{
    public static readonly EntraRefusal NoGrant =
        new(400, "invalid_request", 900144, "The request body must contain the following parameter: 'grant_type'.");

    public static readonly EntraRefusal OtherGrant =
        new(400, "unsupported_grant_type", 70003, "The app requested an unsupported grant type.");

    public static readonly EntraRefusal NoCredential =
        new(401, "invalid_client", 7000218, "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.");

    public static readonly EntraRefusal WrongSecret =
        new(401, "invalid_client", 7000215, "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID.");

    public static readonly EntraRefusal WrongAssertion =
        new(401, "invalid_client", 700027, "The certificate with identifier used to sign the client assertion is not registered on application.");

    public static EntraRefusal NoTenant(string tenant) =>
        new(400, "invalid_request", 90002, $"Tenant '{tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.");

    public static EntraRefusal NoApp(string app, string tenant) =>
        new(400, "unauthorized_client", 700016, $"Application with identifier '{app}' was not found in the directory '{tenant}'.");

    public static EntraRefusal NoScope(string scope) =>
        new(400, "invalid_scope", 1002012, $"The provided value for scope {scope} is not valid. "
            + "Client credential flows must have a scope value with /.default suffixed to the resource identifier.");

    public JsonObject Body(DateTimeOffset now)
    {
        var (trace, correlation) = (Guid.NewGuid(), Guid.NewGuid());
        var time = now.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return new()
        {
            ["error"] = Error,
            ["error_description"] = $"AADSTS{Code}: {Words} Trace ID: {trace} Correlation ID: {correlation} Timestamp: {time}",
            ["error_codes"] = new JsonArray(Code),
            ["timestamp"] = time,
            ["trace_id"] = trace,
            ["correlation_id"] = correlation,
            ["error_uri"] = $"https://login.microsoftonline.com/error?code={Code}",
        };
    }
}
