using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SickLeaveBot.Stories.Consequences;

/// <summary>
/// What may confirm something, found out without the bot: a plain yes or no, or the whole title (or phrase) of a button, alone or with a
/// courtesy or a name. Everything else must have no consequences.
/// </summary>
internal static partial class Confirmations
{
    private const int LongestAnswer = 6;

    private static readonly string[][] Names =
        [.. new[] { "Tone", "Tone Lie", "Nils", "Nils Dal", "Berit", "Berit Boe" }.SelectMany(name => new[] { name, name + "s" }).Select(Words)];

    private static readonly HashSet<string> PlainWords = [.. Files.Pairs(File.ReadLines(Files.InRepository("src/SickLeaveBot.Conversations/Understanding/Phrases/answers.txt")))
        .SelectMany(line => line.Words.Split(',')).Select(phrase => Joined(Words(phrase)))];

    /// <summary>The titles of all buttons of all cards in all languages.</summary>
    public static IReadOnlyList<string> Titles { get; } = [.. TitlesIn(withPhrases: false)];

    private static readonly HashSet<string> Buttons = [.. TitlesIn(withPhrases: true).Select(title => Joined(Words(title)))];

    private static readonly string[][] Polite = [.. Shared().SelectMany(language => Phrases(language.Value!["spoken"]!["polite"])).Select(Words)];

    public static bool IsOne(string sentence)
    {
        var lines = sentence.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Any(IsAnswer) && lines.All(line => IsAnswer(line) || line.Contains(':'));
    }

    private static bool IsAnswer(string line) => Said(line) switch
    {
        [] => line.Contains("👍", StringComparison.Ordinal) || line.Contains("👎", StringComparison.Ordinal),
        var words when Buttons.Contains(Joined(words)) || Buttons.Contains(Joined(Words(line))) =>
            !line.Contains('?') || Titles.Any(title => title.Contains('?') && Joined(Words(title)) == Joined(words)),
        var words => !line.Contains('?') && words.Length <= LongestAnswer && (IsPlain(words) || IsPlain(Words(line))),
    };

    // Phrases of the list of answers and courtesies from the beginning to the end.
    private static bool IsPlain(string[] words) =>
        words.Length == 0 || Enumerable.Range(1, words.Length).Any(length => PlainWords.Contains(Joined(words[..length])) && IsPlain(words[length..]));

    private static string[] Said(string line)
    {
        var words = Words(line);
        for (var before = -1; before != words.Length;)
        {
            before = words.Length;
            foreach (var some in Polite.Concat(Names))
            {
                if (words.Length > some.Length && words.Take(some.Length).SequenceEqual(some)) words = words[some.Length..];
                if (words.Length > some.Length && words.TakeLast(some.Length).SequenceEqual(some)) words = words[..^some.Length];
            }
        }
        return words;
    }

    private static IEnumerable<string> TitlesIn(bool withPhrases)
    {
        var shared = Shared();
        foreach (var file in Directory.EnumerateFiles(Files.InRepository("cards"), "*.words.json", SearchOption.AllDirectories))
        {
            var layout = File.ReadAllText(file.Replace(".words.json", ".json", StringComparison.Ordinal));
            var actions = Actions(JsonNode.Parse(layout)!).ToList();
            foreach (var (language, words) in JsonNode.Parse(File.ReadAllText(file))!.AsObject())
            {
                foreach (var action in actions)
                {
                    var name = Word().Match($"{action["title"]}").Groups[1].Value;
                    if ((words![name] ?? shared[language]![name]) is { } title) yield return $"{title}";
                    if (!withPhrases) continue;
                    foreach (var phrase in Phrases(words["spoken"]?[$"{action["verb"]}"]).Concat(Phrases(shared[language]!["spoken"]![$"{action["verb"]}"]))) yield return phrase;
                }
            }
        }
    }

    private static IEnumerable<JsonObject> Actions(JsonNode? node) => node switch
    {
        JsonObject { } action when $"{action["type"]}" == "Action.Execute" => [action],
        JsonObject some => some.SelectMany(one => Actions(one.Value)),
        JsonArray some => some.SelectMany(Actions),
        _ => [],
    };

    private static JsonObject Shared() => JsonNode.Parse(File.ReadAllText(Files.InRepository("cards/Words.json")))!.AsObject();

    private static IEnumerable<string> Phrases(JsonNode? phrases) => phrases?.AsArray().Select(phrase => $"{phrase}") ?? [];

    private static string[] Words(string text) => [.. Letters().Matches(text.ToLowerInvariant()).Select(match => match.Value)];

    private static string Joined(string[] words) => string.Join(' ', words);

    [GeneratedRegex(@"\$\{words\.(\w+)\}")]
    private static partial Regex Word();

    [GeneratedRegex(@"[\p{L}'’]+|\d+")]
    private static partial Regex Letters();
}
