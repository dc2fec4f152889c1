namespace SickLeaveBot.Conversations.Templates;

/// <summary>What a notification has room for: a text of at most 60 signs, else its first sentence, else as many whole words as fit.</summary>
internal static class Opening
{
    public const int Most = 60;

    public static string Of(string text) =>
        text.Length <= Most ? text : FirstSentence(text) is { } end and <= Most ? text[..end] : Words(text);

    // A full stop in a date («16. mars») ends no sentence: what follows begins with a small letter or a digit.
    private static int? FirstSentence(string text)
    {
        for (var at = 1; at < text.Length - 1; at++)
        {
            if (char.IsWhiteSpace(text[at]) && text[at - 1] is ('.' or '!' or '?') && Begins(text[at..].TrimStart()))
                return at;
        }

        return null;
    }

    private static bool Begins(string sentence) => sentence.Length > 0 && (char.IsUpper(sentence[0]) || sentence[0] is '«' or '“');

    private static string Words(string text)
    {
        var end = text.LastIndexOf(' ', Most - "…".Length);
        return $"{text[..(end < 1 ? Most - "…".Length : end)].TrimEnd(',', ';', ':', '.')}…";
    }
}
