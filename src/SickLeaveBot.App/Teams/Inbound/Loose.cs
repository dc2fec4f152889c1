using System.Text.Json;

namespace SickLeaveBot.App.Teams.Inbound;

/// <summary>Looks into JSON of which any part may be missing or be something else: what is not there is nothing, never a failure.</summary>
internal static class Loose
{
    /// <summary>The items of a list; none where it is no list.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement list) => list.ValueKind is JsonValueKind.Array ? list.EnumerateArray() : [];

    public static JsonElement Part(this JsonElement parent, string name) =>
        parent.ValueKind is JsonValueKind.Object && parent.TryGetProperty(name, out var part) ? part : default;

    public static string? Text(this JsonElement parent, string name) =>
        parent.Part(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
