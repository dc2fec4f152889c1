using System.Globalization;

namespace SickLeaveBot.Conversations.Understanding;

/// <summary>The lines of <c>intents.txt</c>: how sure an intent is when certain meanings are there and others are not.</summary>
internal static class IntentRules
{
    /// <summary>Under this nothing is done; the intent is only offered as a button.</summary>
    public const int Sure = 50;

    private sealed record Rule(int Sureness, string Yields, string[] Needs, string[] Bars)
    {
        public Intent Intent { get; } = Sureness > 0 ? IntentNames.Named(Yields) : Intent.None;

        public bool Fits(HashSet<string> meanings) =>
            Array.TrueForAll(Needs, meanings.Contains) && !Array.Exists(Bars, meanings.Contains);
    }

    private static readonly Lazy<(List<Rule> Derived, List<Rule> Intents)> Rules = new(() =>
    {
        var all = PhraseFiles.Lines("Phrases/intents.txt").ConvertAll(Parse);
        return (all.FindAll(rule => rule.Sureness == 0),
            [.. all.Where(rule => rule.Sureness > 0).OrderByDescending(rule => rule.Sureness)]);
    });

    /// <summary>Every intent that any line speaks for, the surest first.</summary>
    public static List<(Intent Intent, int Sureness)> Weigh(HashSet<string> meanings)
    {
        foreach (var rule in Rules.Value.Derived)
        {
            if (rule.Fits(meanings))
            {
                meanings.Add(rule.Yields);
            }
        }

        var weighed = new List<(Intent Intent, int Sureness)>();
        foreach (var rule in Rules.Value.Intents)
        {
            if (!weighed.Exists(one => one.Intent == rule.Intent) && rule.Fits(meanings))
            {
                weighed.Add((rule.Intent, rule.Sureness));
            }
        }

        return weighed;
    }

    private static Rule Parse(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var head = line[..colon].Split(' ');
        var needs = line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new Rule(
            head[0] == "=" ? 0 : int.Parse(head[0], CultureInfo.InvariantCulture),
            head[1],
            Array.FindAll(needs, need => need[0] != '!'),
            [.. needs.Where(need => need[0] == '!').Select(need => need[1..])]);
    }
}
