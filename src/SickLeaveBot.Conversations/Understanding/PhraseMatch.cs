namespace SickLeaveBot.Conversations.Understanding;

/// <summary>Words beside words, whatever their letter case, punctuation and emoji; in a longer word one slip of the finger is let by.</summary>
internal static class PhraseMatch
{
    public static string[] Of(string text) => Of(new Utterance(text));

    public static string[] Of(Utterance text) => [.. text.Words().Where(word => !word.Is(Shape.Sign)).Select(word => word.Text)];

    public static bool IsSame(ReadOnlySpan<string> said, ReadOnlySpan<string> name) => !name.IsEmpty && said.SequenceEqual(name);

    public static bool IsNear(ReadOnlySpan<string> said, ReadOnlySpan<string> name)
    {
        if (name.IsEmpty || said.Length != name.Length) return false;
        for (var at = 0; at < name.Length; at++)
            if (said[at] != name[at] && !Spelling.IsSlip(said[at], name[at])) return false;
        return true;
    }

    public static bool Begins(ReadOnlySpan<string> name, ReadOnlySpan<string> said) =>
        !said.IsEmpty && said.Length <= name.Length && IsNear(said, name[..said.Length]);
}
