namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// Mends a slip of the finger: a letter too much, too few, wrong or swapped behind the first one of a longer word,
/// and doubled letters in a shorter one. A word that is known as it stands is never mended; of a long word the
/// beginning is enough ("hodepne", "oppfølgninsplanen").
/// </summary>
internal sealed class Spelling
{
    private const int LongestWord = 30, LongestShort = 4, ShortestSlip = 6, ShortestBeginning = 7;

    private readonly SlipIndex byDeletion;
    private readonly Dictionary<string, string> bySqueezing = [];
    private readonly IReadOnlySet<string> known;
    private readonly int shortest;
    private readonly bool beginnings, careful;

    /// <param name="words">The words to be found.</param>
    /// <param name="known">Words that are right as they stand.</param>
    /// <param name="shortest">The shortest word in which any slip is mended.</param>
    /// <param name="beginnings">True when the beginning of a long word is enough.</param>
    /// <param name="careful">True when a wrong letter must be one that is easily mistaken: "ledelse" is not "lidelse".</param>
    public Spelling(IEnumerable<string> words, IReadOnlySet<string> known, int shortest, bool beginnings, bool careful)
    {
        (this.known, this.shortest, this.beginnings, this.careful) = (known, shortest, beginnings, careful);
        foreach (var word in words)
        {
            if (word.Length >= 3)
            {
                bySqueezing.TryAdd(Squeezed(word), word);
            }
        }

        byDeletion = new(words.Where(word => word.Length >= shortest));
    }

    public string? Mended(string word) =>
        word.Length is < 3 or > LongestWord || known.Contains(word) ? null
        : bySqueezing.TryGetValue(Squeezed(word), out var squeezed) && squeezed.Length < word.Length ? squeezed
        : word.Length >= shortest ? NearestTo(word)
        : shortest > LongestShort + 1 ? null
        : ShortWords.Mended(word);

    /// <summary>Whether a word is another with one slip of the finger in it; one that is known as it stands, or short, is never.</summary>
    public static bool IsSlip(string word, string meant) =>
        word.Length >= ShortestSlip && meant.Length > 0 && word[0] == meant[0] && OneSlipApart(word, meant, careful: false) && !CommonWords.Known.Contains(word);

    private string? NearestTo(string word)
    {
        Span<uint> hashes = stackalloc uint[LongestWord + 1];
        SlipIndex.Beginnings(word, hashes);
        return Nearest(word, hashes) ?? (beginnings ? NearestBeginning(word, hashes) : null);
    }

    // The slip lies inside the beginning: its last letter is right.
    private string? NearestBeginning(string word, ReadOnlySpan<uint> hashes)
    {
        for (var length = word.Length - 1; length >= Math.Max(shortest, ShortestBeginning) - 1; length--)
        {
            if (Nearest(word.AsSpan(0, length), hashes) is { Length: >= ShortestBeginning } near && near[^1] == word[length - 1])
            {
                return near;
            }
        }

        return null;
    }

    private string? Nearest(ReadOnlySpan<char> word, ReadOnlySpan<uint> hashes)
    {
        foreach (var longer in byDeletion.Of(hashes[word.Length]))
        {
            if (longer[0] == word[0] && longer.Length - word.Length is 0 or 1 && OneSlipApart(word, longer, careful: false))
            {
                return longer;
            }
        }

        for (var at = 0; at < word.Length; at++)
        {
            foreach (var candidate in byDeletion.Of(SlipIndex.Without(hashes, word.Length, at)))
            {
                if (candidate[0] == word[0] && OneSlipApart(word, candidate, careful))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    // Both lie one deletion from a common word; a slip is one deletion, insertion, exchange or swap of neighbours.
    private static bool OneSlipApart(ReadOnlySpan<char> word, string candidate, bool careful)
    {
        if (Math.Abs(word.Length - candidate.Length) > 1)
        {
            return false;
        }

        var head = 0;
        while (head < Math.Min(word.Length, candidate.Length) && word[head] == candidate[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < Math.Min(word.Length, candidate.Length) - head && word[^(tail + 1)] == candidate[^(tail + 1)])
        {
            tail++;
        }

        var left = word.Length - head - tail;
        var right = candidate.Length - head - tail;
        return (left <= 1 && right <= 1 && (!careful || left != right || ShortWords.AreMistaken(word[head], candidate[head])))
            || left == 2 && right == 2 && word[head] == candidate[head + 1] && word[head + 1] == candidate[head];
    }

    private static string Squeezed(string word)
    {
        Span<char> squeezed = stackalloc char[word.Length];
        var length = 0;
        for (var at = 0; at < word.Length; at++)
        {
            if (at == 0 || word[at] != word[at - 1])
            {
                squeezed[length++] = word[at];
            }
        }

        return length == word.Length ? word : new string(squeezed[..length]);
    }
}
