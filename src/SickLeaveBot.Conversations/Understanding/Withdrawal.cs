namespace SickLeaveBot.Conversations.Understanding;

/// <summary>"Trekk meldingen", "jeg var ikke syk likevel": the whole report is to be taken back. It only leads to the question.</summary>
public static class Withdrawal
{
    private static readonly Lazy<Phrasebook> Phrases = new(() => new(PhraseFiles.Phrases(["Phrases/withdraw.txt"]), mended: []));

    public static bool IsMeant(Utterance message)
    {
        if (message.Text.Contains('?')) return false;
        var said = Phrases.Value.MarksIn(message.Words(longest: 200)).Select(mark => mark.Concept).ToHashSet();
        return !said.Contains("sick-note")
            && (said.IsSupersetOf(["verb", "report"]) || said.Contains("never-away") || said.IsSupersetOf(["not-away", "after-all"]));
    }
}
