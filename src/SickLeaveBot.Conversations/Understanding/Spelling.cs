namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// Mends a slip of the finger: a letter too much, too few, wrong or swapped in a word of five letters or more,
/// and doubled letters in a shorter one. A word that is known as it stands is never mended.
/// </summary>
internal sealed class Spelling
{
    private const int ShortestWord = 5, LongestWord = 30;

    private readonly Dictionary<string, List<string>> byDeletion = [];
    private readonly Dictionary<string, string> bySqueezing = [];
    private readonly IReadOnlySet<string> known;

    public Spelling(IReadOnlyList<string> words, IReadOnlySet<string> known)
    {
        this.known = known;
        foreach (var word in words)
        {
            if (word.Length >= 3)
            {
                bySqueezing.TryAdd(Squeezed(word), word);
            }

            if (word.Length < ShortestWord)
            {
                continue;
            }

            Index(word, word);
            for (var at = 0; at < word.Length; at++)
            {
                Index(word.Remove(at, 1), word);
            }
        }
    }

    public string? Mended(string word) =>
        word.Length is < 3 or > LongestWord || known.Contains(word) ? null
        : bySqueezing.TryGetValue(Squeezed(word), out var squeezed) ? squeezed
        : word.Length >= ShortestWord ? Nearest(word)
        : null;

    private string? Nearest(string word)
    {
        var lookup = byDeletion.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var longer) && longer.Count > 0)
        {
            return longer[0];
        }

        Span<char> shorter = stackalloc char[word.Length - 1];
        for (var at = 0; at < word.Length; at++)
        {
            word.AsSpan(0, at).CopyTo(shorter);
            word.AsSpan(at + 1).CopyTo(shorter[at..]);
            if (lookup.TryGetValue(shorter, out var candidates)
                && candidates.Find(candidate => OneSlipApart(word, candidate)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // Both lie one deletion from a common word; a slip is one deletion, insertion, exchange or swap of neighbours.
    private static bool OneSlipApart(string word, string candidate)
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
        return left <= 1 && right <= 1
            || left == 2 && right == 2 && word[head] == candidate[head + 1] && word[head + 1] == candidate[head];
    }

    private static string Squeezed(string word) =>
        string.Concat(word.Where((letter, at) => at == 0 || letter != word[at - 1]));

    private void Index(string shorter, string word)
    {
        if (!byDeletion.TryGetValue(shorter, out var words))
        {
            byDeletion[shorter] = words = [];
        }

        words.Add(word);
    }
}
