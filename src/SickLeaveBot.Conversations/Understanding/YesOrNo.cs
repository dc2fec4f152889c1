namespace SickLeaveBot.Conversations.Understanding;

/// <summary>Reads a plain answer to a plain question; null when it is neither yes nor no.</summary>
public static class YesOrNo
{
    private const int LongestAnswer = 6;

    private static readonly Lazy<(HashSet<string> Yes, HashSet<string> No)> Answers = new(() => (Of("yes"), Of("no")));

    public static bool? Read(Utterance message)
    {
        var words = message.Words(longest: 200);
        var (yes, no) = Answers.Value;
        var whole = string.Join(' ', words.Select(word => word.Text));
        return message.Text.Contains('?') ? null
            : words.Count == 0 ? Thumb(message.Text)
            : words.Count > LongestAnswer ? null
            : yes.Contains(whole) || words.TrueForAll(word => yes.Contains(word.Text)) ? true
            : no.Contains(whole) || words.TrueForAll(word => no.Contains(word.Text)) ? false
            : null;
    }

    /// <summary>As <see cref="Read"/>, of a part of a message.</summary>
    public static bool? Plain(string text) => Read(text);

    private static bool? Thumb(string text) => (IsThumb(text, "👍", "✅", "👌"), IsThumb(text, "👎", "❌", "🚫")) switch
    {
        (true, false) => true,
        (false, true) => false,
        _ => null,
    };

    private static bool IsThumb(string text, params string[] signs) =>
        Array.Exists(signs, sign => text.Contains(sign, StringComparison.Ordinal));

    private static HashSet<string> Of(string answer) =>
    [
        .. PhraseFiles.Lines("Phrases/answers.txt")
            .Where(line => line.StartsWith(answer + ":", StringComparison.Ordinal))
            .SelectMany(line => line[(answer.Length + 1)..].Split(',', StringSplitOptions.TrimEntries)),
    ];
}
