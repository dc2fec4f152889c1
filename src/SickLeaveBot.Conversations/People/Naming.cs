using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.People;

/// <summary>Finds the one person a manager writes about among those the manager leads.</summary>
public static class Naming
{
    private const int LongestLookedThrough = 2000;

    /// <summary>The id of the one whose first name, or whole name, is among the words; null when nobody or several are.</summary>
    public static string? One(Utterance message, IReadOnlyList<Profile> people)
    {
        var whole = people.Where(person => person.Person.Name.Length > 0 && message.Text.Contains(person.Person.Name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (whole.Count == 1) return whole[0].Person.Id;
        var words = message.Words(LongestLookedThrough);
        var named = people.Where(person => IsNamed(message.Text, words, PhraseMatch.Of(person.Person.Name.Split(' ')[0]))).ToList();
        return named.Count == 1 ? named[0].Person.Id : null;
    }

    // "Karis plan" names Kari; "syk i dag" doesn't name Dag, and "Dag er syk" does.
    private static bool IsNamed(string text, List<Word> words, string[] first)
    {
        for (var at = 0; at + first.Length <= words.Count; at++)
        {
            if (Stands(words, at, first) && (first.Length > 1 || !Names.MayBeWord(words[at].Text) || IsOwner(text, words[at], first[0]) || Names.StandsAsName(text, words, at)))
                return true;
        }
        return false;
    }

    // "Livs plan", but not "SYK TIL TORS"
    private static bool IsOwner(string text, Word word, string name) =>
        IsGenitive(word.Text, name) && char.IsUpper(text[word.Start]) && char.IsLower(text[word.End - 1]);

    private static bool Stands(List<Word> words, int at, string[] first)
    {
        for (var part = 0; part < first.Length; part++)
        {
            if (words[at + part].Text != first[part] && !(part == first.Length - 1 && IsGenitive(words[at + part].Text, first[part]))) return false;
        }
        return first.Length > 0;
    }

    private static bool IsGenitive(string word, string name) =>
        word.StartsWith(name, StringComparison.Ordinal) && word.AsSpan(name.Length) is "s" or "'s";
}
