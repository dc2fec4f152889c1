namespace SickLeaveBot.Conversations.People;

/// <summary>Finds the one person a manager writes about among those the manager leads.</summary>
public static class Naming
{
    private static readonly char[] BetweenWords = [' ', ',', '.', '!', '?', ';', ':', '\n', '\t', '"', '«', '»', '(', ')'];

    /// <summary>The id of the one whose first name, or whole name, is among the words; null when nobody or several are.</summary>
    public static string? One(string text, IReadOnlyList<Profile> people)
    {
        var words = text.Split(BetweenWords, 200, StringSplitOptions.RemoveEmptyEntries);
        var whole = people.Where(person => text.Contains(person.Person.Name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (whole.Count == 1) return whole[0].Person.Id;
        var named = people.Where(person => words.Any(word => IsFirstName(word, person.Person.Name))).ToList();
        return named.Count == 1 ? named[0].Person.Id : null;
    }

    private static bool IsFirstName(string word, string name) =>
        name.Split(' ')[0] is var first && (word.Equals(first, StringComparison.OrdinalIgnoreCase) || word.Equals(first + "s", StringComparison.OrdinalIgnoreCase));
}
