using System.Text.Json;
using SickLeaveBot.Conversations.Templates;

namespace SickLeaveBot.Conversations.AnsweringInWords;

/// <summary>Finds the buttons and inputs of a card as it was drawn, wherever in the card they stand.</summary>
internal static class SpokenCardReader
{
    public static SpokenCard Read(string cardJson, SpokenPhrases phrases)
    {
        using var card = JsonDocument.Parse(cardJson);
        var (buttons, fields) = (new List<Button>(), new List<Field>());
        Collect(card.RootElement);
        return new(buttons, fields, phrases);

        void Collect(JsonElement element)
        {
            if (element.ValueKind is JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray()) Collect(item);
                return;
            }
            if (element.ValueKind is not JsonValueKind.Object) return;
            switch (Text(element, "type"))
            {
                case "Action.Execute":
                    buttons.Add(ButtonIn(element, phrases));
                    return;
                case { } type when type.StartsWith("Input.", StringComparison.Ordinal):
                    fields.Add(FieldIn(element, type, phrases));
                    return;
            }
            foreach (var property in element.EnumerateObject()) Collect(property.Value);
        }
    }

    private static Button ButtonIn(JsonElement action, SpokenPhrases phrases) => new(
        Text(action, "verb")!,
        Text(action, "title")!,
        Text(action, "style") is "positive",
        Text(action, "associatedInputs") is not "none",
        action.GetProperty("data").EnumerateObject()
            .Where(datum => datum.Name is not ("leave" or "version") && datum.Value.ValueKind is not JsonValueKind.Null)
            .ToDictionary(datum => datum.Name, datum => $"{datum.Value}"),
        phrases.For(Text(action, "verb")!));

    private static Field FieldIn(JsonElement input, string type, SpokenPhrases phrases) => new(
        Text(input, "id")!,
        type switch
        {
            "Input.Date" => FieldKind.Day,
            "Input.Time" => FieldKind.Time,
            "Input.Number" => FieldKind.Number,
            "Input.ChoiceSet" => FieldKind.Choice,
            "Input.Toggle" => FieldKind.Toggle,
            _ => FieldKind.Text,
        },
        Text(input, "label") ?? Text(input, "title") ?? "",
        Text(input, "title"),
        Text(input, "value"),
        Text(input, "isMultiSelect") is "True",
        type is "Input.Toggle" ? [("", Text(input, "valueOn") ?? "true"), ("", Text(input, "valueOff") ?? "false")] : ChoicesIn(input),
        phrases.For(Text(input, "id")!));

    private static IReadOnlyList<(string, string)> ChoicesIn(JsonElement input) => input.TryGetProperty("choices", out var choices)
        ? [.. choices.EnumerateArray().Select(choice => (Text(choice, "title")!, Text(choice, "value")!))]
        : [];

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? $"{value}" : null;
}
