namespace SickLeaveBot.Conversations.Understanding;

/// <summary>Whether a word stands as somebody's first name. Many names are ordinary words too: nobody is called Dag in «syk i dag».</summary>
internal static class Names
{
    private static readonly HashSet<string> Common = CommonWords.From("names");
    private static readonly HashSet<string> Ordinary = CommonWords.From("ordinary-names");
    private static readonly HashSet<string> Verbs = CommonWords.From("verbs");
    private static readonly HashSet<string> NeverBeforeNames = ["i", "god", "good", "hver", "kvar", "hele", "heile", "en", "ein", "den"];

    public static bool IsCommon(string word) => Common.Contains(word) && !Ordinary.Contains(word);

    public static bool MayBeWord(string name) => Ordinary.Contains(name) || CommonWords.Known.Contains(name);

    /// <summary>A name that is a word as well: with a capital inside a sentence, or as the one who does something («Dag er syk i dag»).</summary>
    public static bool StandsAsName(string text, List<Word> words, int at) =>
        (at > 0 && NeverBeforeNames.Contains(words[at - 1].Text) && words[at].Before == Pause.None) ? false
        : IsCapitalInside(text, words, at) || (IsOpening(words, at) && IsVerb(words, at + 1));

    public static bool IsOrdinary(string word) => Ordinary.Contains(word);

    public static bool IsCapitalInside(string text, List<Word> words, int at) =>
        words[at] is { Shape: Shape.Letters, Before: < Pause.Sentence } word && char.IsUpper(text[word.Start])
        && !(word.End - word.Start > 1 && char.IsUpper(text[word.End - 1]));

    public static bool IsOpening(List<Word> words, int at) =>
        at == 0 || words[at].Before >= Pause.Comma || CommonWords.Openers.Contains(words[at - 1].Text) || words[at - 1].Text is "at" or "that" or "om" or "fordi";

    public static bool IsVerb(List<Word> words, int at) =>
        at < words.Count && words[at].Before == Pause.None && Verbs.Contains(words[at].Text);
}
