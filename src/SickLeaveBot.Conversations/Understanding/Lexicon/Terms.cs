namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// The words of the Norwegian diagnosis terms (ICPC-2, ICD-10), found in their inflections, and compounds of a part of
/// the body and an ailment ("kneskade"). The terms come from @navikt/diagnosekoder (MIT); see <c>make-lexicon.mjs</c>.
/// </summary>
internal sealed class Terms
{
    private const int ShortestStem = 5, ShortestCompound = 5, ShortestMended = 9;

    private static readonly string[] Endings =
        ["s", "e", "n", "r", "t", "a", "en", "et", "er", "ene", "ens", "ets", "ers", "ane", "ar", "te"];

    private static readonly (string Nynorsk, string Bokmal)[] Nynorsk =
        [.. PhraseFiles.Phrases(["Lexicon/nynorsk.txt"]).Select(pair => (pair.Phrase, pair.Concept))];

    private readonly HashSet<string> words = [.. PhraseFiles.Lines("Lexicon/terms.txt")];
    private readonly HashSet<string> body = Named("body");
    private readonly HashSet<string> ailments = Named("compound");
    private readonly Spelling spelling;
    private readonly HashSet<char> lastLetters = [.. Named("compound").Select(ailment => ailment[^1])];

    public Terms()
    {
        var ordinary = PhraseFiles.Lines("Lexicon/ordinary.txt").SelectMany(line => line.Split(' '));
        spelling = new Spelling(words.Where(word => word.Length >= ShortestMended), ordinary.ToHashSet(), ShortestMended, beginnings: false, careful: true);
    }

    /// <summary>True for a word of the terms, inflected, compound or with a slip of the finger in it.</summary>
    public bool Has(string word) =>
        IsTerm(word) || (InBokmal(word) is { } bokmal && IsTerm(bokmal));

    private bool IsTerm(string word) =>
        words.Contains(word) || HasStemOf(word) || IsCompound(word) || (word.Length >= ShortestMended && spelling.Mended(word) is not null);

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

    // The terms are in bokmål: "hjarteinfarkt" is "hjerteinfarkt".
    private static string? InBokmal(string word)
    {
        var bokmal = word;
        foreach (var (nynorsk, other) in Nynorsk)
        {
            bokmal = word.Contains(nynorsk, StringComparison.Ordinal) ? bokmal.Replace(nynorsk, other, StringComparison.Ordinal) : bokmal;
        }

        return ReferenceEquals(bokmal, word) ? null : bokmal;
    }

    private static HashSet<string> Named(string concept) =>
    [
        .. PhraseFiles.Phrases(["Lexicon/body.txt"])
            .Where(one => one.Concept == concept && !one.Phrase.Contains(' '))
            .Select(one => one.Phrase.TrimEnd('*')),
    ];
}
