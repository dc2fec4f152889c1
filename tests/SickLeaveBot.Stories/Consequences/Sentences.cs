using System.Text.RegularExpressions;

namespace SickLeaveBot.Stories.Consequences;

/// <summary>Makes sentences of frames and of all phrases the bot knows, by a seed: the same seed gives the same sentences.</summary>
internal sealed partial class Sentences(int seed)
{
    private static readonly Dictionary<string, string[]> Own = Files.Pairs(Files.Lines("frames.txt")).GroupBy(line => line.Kind, line => line.Words.Replace("\\n", "\n"))
        .ToDictionary(kind => kind.Key, kind => kind.ToArray());

    private static readonly string[] Frames = [.. Own["nb"], .. Own["nn"], .. Own["en"]];
    private static readonly string[] Phrases = [.. new[] { "nb", "nn", "en" }.SelectMany(language => Known($"Understanding/Phrases/{language}.txt"))];
    private static readonly string[] YesOrNo = [.. Known("Understanding/Phrases/answers.txt")];
    private static readonly string[] Titles = [.. Confirmations.Titles.Distinct()];
    private static readonly string[] People = ["Nils", "Tone", "Berit", "Nils Dal", "Torbjørg", "sjefen", "Anne-Lise", "the boss"];

    private static readonly string[] Days =
    [
        "i dag", "i morgen", "fredag", "på mandag", "torsdag", "27. november", "1.12", "neste uke", "om to uker", "til fredag", "fra mandag", "i går",
        "today", "tomorrow", "Friday", "on Monday", "next week", "in two weeks", "from Monday", "idag", "på tysdag", "neste veke", "50 %", "15. desember",
    ];

    private static readonly string[] Questions = [.. Directory.EnumerateFiles(Files.InRepository("src/SickLeaveBot.Conversations/AskingAboutRules/Articles"), "*.md").Order()
        .SelectMany(File.ReadLines).Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..])];

    private readonly Random random = new(seed);

    public string Next() => Slot().Replace(One(Frames), slot => One(slot.Value switch
    {
        "{t}" => Titles,
        "{n}" => People,
        "{d}" => Days,
        "{a}" => YesOrNo,
        "{q}" => Questions,
        "{s}" => Own["s"],
        _ => Phrases,
    }));

    private string One(string[] some) => some[random.Next(some.Length)];

    // A phrase as it could be said: a stem as it stands, and of either word the first.
    private static IEnumerable<string> Known(string file) =>
        from line in Files.Pairs(File.ReadLines(Files.InRepository($"src/SickLeaveBot.Conversations/{file}")).Where(line => line.Length > 0 && line[0] != '#'))
        from phrase in line.Words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        select Either().Replace(phrase.Replace("…", " ", StringComparison.Ordinal).Trim('^', '$', '*', ' '), "$1");

    [GeneratedRegex(@"\{[a-z]\}")]
    private static partial Regex Slot();

    [GeneratedRegex(@"([^\s|]+)(\|[^\s|]+)+")]
    private static partial Regex Either();
}
