using System.Runtime.CompilerServices;
using System.Text.Json;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>A text with placeholders. One that is nothing but a placeholder keeps the kind of its value where data is written.</summary>
internal sealed class TextNode((string? Plain, Reference? Reference)[] parts, Place place) : Node
{
    private readonly Reference? only = parts is [{ Reference: { } reference }] ? reference : null;

    public override void Write(Utf8JsonWriter json, Scope scope)
    {
        if (only is null || place is Place.Prose or Place.Markdown)
            json.WriteStringValue(Text(scope));
        else
            WriteValue(json, Sure(only.Value(scope), only), scope);
    }

    public override void WriteItems(Utf8JsonWriter json, Scope scope)
    {
        switch (only?.Value(scope))
        {
            case JsonElement { ValueKind: JsonValueKind.Null }:
                break;
            case JsonElement { ValueKind: JsonValueKind.Array } items:
                foreach (var item in items.EnumerateArray())
                    item.WriteTo(json);
                break;
            default:
                Write(json, scope);
                break;
        }
    }

    /// <summary>An input or a datum without a value is left out.</summary>
    public override void WriteProperty(Utf8JsonWriter json, JsonEncodedText name, Scope scope)
    {
        if (only is { } && place is Place.Data or Place.Input && only!.Value(scope) is null)
            return;
        base.WriteProperty(json, name, scope);
    }

    public string Text(Scope scope)
    {
        if (parts is [{ Plain: { } all }])
            return all;
        var text = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[256]);
        for (var at = 0; at < parts.Length; at++)
        {
            var piece = parts[at].Plain ?? ValueText(parts[at].Reference!, scope);
            if (at > 0 && parts[at - 1].Reference is not null && place is Place.Markdown && piece is [var next, ..] && MarkdownText.EndsNumber(next)
                && MarkdownText.IsNumber(LastLine(text.Text)))
            {
                text.AppendLiteral("\\");
            }
            text.AppendLiteral(piece);
        }
        return text.ToStringAndClear();
    }

    private static ReadOnlySpan<char> LastLine(ReadOnlySpan<char> text) => text[(text.LastIndexOf('\n') + 1)..];

    private string ValueText(Reference reference, Scope scope) => reference.Value(scope) switch
    {
        null or JsonElement { ValueKind: JsonValueKind.Null } =>
            throw new InvalidOperationException($"{scope.RenderContext.File}: {reference.Source} has no value; guard it with $when."),
        Nowhere => reference.Source,
        { } value => Templates.ValueText.Text(value, reference, place, scope.RenderContext),
    };

    private static object? Sure(object? value, Reference reference) =>
        value == Nowhere.OutOfRange ? throw new InvalidOperationException($"{reference.Source} is out of range.") : value;

    private void WriteValue(Utf8JsonWriter json, object? value, Scope scope)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case Nowhere:
                json.WriteStringValue(only!.Source);
                break;
            case JsonElement element:
                element.WriteTo(json);
                break;
            case int number when place is Place.Data:
                json.WriteNumberValue(number);
                break;
            case bool yes when place is Place.Data:
                json.WriteBooleanValue(yes);
                break;
            default:
                json.WriteStringValue(Templates.ValueText.Text(value, only!, place, scope.RenderContext));
                break;
        }
    }
}
