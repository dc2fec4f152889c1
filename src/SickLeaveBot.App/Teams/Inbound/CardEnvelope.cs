using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SickLeaveBot.Conversations.Engine;

namespace SickLeaveBot.App.Teams.Inbound;

/// <summary>What Teams expects back from a tapped card: a status of its own, a type, and a card, a line or an error.</summary>
/// <param name="Json">The value, ready as JSON.</param>
internal sealed record CardEnvelope(int Status, string Type, string Json)
{
    public static readonly CardEnvelope Unknown = Error(400, "BadRequest", "The sender has no Entra id.");
    public static readonly CardEnvelope NotUnderstood = Error(400, "BadRequest", "Value property is not properly formed.");
    public static readonly CardEnvelope Failed = Error(500, "ServiceError", "The answer could not be worked on.");

    public static CardEnvelope Of(AtOnce shown) => shown.CardJson is { } card
        ? new(200, "application/vnd.microsoft.card.adaptive", card)
        : Line(shown.Line ?? "");

    public static CardEnvelope Line(string text) => new(200, "application/vnd.microsoft.activity.message", Quoted(text));

    /// <summary>The outer status is always 200: the bot's code ran, and the inner one says what came of it.</summary>
    public static async Task Write(HttpResponse response, CardEnvelope envelope)
    {
        var (status, type, json) = envelope;
        var start = $$"""{"statusCode":{{status}},"type":"{{type}}","value":""";
        var length = start.Length + Encoding.UTF8.GetByteCount(json) + 1;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = length;
        Fill(response.BodyWriter, start, json);
        await response.BodyWriter.FlushAsync();
    }

    private static void Fill(IBufferWriter<byte> body, string start, string json)
    {
        Encoding.UTF8.GetBytes(start, body);
        Encoding.UTF8.GetBytes(json, body);
        body.Write("}"u8);
    }

    private static CardEnvelope Error(int status, string code, string message) =>
        new(status, "application/vnd.microsoft.error", $$"""{"code":{{Quoted(code)}},"message":{{Quoted(message)}}}""");

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
