using System.Text.Json;
using System.Text.Json.Serialization;

namespace SickLeaveBot.App.Teams.Outbound;

/// <summary>What the Connector said to one call.</summary>
/// <param name="Status">0 when it said nothing.</param>
/// <param name="Code">The Connector's own word for what is wrong, or ours.</param>
/// <param name="Id">The conversation or message that the call made.</param>
internal sealed record ConnectorReply(int Status, string Code, string? Id = null, TimeSpan? After = null)
{
    /// <summary>Nothing was sent: no connection, or no token.</summary>
    public static ConnectorReply NotSent(string code) => new(0, code);

    /// <summary>The call went out and no answer came, so the message may well stand in the chat.</summary>
    public static readonly ConnectorReply MayBeDelivered = new(0, "MayBeDelivered");

    public bool IsGood => Status is >= 200 and < 300;

    public bool IsWorthRetrying => Status is 412 or 429 or 502 or 503 or 504;

    public static async Task<ConnectorReply> From(HttpResponseMessage answer, TimeProvider clock, CancellationToken cancel)
    {
        var status = (int)answer.StatusCode;
        var body = Read(await answer.Content.ReadAsByteArrayAsync(cancel));
        return answer.IsSuccessStatusCode
            ? new(status, "", body?.Id)
            : new(status, body?.Error?.Code is { Length: > 0 } code ? code : $"Http{status}", After: Wait(answer, clock));
    }

    private static ConnectorBody? Read(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, ConnectorJson.Default.ConnectorBody);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static TimeSpan? Wait(HttpResponseMessage answer, TimeProvider clock) => answer.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > clock.GetUtcNow() => date - clock.GetUtcNow(),
        _ => null,
    };
}

internal sealed class ConnectorBody
{
    public string? Id { get; set; }

    public ConnectorError? Error { get; set; }
}

internal sealed class ConnectorError
{
    public string? Code { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ConnectorBody))]
internal sealed partial class ConnectorJson : JsonSerializerContext;
