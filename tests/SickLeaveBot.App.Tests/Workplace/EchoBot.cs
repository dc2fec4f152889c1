using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SickLeaveBot.App.Teams.Outbound;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Workplace;

namespace SickLeaveBot.App.Tests.Workplace;

/// <summary>The smallest bot there is: says back what it hears, over the same microsoft as the real one.</summary>
public sealed class EchoBot : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient http = new();
    private readonly PretendMicrosoft microsoft;

    private EchoBot(WebApplication app, PretendMicrosoft microsoft) => (this.app, this.microsoft) = (app, microsoft);

    public ConcurrentQueue<JsonObject> Heard { get; } = [];

    /// <summary>What the bot does with an activity; null answers 200 with nothing.</summary>
    public Func<JsonObject, Task<IResult?>>? Does { get; set; }

    public static async Task<EchoBot> Start(PretendMicrosoft microsoft)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var bot = new EchoBot(app, microsoft);
        app.MapPost("/api/messages", bot.Hear);
        await app.StartAsync();
        microsoft.Line.Bot = new($"{app.Urls.Single()}/api/messages");
        return bot;
    }

    public async Task<string> Token(string scope, string? secret = null)
    {
        using var answer = await http.PostAsync($"{microsoft.Settings["Teams:LoginUrl"]}/{microsoft.Settings["Teams:TenantId"]}/oauth2/v2.0/token",
            new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = microsoft.Settings["Teams:AppId"]!,
                ["client_secret"] = secret ?? microsoft.Settings["Teams:ClientSecret"]!,
                ["scope"] = scope,
            }));
        var body = await answer.Content.ReadFromJsonAsync<JsonObject>();
        return (string?)body!["access_token"] ?? throw new InvalidOperationException(body.ToJsonString());
    }

    /// <summary>Calls the Connector as the bot.</summary>
    public async Task<(int Status, JsonNode? Body)> Connector(HttpMethod method, string path, JsonNode? body)
    {
        using var request = new HttpRequestMessage(method, $"{microsoft.Settings["Teams:ServiceUrl"]}{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await Token("https://api.botframework.com/.default"));
        request.Content = body is null ? null : JsonContent.Create(body);
        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text == "" ? null : JsonNode.Parse(text));
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
    }

    private async Task<IResult> Hear(HttpRequest request)
    {
        var activity = (await request.ReadFromJsonAsync<JsonObject>())!;
        Heard.Enqueue(activity);
        if (Does is not null && await Does(activity) is { } result)
        {
            return result;
        }

        if ((string?)activity["type"] == "message" && activity["text"] is { } text)
        {
            await Connector(HttpMethod.Post, $"v3/conversations/{activity["conversation"]!["id"]}/activities",
                new JsonObject { ["type"] = "message", ["text"] = $"Echo: {text}" });
        }

        return Results.Ok();
    }
}
