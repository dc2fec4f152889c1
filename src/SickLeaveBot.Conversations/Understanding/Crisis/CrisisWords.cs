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

    private static readonly Lazy<Phrasebook> Lexicon = new(() =>
    {
        var phrases = PhraseFiles.Phrases(Files.Select(file => $"Crisis/{file}.txt")).ToList();
        return new Phrasebook(phrases, mended: [.. phrases.Select(phrase => phrase.Concept).Distinct().Except(["harmless"])], ShortestMended);
    });

    private static readonly Lazy<PartRules> Rules = new(() => PartRules.From(PhraseFiles.Lines("Crisis/rules.txt")));

    public static bool AreIn(Utterance message)
    {
        var words = message.Words(LongestLookedThrough);
        var marks = Lexicon.Value.MarksIn(words);
        return marks.Exists(mark => mark.Concept == "crisis" || (mark.Concept == "alone" && words.Count <= LittleSaid))
            || Rules.Value.AnyHolds(marks, words);
    }
}
