namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// The words of the Norwegian diagnosis terms (ICPC-2, ICD-10), found in their inflections, and compounds of a part of
/// the body and an ailment ("kneskade"). The terms come from @navikt/diagnosekoder (MIT); see <c>make-lexicon.mjs</c>.
/// </summary>
internal sealed class Terms
{
    private const int ShortestStem = 5, ShortestCompound = 5;

    private static readonly string[] Endings =
        ["s", "e", "n", "r", "t", "a", "en", "et", "er", "ene", "ens", "ets", "ers", "ane", "ar", "te"];

    private readonly HashSet<string> words = [.. PhraseFiles.Lines("Lexicon/terms.txt")];
    private readonly HashSet<string> body = Named("body");
    private readonly HashSet<string> ailments = Named("compound");
    private readonly HashSet<char> lastLetters = [.. Named("compound").Select(ailment => ailment[^1])];

    public bool Has(string word) => words.Contains(word) || HasStemOf(word) || IsCompound(word);

    private bool HasStemOf(string word)
    {
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal)
                && lookup.Contains(word.AsSpan(0, word.Length - ending.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsCompound(string word)
    {
        var (parts, heads) = (body.GetAlternateLookup<ReadOnlySpan<char>>(), ailments.GetAlternateLookup<ReadOnlySpan<char>>());
        if (word.Length < ShortestCompound || !lastLetters.Contains(word[^1]))
        {
            return false;
        }

        for (var at = 2; at < word.Length - 2; at++)
        {
            var isPart = parts.Contains(word.AsSpan(0, at)) || (word[at - 1] is 's' or 'e' && parts.Contains(word.AsSpan(0, at - 1)));
            if (isPart && heads.Contains(word.AsSpan(at)))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> Named(string concept) =>
    [
        .. PhraseFiles.Phrases(["Lexicon/body.txt"])
            .Where(one => one.Concept == concept && !one.Phrase.Contains(' '))
            .Select(one => one.Phrase.TrimEnd('*')),
    ];
}
