using System.Text.Json;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>
/// Reads a template of the Adaptive Cards templating language, the small part of it that is used here: paths, <c>$data</c>, <c>$when</c>
/// with a path, <c>$index</c> and <c>$root</c>. Whatever else it holds is refused when it is read, not when a card is sent.
/// </summary>
internal sealed class Template(Type root, CardWords? words)
{
    private static readonly string[] Reserved = ["$data", "$when", "$root", "$index", "$host", "$_acTemplateVersion"];

    private bool IsCard => words is not null;

    public Node Read(JsonElement json) => Read(json, root, new Position(null, null, null));

    public TextNode ReadText(string text, Place place) => Text(text, root, place);

    /// <summary>A line of the plain-text form: a text, or an object with $when or $data and the text.</summary>
    public Node ReadLine(JsonElement line)
    {
        if (line.ValueKind is JsonValueKind.String)
            return Text(line.GetString()!, root, Place.Prose);
        var (repeat, inside) = line.TryGetProperty("$data", out var given) ? Repeat(given, root) : (null, root);
        var when = line.TryGetProperty("$when", out var condition) ? Condition(condition, inside) : null;
        var text = Text(line.GetProperty("text").GetString()!, inside, Place.Prose);
        return new ObjectNode(repeat, when, [(JsonEncodedText.Encode("text"), text)]);
    }

    /// <summary>Where in the card a text stands: the type of its element, the name it has there, the name the element itself has.</summary>
    private readonly record struct Position(string? Element, string? Name, string? Parent)
    {
        public Place Place => (Parent, Element, Name) switch
        {
            ("data", _, _) => Place.Data,
            ("facts", _, "title" or "value") => Place.Markdown,
            ("choices", _, "value") => Place.Input,
            (_, "TextBlock", "text") => Place.Markdown,
            (_, "Input.Number", "value" or "min" or "max") => Place.Data,
            (_, { } input, "value" or "min" or "max") when input.StartsWith("Input.", StringComparison.Ordinal) => Place.Input,
            (_, _, "text" or "title" or "label" or "placeholder" or "errorMessage" or "altText" or "tooltip" or "fallbackText" or "speak")
                => Place.Prose,
            _ => Place.Data,
        };
    }

    private static bool IsConstant(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => !TemplateText.HasReferences(json.GetString()!),
        JsonValueKind.Array => json.EnumerateArray().All(item => item.ValueKind is not (JsonValueKind.Null or JsonValueKind.Array) && IsConstant(item)),
        JsonValueKind.Object => json.EnumerateObject().All(property => !Reserved.Contains(property.Name) && IsConstant(property.Value)),
        _ => true,
    };

    private Node Read(JsonElement json, Type data, Position at) => json.ValueKind switch
    {
        _ when IsConstant(json) => new ConstantNode(JsonSerializer.SerializeToUtf8Bytes(json, CardJson.Serializing)),
        JsonValueKind.String => Text(json.GetString()!, data, IsCard ? at.Place : Place.Data),
        JsonValueKind.Array => new ListNode([.. json.EnumerateArray().Select(item => Read(item, data, at))]),
        _ => ReadObject(json, data, at),
    };

    private ObjectNode ReadObject(JsonElement json, Type data, Position at)
    {
        var (repeat, inside) = json.TryGetProperty("$data", out var given) ? Repeat(given, data) : (null, data);
        var when = json.TryGetProperty("$when", out var condition) ? Condition(condition, inside) : null;
        var element = json.TryGetProperty("type", out var type) && type.ValueKind is JsonValueKind.String ? type.GetString() : null;
        return new(repeat, when,
        [
            .. json.EnumerateObject()
                .Where(property => !Reserved.Contains(property.Name))
                .Select(property => (
                    JsonEncodedText.Encode(property.Name, CardJson.Encoder),
                    Read(property.Value, inside, new(element, property.Name, at.Name)))),
        ]);
    }

    private (Func<Scope, IEnumerable<Scope>>? Repeat, Type Inside) Repeat(JsonElement given, Type data)
    {
        if (IsConstant(given))
        {
            var value = given.Clone();
            return (scope => scope.Over(value), typeof(JsonElement));
        }

        var path = Only(given, data);
        return (scope => scope.Over(path.Value(scope)), Reference.ElementOf(path.Type) ?? path.Type);
    }

    private Reference Condition(JsonElement given, Type data)
    {
        var path = Only(given, data);
        return path.Type == typeof(bool) || path.Type == typeof(bool?) || path.Type == typeof(JsonElement)
            ? path
            : throw new TemplateRefusedException(path.Source, "$when must be yes or no; ask has.name whether there is something");
    }

    /// <summary>Both $data and $when are one path and nothing else.</summary>
    private Reference Only(JsonElement given, Type data)
    {
        var text = given.ValueKind is JsonValueKind.String ? given.GetString()! : given.GetRawText();
        return TemplateText.Read(text) is [Piece.Reference path]
            ? Reference.Bind(path, root, data, IsCard)
            : throw new TemplateRefusedException(given.GetRawText(), "only a single path is understood here");
    }

    private TextNode Text(string text, Type data, Place place) =>
        new([.. TemplateText.Read(text).SelectMany(piece => Parts(piece, data, place))], place);

    private IEnumerable<(string?, Reference?)> Parts(Piece piece, Type data, Place place) => piece switch
    {
        Piece.Plain plain => [(plain.Text, null)],
        Piece.Reference { Steps: [{ Name: "words" }, ..] } path when words is not null =>
            TemplateText.Read(words.Word(path)).SelectMany(part => Parts(part, data, place)),
        Piece.Reference path => [(null, Checked(Reference.Bind(path, root, data, IsCard), place))],
        _ => [],
    };

    private Reference Checked(Reference reference, Place place)
    {
        var type = Nullable.GetUnderlyingType(reference.Type) ?? reference.Type;
        if (type.IsEnum && place is Place.Prose or Place.Markdown && reference.Form is not Form.Iso)
            words?.CheckChoices(type, reference.Source);
        return reference;
    }
}
