namespace SickLeaveBot.Conversations.Understanding;

/// <summary>Reads a plain answer to a plain question; null when it is neither yes nor no.</summary>
public static class YesOrNo
{
    private const int LongestAnswer = 6;

    private static readonly Lazy<(HashSet<string> Yes, HashSet<string> No)> Answers = new(() => (Of("yes"), Of("no")));

    public static bool? Read(Utterance message)
    {
        var text = message.Text;
        var words = message.Words(longest: 200);
        if (words.Count is 0 or > LongestAnswer)
        {
            return IsThumb(text, "👍", "✅", "👌") ? true : IsThumb(text, "👎", "❌", "🚫") ? false : null;
        }

        var (yes, no) = Answers.Value;
        var whole = string.Join(' ', words.Select(word => word.Text));
        var (isYes, isNo) = (yes.Contains(whole), no.Contains(whole));
        if (isYes || isNo)
        {
            return isYes;
        }

        var (anyYes, anyNo) = (words.Exists(word => yes.Contains(word.Text)), words.Exists(word => no.Contains(word.Text)));
        return anyYes == anyNo ? null : anyYes;
    }

    /// <summary>As <see cref="Read"/>, where the words say yes or no and nothing else.</summary>
    public static bool? Plain(string text)
    {
        var words = Words.In(text, longest: 200);
        var (yes, no) = Answers.Value;
        var whole = string.Join(' ', words.Select(word => word.Text));
        return words.Count == 0 ? Read(text)
            : yes.Contains(whole) || words.TrueForAll(word => yes.Contains(word.Text)) ? true
            : no.Contains(whole) || words.TrueForAll(word => no.Contains(word.Text)) ? false
            : null;
    }

    private static bool IsThumb(string text, params string[] signs) =>
        Array.Exists(signs, sign => text.Contains(sign, StringComparison.Ordinal));

    private static HashSet<string> Of(string answer) =>
    [
        .. PhraseFiles.Lines("Phrases/answers.txt")
            .Where(line => line.StartsWith(answer + ":", StringComparison.Ordinal))
            .SelectMany(line => line[(answer.Length + 1)..].Split(',', StringSplitOptions.TrimEntries)),
    ];
}
