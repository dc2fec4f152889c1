using System.Text.Json.Nodes;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>
/// Adds to a layout what every card has: the version Teams reads, the language, a text where cards are not shown, and on each button
/// the tag of the card and a plain form of itself for clients that only know Action.Submit (the verb then travels in its data).
/// </summary>
internal static class Completion
{
    public static JsonObject Complete(JsonObject card, string language)
    {
        card["version"] = "1.5";
        card["lang"] = language;
        card["fallbackText"] ??= "${words.summary}";
        CompleteActions(card);
        return card;
    }

    private static void CompleteActions(JsonNode? node)
    {
        foreach (var child in Children(node))
            CompleteActions(child);
        if (node is JsonObject action && action["type"]?.GetValue<string>() is "Action.Execute")
            CompleteAction(action);
    }

    private static IEnumerable<JsonNode?> Children(JsonNode? node) => node switch
    {
        JsonObject parent => parent.Select(property => property.Value).ToArray(),
        JsonArray items => items,
        _ => [],
    };

    private static void CompleteAction(JsonObject action)
    {
        var data = action["data"] as JsonObject ?? [];
        action["data"] = data;
        data["leave"] = "${tag.leave}";
        data["version"] = "${tag.version}";
        if (action.ContainsKey("fallback"))
            return;

        var plain = new JsonObject(action.Where(property => property.Key is not ("verb" or "$when" or "$data"))
            .Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone())))
        {
            ["type"] = "Action.Submit",
        };
        plain["data"]!["verb"] = action["verb"]?.DeepClone();
        action["fallback"] = plain;
    }
}
