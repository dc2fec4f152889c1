namespace SickLeaveBot.Conversations.Understanding;

/// <summary>"Kan du minne meg på å ringe Kari?": somebody wants to be reminded, and of what.</summary>
public static class ReminderWish
{
    private static readonly Lazy<Phrasebook> Phrases = new(() => new(PhraseFiles.Phrases(["Phrases/reminder.txt"]), mended: []));

    /// <summary>Whether it is of a call to one who is known; null where no reminder is asked for.</summary>
    /// <param name="isNamed">Somebody whom the speaker leads is named; without that «henne» or nobody is meant, and not «legen».</param>
    public static bool? IsOfCall(Utterance message, bool isNamed)
    {
        var said = Phrases.Value.MarksIn(message.Words(longest: 200)).Select(mark => mark.Concept).ToHashSet();
        return said.Contains("remind") && !said.Contains("not") ? said.Contains("call") && (isNamed || said.Contains("unnamed")) : null;
    }
}
