namespace SickLeaveBot.Conversations.Understanding;

/// <summary>"Trekk meldingen", "jeg var ikke syk likevel": the whole report is to be taken back. It only leads to the question.</summary>
public static class Withdrawal
{
    private const int LongestCry = 6;

    private static readonly Lazy<Phrasebook> Phrases = new(() => new(PhraseFiles.Phrases(["Phrases/withdraw.txt"]), mended: []));

    public static bool IsMeant(Utterance message) => Said(message) is { } said
        && !said.Contains("sick-note")
        && ((said.Contains("not-sick") && !said.Contains("more"))
            || said.IsSupersetOf(["verb", "report"]) || said.Contains("never-away") || said.IsSupersetOf(["not-away", "after-all"]));

    /// <summary>"Trekk sykemeldingen": the note where one is registered, else the report, which many call by that name. What it is, is asked.</summary>
    public static bool IsOfNote(Utterance message) => Said(message) is { } said && said.IsSupersetOf(["verb", "sick-note"]);

    // "hva? jeg er ikke syk" asks nothing
    private static HashSet<string>? Said(Utterance message) => message.Text.LastIndexOf('?') > LongestCry
        ? null
        : Phrases.Value.MarksIn(message.Words(longest: 200)).Select(mark => mark.Concept).ToHashSet();
}
