namespace SickLeaveBot.Conversations.Understanding;

/// <summary>«tvillingene til Per er syke», "her son is sick": the child that is ill is not the writer's own.</summary>
internal static class OtherChildren
{
    private static readonly HashSet<string> Before = ["hans", "hennes", "hennar", "deres", "deira", "his", "her", "their"], Behind = ["hans", "hennes", "hennar", "deres", "deira"];

    private static readonly HashSet<string> Others = CommonWords.From("others-who");

    public static bool AreMeant(List<Word> words, List<Mark> marks) =>
        marks.Exists(mark => mark.Concept is "child" or "child-sick" && (IsOwned(words, mark.Start) || IsOf(words, mark.Start + 1)));

    private static bool IsOwned(List<Word> words, int child) => child > 0 && words[child].Before == Pause.None && Before.Contains(words[child - 1].Text);

    private static bool IsOf(List<Word> words, int at) => at < words.Count && words[at].Before == Pause.None
        && (Behind.Contains(words[at].Text)
            || (words[at].Text is "til" or "åt" && at + 1 < words.Count && IsPerson(words[at + 1].Text)));

    private static bool IsPerson(string word) => Names.IsCommon(word) || Names.IsOrdinary(word) || Others.Contains(word);
}
