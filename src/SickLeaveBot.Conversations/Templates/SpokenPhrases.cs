using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>
/// The short phrases that people write instead of tapping, from <c>spoken</c> in a words file: under a verb what else names the button,
/// under the id of an input what else names the input. Those of cards/Words.json count on every card.
/// </summary>
internal sealed class SpokenPhrases
{
    private static readonly string[] Named = ["title", "label"];

    private readonly FrozenDictionary<string, IReadOnlyList<SpokenPhrase>> phrases;
    private readonly FrozenSet<string> firstWords;
    private readonly bool namesChange;

    public SpokenPhrases(JsonNode layout, CardWords words, params ReadOnlySpan<JsonElement> sources)
    {
        var all = new Dictionary<string, IReadOnlyList<SpokenPhrase>>();
        foreach (var source in sources)
        {
            foreach (var named in source.TryGetProperty("spoken", out var spoken) ? spoken.EnumerateObject() : default)
                all[named.Name] = [.. all.GetValueOrDefault(named.Name, []), .. named.Value.EnumerateArray().Select(phrase => SpokenPhrase.Of(phrase.GetString()!))];
        }
        phrases = all.ToFrozenDictionary();
        var names = NamesIn(layout, words).ToList();
        namesChange = names.Exists(TemplateText.HasReferences);
        firstWords = names.Select(PhraseMatch.Of).Concat(all.Values.SelectMany(some => some.Select(one => one.Words)))
            .Where(name => name.Length > 0).Select(name => name[0]).ToFrozenSet();
    }

    /// <summary>What is put before or behind a wish and means nothing: "jeg vil", "takk".</summary>
    public IReadOnlyList<SpokenPhrase> Polite => For("polite");

    /// <summary>What says that an input shall be empty: "vet ikke".</summary>
    public IReadOnlyList<SpokenPhrase> Empty => For("empty");

    public IReadOnlyList<SpokenPhrase> For(string name) => phrases.GetValueOrDefault(name) ?? [];

    /// <summary>Whether anything on the card can have a name with this first word; most sentences are put aside by it.</summary>
    public bool MayBegin(string word) => namesChange || firstWords.Contains(word);

    /// <summary>As <see cref="MayBegin"/>, also where a finger has slipped.</summary>
    public bool MayBeginNear(string word) => MayBegin(word) || firstWords.Any(first => Spelling.IsSlip(word, first));

    // The buttons and inputs have names; what else has a title is not asked for.
    private static IEnumerable<string> NamesIn(JsonNode? node, CardWords words) => node switch
    {
        JsonObject element when IsNamed($"{element["type"]}") =>
            from name in Named
            where element[name] is not null
            from piece in TemplateText.Read($"{element[name]}")
            select NameOf(piece, words),
        JsonObject element => element.SelectMany(property => NamesIn(property.Value, words)),
        JsonArray items => items.SelectMany(item => NamesIn(item, words)),
        _ => [],
    };

    private static bool IsNamed(string type) => type is "Action.Execute" || type.StartsWith("Input.", StringComparison.Ordinal);

    private static string NameOf(Piece piece, CardWords words) => piece switch
    {
        Piece.Reference { Steps: [{ Name: "words" }, ..] } word => words.Word(word),
        Piece.Reference other => other.Source,
        Piece.Plain plain => plain.Text,
        _ => "",
    };
}

/// <summary>A phrase, its words, and whether it is a plain yes (true) or no (false).</summary>
internal sealed record SpokenPhrase(string Text, string[] Words, bool? Means)
{
    public static SpokenPhrase Of(string text) => new(text, PhraseMatch.Of(text), YesOrNo.Read(text));
}
