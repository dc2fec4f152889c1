using System.Globalization;
using System.Text.Json;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>Where in a card a value stands, and so how it is written.</summary>
internal enum Place
{
    /// <summary>Kept as it is: numbers and booleans stay such, days are 2026-11-23, choices are their names.</summary>
    Data,

    /// <summary>As Data, but always a text: what an input begins with.</summary>
    Input,

    /// <summary>ValueText to a person, where nothing is formatted.</summary>
    Prose,

    /// <summary>ValueText to a person in an element that reads Markdown: what users wrote must come out as they wrote it.</summary>
    Markdown,
}

/// <summary>A text that may carry Markdown on purpose. Every other text in a card's data counts as written by a user.</summary>
public sealed record Markdown(string Text);

/// <summary>Days from the first to the last, both included, said as "23.–27. november".</summary>
public sealed record DaySpan(DateOnly From, DateOnly To);

/// <summary>How a value of a card is put into words.</summary>
internal static class ValueText
{
    public static string Text(object value, Reference reference, Place place, RenderContext rendering)
    {
        var text = Plain(value, reference, place, rendering);
        // The company's own words may be formatted on purpose, and an address must stay one.
        return place is Place.Markdown && !rendering.OnPaper && value is (string or DateOnly or TimeOnly or DaySpan) ? MarkdownText.Escape(text) : text;
    }

    private static string Plain(object value, Reference reference, Place place, RenderContext rendering) => value switch
    {
        string text => text,
        Markdown marked => marked.Text,
        int number => number.ToString(CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        Guid id => id.ToString(),
        Uri address => address.AbsoluteUri,
        DateOnly day when place is Place.Data or Place.Input => Days.Iso(day),
        DateOnly day => reference.Form switch
        {
            Form.Iso => Days.Iso(day),
            Form.Short => Days.Brief(day, rendering.Language, rendering.Today),
            Form.Near => Days.Near(day, rendering.Language, rendering.Today),
            _ => Days.Full(day, rendering.Language, rendering.Today),
        },
        TimeOnly time => Times.Text(time, place is Place.Data or Place.Input || reference.Form is Form.Iso ? Language.En : rendering.Language),
        LegalBasis basis => Citation.Of(basis, rendering.Language),
        DaySpan span => Days.Span(span.From, span.To, rendering.Language, rendering.Today),
        Enum choice when place is Place.Data or Place.Input || reference.Form is Form.Iso => choice.ToString(),
        Enum choice when rendering.Words is { } words => words.Choice(choice),
        JsonElement json => Text(json),
        _ => throw new InvalidOperationException($"{rendering.File}: {reference.Source} is a {value.GetType().Name}, which no card can say."),
    };

    /// <summary>As JavaScript makes a text of a value, since the templating language comes from there.</summary>
    private static string Text(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString()!,
        JsonValueKind.Object => "[object Object]",
        JsonValueKind.Array => string.Join(',', json.EnumerateArray().Select(Text)),
        JsonValueKind.Null => "",
        _ => json.GetRawText(),
    };
}
