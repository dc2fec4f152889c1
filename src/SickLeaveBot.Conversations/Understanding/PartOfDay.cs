namespace SickLeaveBot.Conversations.Understanding;

/// <summary>"Gikk hjem klokka 12", "delvis syk i dag": a part of a working day, which is no day of self-certification.</summary>
public static class PartOfDay
{
    /// <summary>The article that says so.</summary>
    public const string Article = "self-certification-part-of-day";

    private static readonly Lazy<Phrasebook> Phrases = new(() => new(PhraseFiles.Phrases(["Phrases/part-of-day.txt"]), mended: []));

    public static bool IsMeant(Utterance message)
    {
        var said = Phrases.Value.MarksIn(message.Words(longest: 200)).Select(mark => mark.Concept).ToHashSet();
        return said.Contains("part-sick") || (said.Contains("went-home") && said.Contains("in-the-day"))
            || (said.Contains("sick") && said.Contains("from-midday"));
    }
}
