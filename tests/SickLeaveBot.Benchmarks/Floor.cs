using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SickLeaveBot.Benchmarks;

/// <summary>What any bot on ASP.NET costs at least: the same JSON is read, a card of the usual size goes back, and nothing else is done.</summary>
public static class Floor
{
    public static async Task Run(string[] arguments)
    {
        var builder = WebApplication.CreateSlimBuilder(arguments);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        var app = builder.Build();
        var card = Card();
        app.MapPost("/api/messages", async http =>
        {
            var activity = await JsonSerializer.DeserializeAsync(http.Request.Body, FloorJson.Default.FloorActivity, http.RequestAborted);
            http.Response.ContentType = "application/json; charset=utf-8";
            if (activity?.Type != "invoke") return;
            http.Response.ContentLength = card.Length;
            await http.Response.BodyWriter.WriteAsync(card, http.RequestAborted);
        });
        await app.RunAsync();
    }

    private static byte[] Card() => JsonSerializer.SerializeToUtf8Bytes(new
    {
        statusCode = 200,
        type = "application/vnd.microsoft.card.adaptive",
        value = new { type = "AdaptiveCard", version = "1.5", body = Enumerable.Repeat(new { type = "TextBlock", text = new string('x', 60), wrap = true }, 24) },
    });
}

internal sealed class FloorActivity
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? Text { get; set; }

    public JsonElement From { get; set; }

    public JsonElement Conversation { get; set; }

    public JsonElement Value { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FloorActivity))]
internal sealed partial class FloorJson : JsonSerializerContext;
