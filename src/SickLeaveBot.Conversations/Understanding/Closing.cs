namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// "Avbryt det der, fant ikke lappen", "nei vent, angre det": what is open is to be closed, and the reason is of no matter. It is heard as the
/// plain word.
/// </summary>
public static class Closing
{
    private static readonly Lazy<Phrasebook> Phrases = new(() => new(PhraseFiles.Phrases(["Phrases/closing.txt"]), mended: []));

    /// <summary>The plain word, where a message begins with closing something and asks nothing; else null.</summary>
    /// <param name="isBegun">What is open was only begun, so that taking it back closes it; it does not ask about taking something back itself.</param>
    public static Utterance? Plain(Utterance message, bool isBegun) =>
        !message.Text.Contains('?') && Phrases.Value.MarksIn(message.Words(longest: 200)) is var marks
        && (Closes(marks) || (isBegun && TakesBack(marks)))
            ? new Utterance("avbryt")
            : null;

    private static bool Closes(List<Mark> marks) =>
        marks.Exists(mark => mark is { Concept: "close", Start: 0 }) && !marks.Exists(mark => mark.Concept is "other" or "registered");

    private static bool TakesBack(List<Mark> marks)
    {
        var start = 0;
        while (marks.FindAll(mark => mark.Concept == "opener" && mark.Start == start) is { Count: > 0 } openers) start = openers.Max(mark => mark.End);
        return marks.Exists(mark => mark.Concept == "think-again" && mark.Start == start) && !marks.Exists(mark => mark.Concept is "rather" or "registered" or "sick-note");
    }
}
