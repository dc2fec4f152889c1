using System.Globalization;

namespace SickLeaveBot.Conversations.Understanding;

/// <summary>Reads small talk: only where the whole message is made of the phrases of <c>phrases.txt</c>, so that nothing that was meant is lost in it.</summary>
public static class SmallTalkReader
{
    private const int LongestMessage = 200, MostWords = 14;
    private const string Filler = "filler";

    private static readonly Lazy<Dictionary<string, string>> Phrases = new(() => PhraseFiles.Phrases(["SmallTalk/phrases.txt"])
        .Select(one => (one.Concept, Words: string.Join(' ', PhraseMatch.Of(one.Phrase)))).DistinctBy(one => one.Words)
        .ToDictionary(one => one.Words, one => one.Concept));

    public static SmallTalk? Read(Utterance message)
    {
        if (message.Text.Length > LongestMessage) return null;
        string[] words = [.. PhraseMatch.Of(message).Where(word => word.Length > 0)];
        if (words.Length is 0) return Sign(message.Text);
        if (words.Length > MostWords) return null;
        SmallTalk? said = null;
        for (var at = 0; at < words.Length;)
        {
            if (Longest(words, at) is not var (concept, length)) return null;
            if (concept != Filler && Enum.Parse<SmallTalk>(concept) is var one && !(said > one)) said = one;
            at += length;
        }

        return said;
    }

    private static (string Concept, int Length)? Longest(string[] words, int at)
    {
        for (var length = words.Length - at; length > 0; length--)
            if (Phrases.Value.TryGetValue(string.Join(' ', words[at..(at + length)]), out var concept)) return (concept, length);
        return null;
    }

    // Nothing but signs: a wave, a heart, a face.
    private static SmallTalk? Sign(string text) =>
        text.Contains("👋", StringComparison.Ordinal) ? SmallTalk.Greeting
        : text.Contains("🙏", StringComparison.Ordinal) ? SmallTalk.Thanks
        : text.EnumerateRunes().Any(sign => System.Text.Rune.GetUnicodeCategory(sign) is UnicodeCategory.OtherSymbol) ? SmallTalk.Sign
        : null;
}
