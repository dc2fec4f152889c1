namespace SickLeaveBot.Conversations.Understanding;

/// <summary>Words that are another word in nynorsk, in a dialect or in quick writing, from <c>alike.txt</c>; phrases are found with either.</summary>
internal static class SameMeaning
{
    private const int ShortestInfinitive = 5;

    private static readonly Dictionary<string, string> Plain = PhraseFiles.Phrases(["Phrases/alike.txt"])
        .DistinctBy(pair => pair.Phrase).ToDictionary(pair => pair.Phrase, pair => pair.Concept);

    public static IEnumerable<string> Words => Plain.Keys;

    public static string? To(string word) => Plain.GetValueOrDefault(word);

    /// <summary>"skriva" is "skrive" in much nynorsk, and "kontakta" is "kontaktet" as well.</summary>
    public static (string Infinitive, string Participle)? OfEndingInA(string word) =>
        word.Length >= ShortestInfinitive && word[^1] == 'a' ? (word[..^1] + "e", word[..^1] + "et") : null;
}
