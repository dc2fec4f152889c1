namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// Reads a plain answer to a plain question: yes or no alone, or with a courtesy («ja takk»). Null is everything else: a yes or no inside
/// a sentence answers nothing, and what asks something itself is no answer.
/// </summary>
public static class YesOrNo
{
    private const int LongestAnswer = 6, LongestText = 200;

    private static readonly string[] Up = ["👍", "✅", "👌"], Down = ["👎", "❌", "🚫"], Asking = ["?", "？", "❓", "❔"];

    private static readonly Lazy<(HashSet<string> Yes, HashSet<string> No, HashSet<string> Courtesy)> Answers =
        new(() => (Of("yes"), Of("no"), Of("courtesy")));

    public static bool? Read(Utterance message)
    {
        var text = message.Text;
        if (text.Length > LongestText || HasAny(text, Asking)) return null;
        var words = PhraseMatch.Of(message);
        if (words.Length > LongestAnswer) return null;
        var (yes, no) = (HasAny(text, Up), HasAny(text, Down));
        for (var at = 0; at < words.Length;)
        {
            var (end, answer) = PhraseAt(words, at);
            if (end == at) return null;
            (yes, no, at) = (yes || answer is true, no || answer is false, end);
        }
        return yes == no ? null : yes;
    }

    // The longest phrase counts: "stemmer ikke" is a no, though "stemmer" is a yes.
    private static (int End, bool? Answer) PhraseAt(string[] words, int at)
    {
        var (yes, no, courtesy) = Answers.Value;
        for (var end = words.Length; end > at; end--)
        {
            var phrase = string.Join(' ', words[at..end]);
            if (yes.Contains(phrase)) return (end, true);
            if (no.Contains(phrase)) return (end, false);
            if (courtesy.Contains(phrase)) return (end, null);
        }
        return (at, null);
    }

    private static bool HasAny(string text, string[] signs) => Array.Exists(signs, sign => text.Contains(sign, StringComparison.Ordinal));

    private static HashSet<string> Of(string answer) =>
    [
        .. PhraseFiles.Lines("Phrases/answers.txt")
            .Where(line => line.StartsWith(answer + ":", StringComparison.Ordinal))
            .SelectMany(line => line[(answer.Length + 1)..].Split(',', StringSplitOptions.TrimEntries)),
    ];
}
