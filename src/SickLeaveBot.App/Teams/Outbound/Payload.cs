using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Store;

namespace SickLeaveBot.App.Teams.Outbound;

/// <summary>What is posted to the Connector, as bytes.</summary>
internal static class Payload
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A card or a text, never both: Teams makes two messages of that, and neither can be changed afterwards.</summary>
    public static ReadOnlyMemory<byte> Message(Letter letter) => Written(1024 + (letter.CardJson?.Length ?? 0), json =>
    {
        json.WriteString("type", "message");
        json.WriteString("summary", letter.Summary);
        if (letter.CardJson is { } card)
        {
            json.WriteStartArray("attachments");
            json.WriteStartObject();
            json.WriteString("contentType", "application/vnd.microsoft.card.adaptive");
            json.WritePropertyName("content");
            json.WriteRawValue(card, skipInputValidation: true);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        else
        {
            json.WriteString("textFormat", "plain");
            json.WriteString("text", letter.Text ?? letter.Summary);
        }
        if (letter.Suggests.Count > 0) WriteSuggested(json, letter.Suggests);
    });

    public static ReadOnlyMemory<byte> PrivateChat(string bot, string member, string tenant) => Written(512, json =>
    {
        json.WriteBoolean("isGroup", false);
        WriteId(json, "bot", bot);
        json.WriteStartArray("members");
        json.WriteStartObject();
        json.WriteString("id", member);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("tenantId", tenant);
        json.WriteStartObject("channelData");
        WriteId(json, "tenant", tenant);
        json.WriteEndObject();
    });

    // Who taps one has written it. In a chat of two there is nobody else to show them to.
    private static void WriteSuggested(Utf8JsonWriter json, IReadOnlyList<string> suggests)
    {
        json.WriteStartObject("suggestedActions");
        json.WriteStartArray("actions");
        foreach (var words in suggests)
        {
            json.WriteStartObject();
            json.WriteString("type", "imBack");
            json.WriteString("title", words);
            json.WriteString("value", words);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteId(Utf8JsonWriter json, string name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("id", id);
        json.WriteEndObject();
    }

    private static ReadOnlyMemory<byte> Written(int about, Action<Utf8JsonWriter> fill)
    {
        var bytes = new ArrayBufferWriter<byte>(about);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            fill(json);
            json.WriteEndObject();
        }
        return bytes.WrittenMemory;
    }
}
