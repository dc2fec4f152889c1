using System.Text.Json.Nodes;

namespace SickLeaveBot.Stories.Play;

/// <summary>A card as lines of text, the way it reads from top to bottom.</summary>
internal static class Drawn
{
    public static IEnumerable<string> Lines(JsonNode card) =>
        card["body"]!.AsArray().SelectMany(element => Element(element!)).Append(Buttons(card)).SelectMany(text => text.Split('\n')).Where(line => line.Length > 0);

    private static IEnumerable<string> Element(JsonNode element) => (string?)element["type"] switch
    {
        "TextBlock" => [$"{element["text"]}"],
        "FactSet" => element["facts"]!.AsArray().Select(fact => $"{fact!["title"]}: {fact["value"]}"),
        "Container" => element["items"]!.AsArray().SelectMany(item => Element(item!)),
        "ColumnSet" => [string.Join(' ', element["columns"]!.AsArray().SelectMany(column => column!["items"]!.AsArray()).SelectMany(item => Element(item!)))],
        "ActionSet" => [Buttons(element)],
        "Input.Toggle" => [$"{element["label"]}: <{element["value"]}> {element["title"]}"],
        "Input.ChoiceSet" => [$"{element["label"]}: <{element["value"]}> of {string.Join(" / ", element["choices"]!.AsArray().Select(choice => choice!["title"]))}"],
        _ => [$"{element["label"]}: <{element["value"]}>"],
    };

    private static string Buttons(JsonNode card) => string.Join(" ", (card["actions"]?.AsArray() ?? []).Select(action => $"[{action!["title"]}]"));
}
