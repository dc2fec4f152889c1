using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>How cards are written: letters such as æ as they are, the buffer kept from card to card.</summary>
internal static class CardJson
{
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
    public static readonly JsonSerializerOptions Serializing = new() { Encoder = Encoder };

    [ThreadStatic]
    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json)? kept;

    public static string Write(Node node, Scope scope)
    {
        var (buffer, json) = kept ?? Fresh();
        kept = null;
        node.Write(json, scope);
        json.Flush();
        var text = Encoding.UTF8.GetString(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
        json.Reset();
        kept = (buffer, json);
        return text;
    }

    /// <summary>How many bytes a text takes on a card.</summary>
    public static int BytesOf(string? text) => text is null ? 0 : Encoding.UTF8.GetByteCount(Encoder.Encode(text));

    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json) Fresh()
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        return (buffer, new Utf8JsonWriter(buffer, new() { Encoder = Encoder, SkipValidation = true }));
    }
}
