namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// All phrases of the data files as one tree of words, walked once from every word of a text.
/// In a phrase <c>abc*</c> and <c>*abc</c> stand for words that begin and end so, <c>…</c> for up to three words between,
/// <c>a|b</c> for either word, <c>^</c> for the beginning and <c>$</c> for the end of a clause.
/// </summary>
internal sealed class Phrasebook
{
    private const int Gap = 0, Beginning = 1, Ending = 2, WidestGap = 3, ShortestStem = 2;

    private static readonly Lazy<Phrasebook> FromFiles = new(() => new Phrasebook(PhraseFiles.All()));

    private readonly Dictionary<string, int> ids = new() { ["…"] = Gap, ["^"] = Beginning, ["$"] = Ending };
    private readonly Dictionary<string, int> stems = [];
    private readonly Dictionary<string, int> endings = [];
    private readonly Dictionary<(int Node, int Word), int> steps = [];
    private readonly List<List<string>> concepts = [[]];
    private readonly Spelling spelling;

    private Phrasebook(IEnumerable<(string Concept, string Phrase)> phrases)
    {
        foreach (var (concept, phrase) in phrases)
        {
            Add(concept, node: 0, phrase.Replace("^", "^ ").Replace("$", " $").Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        spelling = new Spelling([.. ids.Keys, .. stems.Keys], CommonWords.Known);
    }

    public static Phrasebook Instance => FromFiles.Value;

    public List<Mark> MarksIn(List<Word> words)
    {
        var read = words.ConvertAll(word => Readings(word));
        var marks = new List<Mark>();
        for (var start = 0; start < words.Count; start++)
        {
            Walk(node: 0, start, start);
            if (Opens(words, start) && Step(0, Beginning) is { } opening)
            {
                Walk(opening, start, start);
            }
        }

        return WithoutIdioms(marks);

        void Walk(int node, int start, int at)
        {
            Note(node, start, at);
            if (at > start && Ends(words, at) && Step(node, Ending) is { } last)
            {
                Note(last, start, at);
            }

            for (var skipped = 0; skipped <= WidestGap && at + skipped < words.Count; skipped++)
            {
                if (skipped > 0 && (at + skipped == start || words[at + skipped].Before > Pause.Comma))
                {
                    break;
                }

                if (skipped > 0 && Step(node, Gap) is null)
                {
                    break;
                }

                var from = Step(node, Gap) is { } gap ? gap : node;
                foreach (var word in read[at + skipped])
                {
                    if (Step(from, word) is { } next && !(skipped == 0 && at > start && words[at].Before == Pause.Sentence))
                    {
                        Walk(next, start, at + skipped + 1);
                    }

                    if (skipped == 0 && from != node && Step(node, word) is { } near && words[at].Before < Pause.Sentence)
                    {
                        Walk(near, start, at + 1);
                    }
                }
            }
        }

        void Note(int node, int start, int end)
        {
            foreach (var concept in concepts[node])
            {
                marks.Add(new Mark(concept, start, end));
            }
        }
    }

    private static List<Mark> WithoutIdioms(List<Mark> marks)
    {
        var idioms = marks.FindAll(mark => mark.Concept == "idiom");
        return idioms.Count == 0
            ? marks
            : marks.FindAll(mark => mark.Concept == "idiom"
                || !idioms.Exists(idiom => mark.Start < idiom.End && idiom.Start < mark.End));
    }

    private static bool Opens(List<Word> words, int at) =>
        words[at].Before >= Pause.Comma || CommonWords.Openers.Contains(words[at - 1].Text);

    private static bool Ends(List<Word> words, int at) => at == words.Count || words[at].Before >= Pause.Comma;

    private int? Step(int node, int word) => steps.TryGetValue((node, word), out var next) ? next : null;

    private List<int> Readings(Word word)
    {
        var readings = Exact(word.Text);
        return readings.Count > 0 || !word.Is(Shape.Letters) || spelling.Mended(word.Text) is not { } mended
            ? readings
            : Exact(mended);
    }

    private List<int> Exact(string text)
    {
        var found = new List<int>(2);
        if (ids.TryGetValue(text, out var id))
        {
            found.Add(id);
        }

        var prefixes = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        var suffixes = endings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = ShortestStem; length <= text.Length; length++)
        {
            if (prefixes.TryGetValue(text.AsSpan(0, length), out var stem))
            {
                found.Add(stem);
            }

            if (suffixes.TryGetValue(text.AsSpan(text.Length - length), out var ending))
            {
                found.Add(ending);
            }
        }

        return found;
    }

    private void Add(string concept, int node, ReadOnlySpan<string> rest)
    {
        if (rest.IsEmpty)
        {
            concepts[node].Add(concept);
            return;
        }

        foreach (var word in rest[0].Split('|'))
        {
            Add(concept, StepOrNew(node, IdOf(word)), rest[1..]);
        }
    }

    private int IdOf(string word)
    {
        var (table, key) = word.EndsWith('*') ? (stems, word[..^1]) : word.StartsWith('*') ? (endings, word[1..]) : (ids, word);
        if (!table.TryGetValue(key, out var id))
        {
            table[key] = id = ids.Count + stems.Count + endings.Count;
        }

        return id;
    }

    private int StepOrNew(int node, int word)
    {
        if (!steps.TryGetValue((node, word), out var next))
        {
            steps[(node, word)] = next = concepts.Count;
            concepts.Add([]);
        }

        return next;
    }
}
