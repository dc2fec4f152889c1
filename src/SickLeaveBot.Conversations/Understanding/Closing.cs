namespace SickLeaveBot.Conversations.Understanding;

/// <summary>"Avbryt det der, fant ikke lappen": what is open is to be closed, and the reason is of no matter. It is heard as the plain word.</summary>
public static class Closing
{
    private static readonly Lazy<Phrasebook> Phrases = new(() => new(PhraseFiles.Phrases(["Phrases/closing.txt"]), mended: []));

    /// <summary>The plain word, where a message begins with closing something and asks nothing; else null.</summary>
    public static Utterance? Plain(Utterance message) =>
        !message.Text.Contains('?') && Phrases.Value.MarksIn(message.Words(longest: 200)) is var marks
        && marks.Exists(mark => mark is { Concept: "close", Start: 0 }) && !marks.Exists(mark => mark.Concept == "other")
            ? new Utterance("avbryt")
            : null;
}
