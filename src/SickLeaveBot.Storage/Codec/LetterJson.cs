using System.Text.Json;
using System.Text.Json.Serialization;

namespace SickLeaveBot.Storage.Codec;

/// <summary>
/// A letter as it is kept: only what will be sent. A card is JSON already and stands in the letter's as it is; a letter with a card is
/// never shown as text.
/// </summary>
internal sealed class LetterJson : JsonConverter<Letter>
{
    public override void Write(Utf8JsonWriter writer, Letter value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("Summary"u8, value.Summary);
        if (value.CardJson is { } card)
        {
            writer.WritePropertyName("Card"u8);
            writer.WriteRawValue(card, skipInputValidation: true);
        }
        else if (value.Text is { } text)
        {
            writer.WriteString("Text"u8, text);
        }
        if (value.Suggests.Count > 0)
        {
            writer.WriteStartArray("Suggests"u8);
            foreach (var words in value.Suggests) writer.WriteStringValue(words);
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    public override Letter Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (summary, card, text) = ((string?)null, (string?)null, (string?)null);
        IReadOnlyList<string> suggests = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "Summary": summary = reader.GetString(); break;
                case "Card": card = Raw(ref reader); break;
                case "Text": text = reader.GetString(); break;
                case "Suggests": suggests = Words(ref reader); break;
                default: reader.Skip(); break;
            }
        }
        return new(summary ?? throw new JsonException("A letter has a summary."), card, text) { Suggests = suggests };
    }

    private static List<string> Words(ref Utf8JsonReader reader)
    {
        var words = new List<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.String) words.Add(reader.GetString()!);
        return words;
    }

    private static string? Raw(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null) return null;
        using var card = JsonDocument.ParseValue(ref reader);
        return card.RootElement.GetRawText();
    }
}
