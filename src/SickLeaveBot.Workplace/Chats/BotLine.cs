using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Workplace.Tokens;

namespace SickLeaveBot.Workplace.Chats;

/// <summary>The line from Teams to the bot: one activity, one HTTP request, with the token that Teams would send.</summary>
public sealed class BotLine(HttpClient http, TokenIssuer issuer, string tenant, TimeSpan patience)
{
    /// <summary>Where the bot listens.</summary>
    public required Uri Bot { get; set; }

    /// <summary>Sends an activity as it is. A token of one's own stands in for the good one.</summary>
    public async Task<BotAnswer> Send(JsonObject activity, CancellationToken cancel, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Bot)
        {
            Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        var serviceUrl = (string?)activity["serviceUrl"] ?? "";
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token ?? issuer.HandOut(serviceUrl));
        request.Headers.TryAddWithoutValidation("x-ms-conversation-id", (string?)activity["conversation"]?["id"]);
        request.Headers.TryAddWithoutValidation("x-ms-tenant-id", tenant);
        request.Headers.TryAddWithoutValidation("MS-CV", $"{Convert.ToBase64String(Guid.NewGuid().ToByteArray())[..22]}.0");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(patience);
        try
        {
            using var response = await http.SendAsync(request, limit.Token);
            var body = await response.Content.ReadAsStringAsync(limit.Token);
            return new BotAnswer.Came((int)response.StatusCode, Parsed(body));
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new BotAnswer.TooLate();
        }
        catch (HttpRequestException)
        {
            return new BotAnswer.NotThere();
        }
    }

    private static JsonNode? Parsed(string body)
    {
        try
        {
            return body == "" ? null : JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>What came back from the bot.</summary>
public abstract record BotAnswer
{
    public sealed record Came(int Status, JsonNode? Body) : BotAnswer
    {
        public bool Took => Status is >= 200 and < 300;
    }

    /// <summary>Nothing within Teams' patience; the bot may or may not have done it.</summary>
    public sealed record TooLate : BotAnswer;

    /// <summary>Nobody listens, or the connection broke.</summary>
    public sealed record NotThere : BotAnswer;
}
