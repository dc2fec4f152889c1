namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// All phrases of the data files as one tree of words, walked once from every word of a text.
/// In a phrase <c>abc*</c> and <c>*abc</c> stand for words that begin and end so, <c>…</c> for up to three words between,
/// <c>a|b</c> for either word (several words have a phrase each), <c>^</c> for the beginning and <c>$</c> for the end of a clause.
/// </summary>
internal sealed class Phrasebook
{
    private const int Gap = 0, Beginning = 1, Ending = 2, WidestGap = 3, ShortestStem = 2, MostMended = 3000, MostReadings = 12;

    private static readonly Lazy<Phrasebook> FromFiles = new(() => new Phrasebook(
        PhraseFiles.Phrases(["Phrases/nb.txt", "Phrases/nn.txt", "Phrases/en.txt", "Dates/words.txt"])));

    private readonly Dictionary<string, int> ids = new() { ["…"] = Gap, ["^"] = Beginning, ["$"] = Ending };
    private readonly Dictionary<string, int> stems = [];
    private readonly Dictionary<string, int> endings = [];
    private readonly Dictionary<long, int> steps = [];
    private readonly bool[] stemBegins = new bool[ushort.MaxValue + 1];
    private readonly bool[] endingEnds = new bool[ushort.MaxValue + 1];
    private readonly bool acrossPauses;
    private readonly List<string[]> concepts = [[]];
    private readonly List<int> gapAfter = [0];
    private readonly List<int> endingAfter = [0];
    private readonly Spelling spelling;

    /// <param name="phrases">What the phrases stand for, and the phrases.</param>
    /// <param name="mended">The meanings whose words are found in spite of a slip of the finger; all when null.</param>
    /// <param name="shortestMended">The shortest word that is mended.</param>
    /// <param name="acrossPauses">True when a phrase may run over the end of a sentence: better one catch too many.</param>
    public Phrasebook(
        IEnumerable<(string Concept, string Phrase)> phrases, string[]? mended = null, int shortestMended = 5, bool acrossPauses = false)
    {
        this.acrossPauses = acrossPauses;
        var words = new HashSet<string>();
        foreach (var (concept, phrase) in phrases)
        {
            var parts = phrase.Replace("^", "^ ").Replace("$", " $").Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
            Add(concept, node: 0, parts);
            if (mended is null || mended.Contains(concept))
            {
                words.UnionWith(parts.SelectMany(part => part.Split('|')).Where(part => !part.StartsWith('*')).Select(part => part.TrimEnd('*')));
            }
        }

        if (mended is null)
        {
            words.UnionWith(SameMeaning.Words);
        }

        steps.TrimExcess();
        concepts.TrimExcess();
        spelling = new Spelling(words, CommonWords.Known, shortestMended, beginnings: true, careful: mended is not null);
    }

    public static Phrasebook Instance => FromFiles.Value;

    public List<Mark> MarksIn(List<Word> words)
    {
        var read = new int[words.Count][];
        for (var at = 0; at < words.Count; at++)
        {
            read[at] = Readings(words[at], mayMend: at < MostMended);
        }

        var marks = new List<Mark>();
        for (var start = 0; start < words.Count; start++)
        {
            if (read[start].Length > 0)
            {
                Walk(node: 0, start, start);
            }

            if (read[start].Length > 0 && Step(0, Beginning) is { } opening && Opens(words, start))
            {
                Walk(opening, start, start);
            }
        }

        return WithoutIdioms(marks);

        void Walk(int node, int start, int at)
        {
            Note(node, start, at);
            if (at > start && endingAfter[node] > 0 && Ends(words, at))
            {
                Note(endingAfter[node], start, at);
            }

            if (at < words.Count && (at == start || acrossPauses || words[at].Before < Pause.Sentence))
            {
                Follow(node, start, at);
            }

            for (var next = at; gapAfter[node] > 0 && next <= at + WidestGap && next < words.Count && words[next].Before < Pause.Sentence; next++)
            {
                Follow(gapAfter[node], start, next);
            }
        }

        void Follow(int node, int start, int at)
        {
            foreach (var word in read[at])
            {
                if (Step(node, word) is { } next)
                {
                    Walk(next, start, at + 1);
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
        var covered = new HashSet<int>();
        foreach (var idiom in marks.Where(IsIdiom))
        {
            covered.UnionWith(Enumerable.Range(idiom.Start, idiom.End - idiom.Start));
        }

        return covered.Count == 0
            ? marks
            : marks.FindAll(mark => IsIdiom(mark) || mark.Concept == "certain" || !Enumerable.Range(mark.Start, mark.End - mark.Start).Any(covered.Contains));
    }

    private static bool IsIdiom(Mark mark) => mark.Concept is "idiom" or "harmless";

    private static bool Opens(List<Word> words, int at) =>
        words[at].Before >= Pause.Comma || words[at - 1].Is(Shape.Sign) || CommonWords.Openers.Contains(words[at - 1].Text)
        || (at > 1 && words[at - 2].Text is "god" or "good");

    private static bool Ends(List<Word> words, int at) => at == words.Count || words[at].Before >= Pause.Comma;

    private int? Step(int node, int word) => steps.TryGetValue(Key(node, word), out var next) ? next : null;

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;

    private int[] Readings(Word word, bool mayMend)
    {
        var readings = InAnyTongue(word.Text);
        return readings.Length > 0 || !mayMend || !word.Is(Shape.Letters) || spelling.Mended(word.Text) is not { } mended
            ? readings
            : InAnyTongue(mended);
    }

    private int[] InAnyTongue(string text)
    {
        var exact = Exact(text);
        return SameMeaning.To(text) is { } plain ? [.. exact, .. Exact(plain)]
            : text.EndsWith("'s", StringComparison.Ordinal) ? [.. exact, .. Exact(text[..^2])]
            : exact.Length == 0 && SameMeaning.OfEndingInA(text) is var (infinitive, participle) ? [.. Exact(infinitive), .. Exact(participle)]
            : exact;
    }

    private int[] Exact(string text)
    {
        Span<int> found = stackalloc int[MostReadings];
        var count = 0;
        if (ids.TryGetValue(text, out var id))
        {
            found[count++] = id;
        }

        if (text.Length < ShortestStem)
        {
            return found[..count].ToArray();
        }

        if (stemBegins[Pair(text[0], text[1])])
        {
            var prefixes = stems.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var length = ShortestStem; length <= text.Length && count < MostReadings; length++)
            {
                if (prefixes.TryGetValue(text.AsSpan(0, length), out var stem))
                {
                    found[count++] = stem;
                }
            }
        }

        if (endingEnds[Pair(text[^2], text[^1])])
        {
            var suffixes = endings.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var length = ShortestStem; length <= text.Length && count < MostReadings; length++)
            {
                if (suffixes.TryGetValue(text.AsSpan(text.Length - length), out var ending))
                {
                    found[count++] = ending;
                }
            }
        }

        return found[..count].ToArray();
    }

    private static ushort Pair(char one, char other) => (ushort)((one * 251) + other);

    private void Add(string concept, int node, ReadOnlySpan<string> rest)
    {
        if (rest.IsEmpty)
        {
            if (!concepts[node].Contains(concept))
            {
                concepts[node] = [.. concepts[node], concept];
            }

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
            stemBegins[Pair(key[0], key.Length > 1 ? key[1] : ' ')] |= table == stems;
            endingEnds[Pair(key.Length > 1 ? key[^2] : ' ', key[^1])] |= table == endings;
        }

        return id;
    }

    private int StepOrNew(int node, int word)
    {
        if (!steps.TryGetValue(Key(node, word), out var next))
        {
            steps[Key(node, word)] = next = concepts.Count;
            concepts.Add([]);
            gapAfter.Add(0);
            endingAfter.Add(0);
            gapAfter[node] = word == Gap ? next : gapAfter[node];
            endingAfter[node] = word == Ending ? next : endingAfter[node];
        }

        return next;
    }
}
