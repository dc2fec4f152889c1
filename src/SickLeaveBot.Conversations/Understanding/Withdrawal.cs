namespace SickLeaveBot.Conversations.Understanding;

/// <summary>"Trekk meldingen", "jeg var ikke syk likevel": the whole report is to be taken back. It only leads to the question.</summary>
public static class Withdrawal
{
    private const int LongestCry = 6;

    private static readonly Lazy<Phrasebook> Phrases = new(() => new(PhraseFiles.Phrases(["Phrases/withdraw.txt"]), mended: []));

    public static bool IsMeant(Utterance message)
    {
        // "hva? jeg er ikke syk" asks nothing
        if (message.Text.LastIndexOf('?') > LongestCry) return false;
        var said = Phrases.Value.MarksIn(message.Words(longest: 200)).Select(mark => mark.Concept).ToHashSet();
        return !said.Contains("sick-note")
            && ((said.Contains("not-sick") && !said.Contains("more"))
                || said.IsSupersetOf(["verb", "report"]) || said.Contains("never-away") || said.IsSupersetOf(["not-away", "after-all"]));
    }
}
