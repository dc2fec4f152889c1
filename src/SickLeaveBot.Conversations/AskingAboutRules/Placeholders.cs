using System.Text;

namespace SickLeaveBot.Conversations.AskingAboutRules;

/// <summary>
/// The dates an article may name, written <c>${planDue}</c>: <c>firstDay</c> (first day of absence), <c>planDue</c>,
/// <c>dialogueMeetingDue</c>, <c>activityDue</c>, <c>meeting26Due</c>, <c>weeks52</c>, <c>noteNeededFrom</c>,
/// and how much self-certification the asker has used: <c>daysUsed</c> of <c>daysAtATime</c>.
/// They come from the law's own reckoning, already written in the reader's language.
/// </summary>
public static class Placeholders
{
    public static IReadOnlyList<string> Names { get; } =
        ["firstDay", "planDue", "dialogueMeetingDue", "activityDue", "meeting26Due", "weeks52", "noteNeededFrom", "daysUsed", "daysAtATime"];

    /// <summary>The sentence with its dates, or null when one of them is not known.</summary>
    public static string? Fill(string sentence, IReadOnlyDictionary<string, string> dates)
    {
        var filled = new StringBuilder(sentence);
        foreach (var name in In(sentence))
        {
            if (!dates.TryGetValue(name, out var date))
            {
                return null;
            }

            filled.Replace($"${{{name}}}", date);
        }

        return filled.ToString();
    }

    public static IReadOnlyList<string> In(string sentence) =>
        [.. sentence.Split("${").Skip(1).Select(part => part[..part.IndexOf('}', StringComparison.Ordinal)])];
}
