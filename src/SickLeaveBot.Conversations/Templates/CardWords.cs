using System.Collections.Frozen;
using System.Text.Json;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>The words of one card in one language, and those that all cards share (cards/Words.json). A card's own go first.</summary>
internal sealed class CardWords
{
    private readonly FrozenDictionary<string, string> words;

    public CardWords(params ReadOnlySpan<JsonElement> sources)
    {
        var all = new Dictionary<string, string>();
        foreach (var source in sources)
            Add(source, "", all);
        words = all.ToFrozenDictionary();
    }

    /// <summary>The word that <c>${words.name}</c> asks for. Grouped words are reached by path: <c>${words.WorkConnection.Yes}</c>.</summary>
    public string Word(Piece.Reference path)
    {
        var name = string.Join('.', path.Steps.Skip(1).Select(step => step.Name));
        return words.GetValueOrDefault(name) ?? throw new TemplateRefusedException(path.Source, "there is no such word");
    }

    /// <summary>How a choice is said: the word named after it in the group named after its type.</summary>
    public string Choice(Enum choice) => words[$"{choice.GetType().Name}.{choice}"];

    public void CheckChoices(Type choices, string source)
    {
        foreach (var name in Enum.GetNames(choices))
        {
            if (!words.ContainsKey($"{choices.Name}.{name}"))
                throw new TemplateRefusedException(source, $"there is no word {choices.Name}.{name}");
        }
    }

    private static void Add(JsonElement source, string prefix, Dictionary<string, string> into)
    {
        foreach (var word in source.EnumerateObject())
        {
            if (word.Value.ValueKind is JsonValueKind.Object)
                Add(word.Value, $"{prefix}{word.Name}.", into);
            if (word.Value.ValueKind is JsonValueKind.String)
                into.TryAdd(prefix + word.Name, word.Value.GetString()!);
        }
    }
}
