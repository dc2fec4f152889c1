namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// What is read before anything else and owed a fixed answer: danger to somebody's life, and small talk. What is noted of either is the same,
/// so that nobody can read on disk that there was danger.
/// </summary>
public static class FixedAnswers
{
    private const int LongestLookedAt = 2000;

    /// <summary>What is noted; null when the message has to be read further.</summary>
    public static Heard? Owed(Utterance message, string person) =>
        CrisisWords.AreIn(message) ? ToDanger(message, person)
        : YesOrNo.Read(message) is null && SmallTalkReader.Read(message) is { } said ? Noted(message, person) with { SmallTalk = said }
        : null;

    /// <summary>What is noted of words that are known to tell of danger.</summary>
    public static Heard ToDanger(Utterance words, string person) => Noted(words, person) with { IsCrisis = true };

    /// <summary>Whether it is none of what the reader knows: a greeting it does know.</summary>
    public static bool AreOwedFor(Utterance message) =>
        CrisisWords.AreIn(message) || SmallTalkReader.Read(message) is not (null or SmallTalk.Greeting);

    private static Heard Noted(Utterance message, string person) => Heard.Fixed(person, LanguageOfText.Of(message.Words(LongestLookedAt)));
}
