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

        public int Meaning { get; } = NumberOf(Yields);

        private readonly int[] needed = Array.ConvertAll(Needs, NumberOf);
        private readonly int[] barred = Array.ConvertAll(Bars, NumberOf);

        public bool Fits(bool[] there)
        {
            foreach (var need in needed)
            {
                if (!there[need])
                {
                    return false;
                }
            }

            foreach (var bar in barred)
            {
                if (there[bar])
                {
                    return false;
                }
            }

            return true;
        }
    }

    private static readonly Dictionary<string, int> Numbers = [];

    private static readonly Lazy<(List<Rule> Derived, List<Rule> Intents)> Rules = new(() =>
    {
        var all = PhraseFiles.Lines("Phrases/intents.txt").ConvertAll(Parse);
        return (all.FindAll(rule => rule.Sureness == 0),
            [.. all.Where(rule => rule.Sureness > 0).OrderByDescending(rule => rule.Sureness)]);
    });

    /// <summary>Every intent that any line speaks for, the surest first.</summary>
    public static List<(Intent Intent, int Sureness)> Weigh(HashSet<string> meanings)
    {
        var (derived, intents) = Rules.Value;
        var there = new bool[Numbers.Count];
        foreach (var meaning in meanings)
        {
            if (Numbers.TryGetValue(meaning, out var number))
            {
                there[number] = true;
            }
        }

        foreach (var rule in derived)
        {
            there[rule.Meaning] |= rule.Fits(there);
        }

        var (weighed, seen) = (new List<(Intent Intent, int Sureness)>(), new bool[(int)Intent.None + 1]);
        foreach (var rule in intents)
        {
            if (!seen[(int)rule.Intent] && rule.Fits(there))
            {
                seen[(int)rule.Intent] = true;
                weighed.Add((rule.Intent, rule.Sureness));
            }
        }

        return weighed;
    }

    // Filled only while the rules are read, so that weighing needs no text.
    private static int NumberOf(string meaning)
    {
        if (!Numbers.TryGetValue(meaning, out var number))
        {
            Numbers[meaning] = number = Numbers.Count;
        }

        return number;
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
