namespace SickLeaveBot.Conversations.Understanding;

/// <summary>A question beside a report («syk i dag, må jeg ringe også?») that wants an answer: no tag («ok?») and nothing that is asked of the bot.</summary>
public static class BesideReport
{
    private const int ShortestStatement = 4, LongestCry = 6;

    private static readonly Lazy<Phrasebook> Phrases = new(() => new(PhraseFiles.Phrases(["Phrases/tags.txt"]), mended: []));

    /// <param name="text">The whole message.</param>
    /// <param name="question">The part of it that asks.</param>
    public static bool Asks(string text, string question) =>
        question.Length > LongestCry && question.Length + ShortestStatement <= text.Trim().Length && Phrases.Value.MarksIn(new Utterance(question).Words(longest: 200)).Count == 0;
}
