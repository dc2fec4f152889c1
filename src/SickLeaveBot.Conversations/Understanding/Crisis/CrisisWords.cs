namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// Whether somebody writes of wanting to die, of harming themselves, or of being in danger for their life, also at home. Read before
/// everything else, from word lists of its own beside this file. One catch too many is better than one too few.
/// </summary>
public static class CrisisWords
{
    private const int LongestLookedThrough = 30_000, ShortestMended = 5, LittleSaid = 6;

    private static readonly Lazy<Phrasebook> Lexicon = new(() => new Phrasebook(
        PhraseFiles.Phrases(["Crisis/nb.txt", "Crisis/nn.txt", "Crisis/en.txt"]), mended: ["crisis", "alone"], ShortestMended));

    public static bool AreIn(Utterance message)
    {
        var words = message.Words(LongestLookedThrough);
        return Lexicon.Value.MarksIn(words).Exists(mark => mark.Concept == "crisis" || (mark.Concept == "alone" && words.Count <= LittleSaid));
    }
}
