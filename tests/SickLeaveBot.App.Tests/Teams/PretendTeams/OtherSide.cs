using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SickLeaveBot.App.Commands.Explaining;
using SickLeaveBot.App.Graph;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Storage.Sqlite;

namespace SickLeaveBot.App.Tests.Teams.PretendTeams;

/// <summary>A call that the bot made.</summary>
public sealed record Asked(string Method, string Path, string? Authorization, string? ContentType, string Body, string? Prefer = null)
{
    public JsonNode Json => JsonNode.Parse(Body)!;
}

/// <summary>The other side of the bot's microsoft, small: login, keys, and a Connector that answers what it is told to.</summary>
public sealed class OtherSide : IAsyncDisposable
{
    private readonly WebApplication server;

    private OtherSide(WebApplication server)
    {
        this.server = server;
        Default = http => http.Response.WriteAsJsonAsync(new { id = $"m{Calls.Count}" });
    }

    public string Address => server.Urls.Single();

    public string Authority => new Uri(Address).Authority;

    public List<SigningKey> Keys { get; } = [];

    public bool KeysAreDown { get; set; }

    public int KeyFetches { get; private set; }

    public int Logins { get; private set; }

    public bool LoginIsDown { get; set; }

    /// <summary>What the Connector was asked, in order.</summary>
    public ConcurrentQueue<Asked> Calls { get; } = new();

    /// <summary>What the Connector answers next; when empty, it takes everything.</summary>
    public ConcurrentQueue<Func<HttpContext, Task>> Answers { get; } = new();

    /// <summary>What it answers when nothing is in the queue.</summary>
    public Func<HttpContext, Task> Default { get; set; }

    public static async Task<OtherSide> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var side = new OtherSide(builder.Build());
        side.server.Run(side.Answer);
        await side.server.StartAsync();
        return side;
    }

    public void Answer(int status, string body = "{}", string? retryAfter = null) => Answers.Enqueue(http =>
    {
        http.Response.StatusCode = status;
        if (retryAfter is not null)
            http.Response.Headers.RetryAfter = retryAfter;
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(body);
    });

    public void AnswerError(int status, string code, string? retryAfter = null) =>
        Answer(status, $$$"""{"error":{"code":"{{{code}}}","message":"no"}}""", retryAfter);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task Answer(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        switch (path)
        {
            case "/openid" or "/keys" when KeysAreDown:
                KeyFetches += path == "/openid" ? 1 : 0;
                http.Response.StatusCode = 503;
                break;
            case "/openid":
                KeyFetches++;
                await http.Response.WriteAsync($$"""{"issuer":"https://api.botframework.com","jwks_uri":"{{Address}}/keys"}""");
                break;
            case "/keys":
                await http.Response.WriteAsync(new JsonObject { ["keys"] = new JsonArray([.. Keys.Select(key => key.Published())]) }.ToJsonString());
                break;
            case var login when login.StartsWith("/login/", StringComparison.Ordinal):
                await Login(http);
                break;
            default:
                await Connector(http);
                break;
        }
    }

    private async Task Login(HttpContext http)
    {
        Logins++;
        http.Response.StatusCode = LoginIsDown ? 503 : 200;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync($$"""{"token_type":"Bearer","expires_in":3600,"access_token":"token-{{Logins}}"}""");
    }

    private async Task Connector(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        Calls.Enqueue(new(
            http.Request.Method, http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget,
            http.Request.Headers.Authorization, http.Request.ContentType, await reader.ReadToEndAsync(), http.Request.Headers["Prefer"]));
        if (Answers.TryDequeue(out var answer))
            await answer(http);
        else
            await Default(http);
    }
}
