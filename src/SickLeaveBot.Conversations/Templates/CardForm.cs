using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>The layout and the words of one kind of card in one language, read and checked against the card's properties.</summary>
internal sealed record CardForm(
    string File, Node Layout, TextNode Summary, IReadOnlyList<Node> Lines, IReadOnlyList<Node> Suggested, CardWords Words, SpokenPhrases Spoken)
{
    // Teams shows no more.
    private const int MostSuggested = 3;

    public static CardForm Read(Type card, Language language)
    {
        var name = $"{card.Namespace!.Split('.')[^1]}/{card.Name}";
        var tongue = language.ToString().ToLowerInvariant();
        var file = $"cards/{name}.json in {tongue}";
        try
        {
            var own = InLanguage(card.Assembly, $"{name}.words.json", tongue);
            var shared = InLanguage(typeof(Card).Assembly, "Words.json", tongue);
            var words = new CardWords(own, shared);
            var template = new Template(card, words);
            var layout = Completion.Complete(JsonNode.Parse(Resource(card.Assembly, $"{name}.json"))!.AsObject(), tongue);
            return new(
                file,
                template.Read(JsonSerializer.SerializeToElement(layout)),
                template.ReadText(own.GetProperty("summary").GetString()!, Place.Prose),
                LinesOf(own.GetProperty("text"), template),
                own.TryGetProperty("suggests", out var suggested) ? LinesOf(suggested, template) : [],
                words,
                new(layout, words, own, shared));
        }
        catch (TemplateRefusedException refused)
        {
            throw new InvalidOperationException($"Mend {file}: {refused.Message}", refused);
        }
    }

    /// <summary>The card as plain text: its lines, those that apply, one under the other.</summary>
    public string Say(Scope scope) => string.Join('\n', Said(Lines, scope).Select(EndedOnce));

    /// <summary>What the reader may write next, the first few that apply.</summary>
    public IReadOnlyList<string> Suggests(Scope scope) => Suggested.Count == 0 ? [] : [.. Said(Suggested, scope).Distinct().Take(MostSuggested)];

    private static IEnumerable<string> Said(IReadOnlyList<Node> lines, Scope scope) => lines.SelectMany(line => line switch
    {
        ObjectNode some => some.Kept(scope).Select(one => ((TextNode)some.Find("text")!).Text(one)),
        TextNode always => [always.Text(scope)],
        _ => [],
    });

    private static IReadOnlyList<Node> LinesOf(JsonElement given, Template template) => given.ValueKind is JsonValueKind.Array
        ? [.. given.EnumerateArray().Select(template.ReadLine)]
        : [template.ReadLine(given)];

    // «${changed}.» where what is put in brings a sign of its own: «God bedring!».
    private static string EndedOnce(string line) => line.Replace("!.", "!", StringComparison.Ordinal).Replace("?.", "?", StringComparison.Ordinal);

    private static JsonElement InLanguage(Assembly from, string name, string tongue)
    {
        var all = JsonSerializer.Deserialize<JsonElement>(Resource(from, name));
        return all.TryGetProperty(tongue, out var words)
            ? words
            : throw new InvalidOperationException($"Mend cards/{name}: it has no words in {tongue}.");
    }

    private static string Resource(Assembly from, string name)
    {
        using var stream = from.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"cards/{name} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
