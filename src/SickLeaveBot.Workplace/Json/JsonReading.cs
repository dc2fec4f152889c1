using System.Text.Json.Nodes;

namespace SickLeaveBot.Workplace.Json;

/// <summary>Reads JSON that may be anything.</summary>
internal static class JsonReading
{
    public static string? Text(this JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static int? Number(this JsonNode? node) => node is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;

    public static bool? Truth(this JsonNode? node) => node is JsonValue value && value.TryGetValue<bool>(out var truth) ? truth : null;

    public static JsonNode? At(this JsonNode? node, string property) => (node as JsonObject)?[property];
}
