using System.Text.Json;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>Where in the data a placeholder looks: the whole, the part at hand, and which one of a list it is.</summary>
internal sealed record Scope(object? Root, object? Data, object? Index, RenderContext RenderContext)
{
    /// <summary>The scopes that a repeated element is written in: one for each item of a list, none where there is nothing.</summary>
    public IEnumerable<Scope> Over(object? data) => data switch
    {
        null => [],
        JsonElement { ValueKind: JsonValueKind.Array } items => items.EnumerateArray().Select((item, at) => At(item, at)),
        string => [this with { Data = data }],
        System.Collections.IEnumerable items => items.Cast<object?>().Select((item, at) => At(item, at)),
        _ => [this with { Data = data }],
    };

    private Scope At(object? item, int at) => this with { Data = item, Index = at };
}

/// <summary>What is needed to say a value: the language, the day it is read, the words for choices, the tag of the card.</summary>
internal sealed record RenderContext(Understanding.Language Language, DateOnly Today, CardWords? Words, object? Tag, string File)
{
    /// <summary>On paper nothing is read as Markdown.</summary>
    public bool OnPaper { get; init; }
}

/// <summary>What a path leads to when it does not lead anywhere.</summary>
internal sealed class Nowhere
{
    /// <summary>There is no such name in the data.</summary>
    public static readonly Nowhere Missing = new();

    /// <summary>The list has no such place, or it is no list.</summary>
    public static readonly Nowhere OutOfRange = new();
}
