namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// Mends a slip of the finger: a letter too much, too few, wrong or swapped behind the first one of a longer word,
/// and doubled letters in a shorter one. A word that is known as it stands is never mended.
/// </summary>
internal sealed class Spelling
{
    private const int LongestWord = 30, LongestShort = 4, ShortestSlip = 6;

    private static readonly string[] Keys = ["qwertyuiopå", "asdfghjkløæ", "zxcvbnm"];
    private static readonly string[] Short = [.. PhraseFiles.Lines("Phrases/short.txt").SelectMany(line => line.Split(' '))];

    private readonly Dictionary<string, List<string>> byDeletion = [];
    private readonly Dictionary<string, string> bySqueezing = [];
    private readonly IReadOnlySet<string> known;
    private readonly int shortest;

    public Spelling(IEnumerable<string> words, IReadOnlySet<string> known, int shortest)
    {
        (this.known, this.shortest) = (known, shortest);
        foreach (var word in words)
        {
            if (word.Length >= 3)
            {
                bySqueezing.TryAdd(Squeezed(word), word);
            }

            if (word.Length < shortest)
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
        : bySqueezing.TryGetValue(Squeezed(word), out var squeezed) && squeezed.Length < word.Length ? squeezed
        : word.Length >= shortest ? Nearest(word)
        : shortest > LongestShort + 1 ? null
        : Array.Find(Short, candidate => KeyBeside(word, candidate));

    /// <summary>Whether a word is another with one slip of the finger in it; one that is known as it stands, or short, is never.</summary>
    public static bool IsSlip(string word, string meant) =>
        word.Length >= ShortestSlip && meant.Length > 0 && word[0] == meant[0] && OneSlipApart(word, meant) && !CommonWords.Known.Contains(word);

    private static bool KeyBeside(string word, string candidate)
    {
        var wrong = -1;
        for (var at = 0; word.Length == candidate.Length && at < word.Length; at++)
        {
            if (word[at] != candidate[at] && wrong >= 0)
            {
                return false;
            }

            wrong = word[at] != candidate[at] ? at : wrong;
        }

        return wrong >= 0 && Array.Exists(Keys, row =>
            row.Contains(word[wrong]) && row.Contains(candidate[wrong]) && Math.Abs(row.IndexOf(word[wrong]) - row.IndexOf(candidate[wrong])) == 1);
    }

    private string? Nearest(string word)
    {
        var lookup = byDeletion.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var longer) && longer.Find(candidate => candidate[0] == word[0]) is { } near)
        {
            return near;
        }

        Span<char> shorter = stackalloc char[word.Length - 1];
        for (var at = 0; at < word.Length; at++)
        {
            word.AsSpan(0, at).CopyTo(shorter);
            word.AsSpan(at + 1).CopyTo(shorter[at..]);
            if (lookup.TryGetValue(shorter, out var candidates)
                && candidates.Find(candidate => candidate[0] == word[0] && OneSlipApart(word, candidate)) is { } found)
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

    private void Index(string shorter, string word)
    {
        if (!byDeletion.TryGetValue(shorter, out var words))
        {
            byDeletion[shorter] = words = [];
        }

        words.Add(word);
    }
}
