namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// Rules of which parts of a sentence, in which order, mean something together: "wish" and "die" wherever they stand near each other in one
/// sentence. How they are written stands in <c>rules.txt</c>.
/// </summary>
internal sealed class PartRules
{
    private const int FewWords = 4, ManyWords = 9, MostWords = 25;

    private readonly Dictionary<string, List<Rule>> byFirst = [];

    private PartRules(IEnumerable<Rule> rules)
    {
        foreach (var rule in rules)
        {
            foreach (var part in rule.Steps[0].Parts)
            {
                (byFirst.TryGetValue(part, out var known) ? known : byFirst[part] = []).Add(rule);
            }
        }
    }

    public static PartRules From(IEnumerable<string> lines) => new(lines.Select(Rule.From));

    /// <param name="marks">The parts that were found, in the order in which they begin.</param>
    /// <param name="words">The words in which they were found.</param>
    public bool AnyHolds(List<Mark> marks, List<Word> words)
    {
        for (var at = 0; at < marks.Count; at++)
        {
            if (byFirst.TryGetValue(marks[at].Concept, out var rules) && rules.Exists(rule => Holds(rule, at, marks, words)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(Rule rule, int at, List<Mark> marks, List<Word> words) =>
        !StandsBefore(rule.Not, at, marks, words) && Follows(rule, step: 1, at, marks, words);

    private static bool Follows(Rule rule, int step, int before, List<Mark> marks, List<Word> words)
    {
        if (step == rule.Steps.Length)
        {
            return true;
        }

        var (parts, gap, ends, anySentence) = rule.Steps[step];
        var from = marks[before].End;
        for (var at = before + 1; at < marks.Count && marks[at].Start <= from + gap; at++)
        {
            if (marks[at].Start >= from && parts.Contains(marks[at].Concept) && (anySentence || AreInOneSentence(words, from, marks[at].Start))
                && (!ends || EndsClause(words, marks[at].End)) && Follows(rule, step + 1, at, marks, words))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StandsBefore(string? part, int first, List<Mark> marks, List<Word> words)
    {
        var start = marks[first].Start;
        for (var at = first - 1; part is not null && at >= 0 && marks[at].Start >= start - FewWords; at--)
        {
            if (marks[at].Concept == part && marks[at].End <= start && AreInOneSentence(words, marks[at].End, start))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreInOneSentence(List<Word> words, int from, int to)
    {
        for (var at = from; at <= to; at++)
        {
            if (words[at].Before == Pause.Sentence)
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsClause(List<Word> words, int at) => at == words.Count || words[at].Before >= Pause.Comma;

    private sealed record Rule(string? Not, Step[] Steps)
    {
        public static Rule From(string line)
        {
            var parts = line.Split(' ');
            var not = parts[0][0] == '!' ? parts[0][1..] : null;
            return new(not, [.. parts.Skip(not is null ? 0 : 1).Select(Step.From)]);
        }
    }

    private sealed record Step(string[] Parts, int Gap, bool EndsClause, bool AnySentence)
    {
        public static Step From(string part) => new(
            part.Trim('+', '~', '/', '$').Split('|'),
            part[0] switch { '+' => 0, '~' => ManyWords, '/' => MostWords, _ => FewWords },
            part[^1] == '$',
            part[0] == '/');
    }
}
