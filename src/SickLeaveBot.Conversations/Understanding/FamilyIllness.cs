namespace SickLeaveBot.Conversations.Understanding;

/// <summary>"Svigermor er syk så jeg blir hjemme": a grown-up in the family is ill, and the one who writes is not.</summary>
public static class FamilyIllness
{
    private static readonly Lazy<Phrasebook> Phrases = new(() => new(PhraseFiles.Phrases(["Phrases/family.txt"]), mended: []));

    public static bool IsMeant(Utterance message)
    {
        if (message.Text.Contains('?')) return false;
        var words = message.Words(longest: 200);
        var marks = Phrases.Value.MarksIn(words);
        if (marks.Exists(mark => mark.Concept == "relative" && Subject.IsBesideSpeaker(words, mark.Start, mark.End))) return false;
        var said = marks.Select(mark => mark.Concept).ToHashSet();
        return said.Contains("relative") && said.Contains("ill") && !said.Contains("own");
    }
}
