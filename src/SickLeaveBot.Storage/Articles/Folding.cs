using System.Text;

namespace SickLeaveBot.Storage.Articles;

/// <summary>
/// Norwegian folding for search: nynorsk and bokmål, inflections and small spellings fall together, small words fall away.
/// </summary>
internal static class Folding
{
    private const int ShortestStem = 4;

    private static readonly string[] Endings =
        ["ingane", "ingene", "ingar", "inger", "inga", "ene", "ane", "ens", "ets", "ing", "er", "ar", "en", "et", "a", "e", "s", "r", "n", "t"];

    private static readonly ILookup<string, string> Lists = ReadLists();

    private static readonly Dictionary<string, string> SameAs =
        Lists.Where(list => list.Key != "-").SelectMany(list => list, (list, word) => (word, list.Key)).ToDictionary();

    private static readonly HashSet<string> Small = [.. Lists["-"]];

    /// <summary>The words of a text that carry its meaning, each in its folded form.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var sign in text.Append(' '))
        {
            if (char.IsLetterOrDigit(sign))
            {
                word.Append(char.ToLowerInvariant(sign));
            }
            else if (word.Length > 0)
            {
                Keep(word.ToString());
                word.Clear();
            }
        }

        return words;

        void Keep(string said)
        {
            if (!Small.Contains(said))
            {
                words.Add(Stem(SameAs.GetValueOrDefault(said, said)));
            }
        }
    }

    private static string Stem(string word)
    {
        var folded = word.Replace("eigen", "egen", StringComparison.Ordinal).Replace("sjukmeld", "sykmeld", StringComparison.Ordinal)
            .Replace("sykemeld", "sykmeld", StringComparison.Ordinal).Replace("sjuke", "syke", StringComparison.Ordinal)
            .Replace("fråvær", "fravær", StringComparison.Ordinal).Replace("arbeidsgjev", "arbeidsgiv", StringComparison.Ordinal)
            .Replace("dialogmøt", "møt", StringComparison.Ordinal);
        return Shorter(Shorter(folded));
    }

    private static string Shorter(string word) =>
        Array.Find(Endings, ending => word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal)) is { } found
            ? word[..^found.Length]
            : word;

    private static ILookup<string, string> ReadLists()
    {
        using var stream = typeof(Folding).Assembly.GetManifestResourceStream("Articles/folding.txt")
            ?? throw new InvalidOperationException("Articles/folding.txt is not embedded; see SickLeaveBot.Storage.csproj.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(": "))
            .SelectMany(line => line[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), (line, word) => (Kept: line[0], Word: word))
            .ToLookup(pair => pair.Kept, pair => pair.Word);
    }
}
