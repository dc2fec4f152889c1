using System.Text.Json.Nodes;
using SickLeaveBot.App.Teams.Inbound;
using SickLeaveBot.App.Tests.Teams.PretendTeams;

namespace SickLeaveBot.App.Tests.Teams;

/// <summary>One request to the bot, good in every way until a test spoils one thing.</summary>
public sealed class Attempt
{
    public required SigningKey Key { get; set; }

    public required JsonObject Claims { get; init; }

    public JsonObject Activity { get; set; } = Said.Message();

    public string Algorithm { get; set; } = "RS256";

    public string? KeyId { get; set; }

    public Func<string, string> Spoil { get; set; } = token => token;

    public Func<string, string[]> Authorization { get; set; } = token => [$"Bearer {token}"];

    public Func<string, string> Body { get; set; } = json => json;

    public Action<HttpRequestMessage> Request { get; set; } = _ => { };

    /// <summary>Signs for another address and says so in the activity: a token that Teams really made, for a host it should not have.</summary>
    public void ComesFrom(string serviceUrl)
    {
        Claims["serviceurl"] = serviceUrl;
        Activity["serviceUrl"] = serviceUrl;
    }

    public async Task<HttpResponseMessage> Send(Bot bot)
    {
        var token = Spoil(Key.Sign(Claims, Algorithm, KeyId));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(Body(Activity.ToJsonString()), System.Text.Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Authorization", Authorization(token));
        Request(request);
        return await bot.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
