using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SickLeaveBot.App.Tests.Workplace;

/// <summary>Where an app hears what it has subscribed to.</summary>
internal sealed class NoticeEar : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly SemaphoreSlim heard = new(0);

    private NoticeEar(WebApplication app) => this.app = app;

    /// <summary>As it is known outside, where a proxy stands before it.</summary>
    public string Address => app.Urls.Single().Replace("http:", "https:", StringComparison.Ordinal);

    public ConcurrentQueue<JsonObject> Bodies { get; } = [];

    /// <summary>How the address that a mail names was opened.</summary>
    public ConcurrentQueue<string> Visits { get; } = [];

    public ConcurrentQueue<JsonObject> Lives { get; } = [];

    public IEnumerable<JsonNode> Notices => Bodies.SelectMany(body => body["value"]!.AsArray()).Select(one => one!);

    /// <summary>What the next notices are answered; 202 when nothing is said.</summary>
    public ConcurrentQueue<int> Answers { get; } = [];

    public Func<string, IResult> Shakes { get; set; } = token => Results.Text(token, "text/plain");

    public static async Task<NoticeEar> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var ear = new NoticeEar(app);
        app.Map("/seen", (HttpRequest request) => ear.Visits.Enqueue(request.Method));
        app.MapPost("/notices", (HttpRequest request) => ear.Hear(request, ear.Bodies.Enqueue));
        app.MapPost("/lives", (HttpRequest request) => ear.Hear(request, body => ear.Lives.Enqueue(body["value"]![0]!.AsObject())));
        await app.StartAsync();
        return ear;
    }

    /// <summary>Waits until so many have come.</summary>
    public async Task Heard(int times)
    {
        for (var time = 0; time < times; time++) Assert.True(await heard.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    public async ValueTask DisposeAsync()
    {
        heard.Dispose();
        await app.DisposeAsync();
    }

    private async Task<IResult> Hear(HttpRequest request, Action<JsonObject> take)
    {
        if ((string?)request.Query["validationToken"] is { } token) return Shakes(token);
        take((await request.ReadFromJsonAsync<JsonObject>())!);
        heard.Release();
        return Results.StatusCode(Answers.TryDequeue(out var status) ? status : 202);
    }
}
