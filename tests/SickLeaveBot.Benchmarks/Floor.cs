using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Processes;

namespace SickLeaveBot.Benchmarks;

/// <summary>
/// What any bot on ASP.NET costs at least: the same JSON is read, as many letters are posted as the address says, and a card of the usual size
/// goes back. Nothing else is done.
/// </summary>
public static class Floor
{
    private const string Letters = "letters";

    public static async Task Run(string[] arguments)
    {
        var builder = WebApplication.CreateSlimBuilder(arguments);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        var app = builder.Build();
        using var posted = new FloorLetters(app.Configuration);
        var answer = Answer();
        app.MapPost("/api/messages", async http =>
        {
            var activity = await JsonSerializer.DeserializeAsync(http.Request.Body, FloorJson.Default.FloorActivity, http.RequestAborted);
            http.Response.ContentType = "application/json; charset=utf-8";
            if (activity?.Type != "invoke") return;
            if (int.TryParse(http.Request.Query[Letters], out var letters)) await posted.Post(activity, letters, http.RequestAborted);
            http.Response.ContentLength = answer.Length;
            await http.Response.BodyWriter.WriteAsync(answer, http.RequestAborted);
        });
        await app.RunAsync();
    }

    /// <summary>The floor as a process of its own.</summary>
    internal static Task<BotProcess> Start(IReadOnlyDictionary<string, string?> settings) =>
        BotProcess.Start("SickLeaveBot.Benchmarks", settings, "floor");

    /// <summary>Where an activity goes for which so many letters are to be posted.</summary>
    internal static Uri Posting(Uri address, int letters) => new(address, $"?{Letters}={letters}");

    internal static object Card(int lines) =>
        new { type = "AdaptiveCard", version = "1.5", body = Enumerable.Repeat(new { type = "TextBlock", text = new string('x', 60), wrap = true }, lines) };

    private static byte[] Answer() =>
        JsonSerializer.SerializeToUtf8Bytes(new { statusCode = 200, type = "application/vnd.microsoft.card.adaptive", value = Card(lines: 24) });
}

internal sealed class FloorActivity
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? ReplyToId { get; set; }

    public string? ServiceUrl { get; set; }

    public string? Text { get; set; }

    public JsonElement From { get; set; }

    public JsonElement Conversation { get; set; }

    public JsonElement Value { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FloorActivity))]
internal sealed partial class FloorJson : JsonSerializerContext;
