using System.Globalization;
using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Tokens;

namespace SickLeaveBot.Workplace.Graph.Http;

/// <summary>An answer in Graph's form; errors too.</summary>
/// <param name="IsLost">It is done, but the connection breaks before the answer is sent.</param>
public sealed record GraphAnswer(int Status, JsonObject? Body, int? RetryAfter = null, bool IsLost = false)
{
    /// <summary>Done; there is nothing to say.</summary>
    public static GraphAnswer Done(int status) => new(status, Body: null);

    public static GraphAnswer NotThere(string id) => Error(404, "Request_ResourceNotFound",
        $"Resource '{id}' does not exist or one of its queried reference-property objects are not present.");

    public static GraphAnswer NoToken() => Error(401, "InvalidAuthenticationToken", "Access token is missing, expired or not for Graph.");

    public static GraphAnswer NotUnderstood(string what) => Error(400, "Request_UnsupportedQuery", $"Unsupported or invalid query: {what}.");

    public static GraphAnswer Error(int status, string code, string message, int? retryAfter = null)
    {
        var id = Guid.NewGuid().ToString();
        var inner = new JsonObject
        {
            ["date"] = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
            ["request-id"] = id,
            ["client-request-id"] = id,
        };
        var error = new JsonObject { ["code"] = code, ["message"] = message, ["innerError"] = inner };
        return new(status, new JsonObject { ["error"] = error }, retryAfter);
    }
}
