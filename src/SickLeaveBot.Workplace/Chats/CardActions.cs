using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Json;

namespace SickLeaveBot.Workplace.Chats;

/// <summary>Finds buttons on a card, wherever they stand.</summary>
public static class CardActions
{
    public static JsonObject? Find(JsonNode? card, string verb) =>
        In(card).FirstOrDefault(action => action["verb"].Text() == verb);

    /// <summary>Every Action.Execute on the card, in reading order.</summary>
    public static IEnumerable<JsonObject> In(JsonNode? part) => part switch
    {
        JsonObject element => (element["type"].Text() == "Action.Execute" ? [element] : Enumerable.Empty<JsonObject>())
            .Concat(element.Where(property => property.Key is not ("data" or "refresh")).SelectMany(property => In(property.Value))),
        JsonArray list => list.SelectMany(In),
        _ => [],
    };
}
