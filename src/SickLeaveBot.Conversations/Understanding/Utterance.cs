namespace SickLeaveBot.Conversations.Understanding;

/// <summary>A message as it was written, cut into words once for all who read it.</summary>
public sealed class Utterance(string text)
{
    private List<Word>? all;

    public string Text => text;

    /// <summary>The words of its first so many signs; nobody may change the list.</summary>
    internal List<Word> Words(int longest = int.MaxValue) =>
        text.Length <= longest ? all ??= Understanding.Words.In(text) : Understanding.Words.In(text, longest);

    public static implicit operator Utterance(string text) => new(text);
}
