namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// Mends the few short words that matter most (<c>short.txt</c>): the key beside was hit, two letters changed places,
/// or a letter was written as it sounds ("sik"). More would turn short words into others.
/// </summary>
internal static class ShortWords
{
    private static readonly string[] Keys = ["qwertyuiopå", "asdfghjkløæ", "zxcvbnm"];
    private static readonly string[] SoundAlike = ["iy", "oå", "eæ", "cks"];
    private static readonly string[] Listed = [.. PhraseFiles.Lines("Phrases/short.txt").SelectMany(line => line.Split(' '))];

    public static string? Mended(string word) => Array.Find(Listed, candidate => IsOneSlip(word, candidate));

    private static bool IsOneSlip(string word, string candidate)
    {
        var first = 0;
        while (first < word.Length && first < candidate.Length && word[first] == candidate[first])
        {
            first++;
        }

        if (word.Length != candidate.Length || first == word.Length)
        {
            return false;
        }

        var rest = first + 1;
        return word.AsSpan(rest).SequenceEqual(candidate.AsSpan(rest))
            ? AreMistaken(word[first], candidate[first])
            : first > 0 && rest < word.Length && word[first] == candidate[rest] && word[rest] == candidate[first]
                && word.AsSpan(rest + 1).SequenceEqual(candidate.AsSpan(rest + 1));
    }

    /// <summary>True for two letters whose keys lie side by side, or that sound alike.</summary>
    public static bool AreMistaken(char one, char other) =>
        Array.Exists(Keys, row => row.Contains(one) && row.Contains(other) && Math.Abs(row.IndexOf(one) - row.IndexOf(other)) == 1)
        || Array.Exists(SoundAlike, pair => pair.Contains(one) && pair.Contains(other));
}
