namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// "Første dagen er feil", "hun var på jobb i går": somebody says that a first day is not right. It only leads to the card where that can be said.
/// </summary>
public static class FirstDayDoubt
{
    private static readonly Lazy<Phrasebook> Phrases = new(() => new(PhraseFiles.Phrases(["Phrases/first-day.txt"]), mended: []));

    public static bool IsMeant(Utterance message, Speaker speaker)
    {
        if (message.Text.Contains('?')) return false;
        var said = Phrases.Value.MarksIn(message.Words(longest: 200)).Select(mark => mark.Concept).ToHashSet();
        return said.IsSupersetOf(["first-day", "wrong"])
            || (speaker == Speaker.Manager && said.IsSupersetOf(["was-at-work", "past-day"]) && !said.Contains("not-then"));
    }
}
