using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.App.Commands;

/// <summary>What was understood, as one line of JSON with every field there.</summary>
internal static class UnderstoodJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Understood understood)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Plain))
        {
            json.WriteStartObject();
            json.WriteString("intent", IntentNames.Name(understood.Intent));
            json.WriteString("from", Text(understood.From));
            json.WriteString("to", Text(understood.To));
            json.WriteString("backOn", Text(understood.BackOn));
            if (understood.Grade is { } grade)
            {
                json.WriteNumber("grade", grade);
            }
            else
            {
                json.WriteNull("grade");
            }

            WriteList(json, "dates", understood.Dates.Select(day => Text(day)));
            WriteList(json, "healthWords", understood.HealthWords);
            json.WriteString("language", understood.Language.ToString().ToLowerInvariant());
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string?> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
