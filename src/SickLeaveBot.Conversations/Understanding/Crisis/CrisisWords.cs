namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// Whether somebody writes of wanting to die, of harming themselves, or of being in danger for their life, also at home, or fears it for
/// somebody else. Read before everything else, from word lists of its own beside this file: whole phrases, and parts that rules put together.
/// One catch too many is better than one too few.
/// </summary>
public static class CrisisWords
{
    private const int LongestLookedThrough = 30_000, ShortestMended = 5, LittleSaid = 6;

    private static readonly string[] Files = ["nb", "nn", "en", "parts-nb", "parts-nn", "parts-en"];

    private static readonly Lazy<List<(string Concept, string Phrase)>> Phrases = new(() => [.. PhraseFiles.Phrases(Files.Select(file => $"Crisis/{file}.txt"))]);

    private static readonly Lazy<Phrasebook> Lexicon = new(() =>
        new Phrasebook(Phrases.Value, mended: [.. Phrases.Value.Select(phrase => phrase.Concept).Distinct().Except(["harmless"])], ShortestMended));

    private static readonly Lazy<PartRules> Rules = new(() => PartRules.From(PhraseFiles.Lines("Crisis/rules.txt")));

    private static readonly Lazy<Disguises> Hidden = new(() => new Disguises(
        PhraseFiles.Lines("Crisis/disguised.txt"),
        Phrases.Value.Where(phrase => phrase.Concept != "harmless").SelectMany(phrase => phrase.Phrase.Split([' ', '|', '$', '…', '-']))));

    public static bool AreIn(Utterance message) =>
        AreIn(message.Words(LongestLookedThrough))
        || (Hidden.Value.Lifted(message.Text[..Math.Min(message.Text.Length, LongestLookedThrough)]) is { } plain && AreIn(Words.In(plain)));

    private static bool AreIn(List<Word> words)
    {
        var marks = Lexicon.Value.MarksIn(words);
        return marks.Exists(mark => mark.Concept is "crisis" or "certain" || (mark.Concept == "alone" && words.Count <= LittleSaid))
            || Rules.Value.AnyHolds(marks, words);
    }
}
