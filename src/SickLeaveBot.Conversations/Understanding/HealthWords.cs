namespace SickLeaveBot.Conversations.Understanding;

/// <summary>How strictly a text is guarded: one's own words, or what is written about somebody else.</summary>
public enum Strictness { OwnText, AboutSomeoneElse }

/// <summary>
/// The guard: finds the words that reveal diagnosis, symptom, treatment, medicine or pregnancy, as they were written,
/// so that they can be kept out. Every free text goes through it before anything is stored or sent.
/// The whole text is read, once, however long it is.
/// </summary>
public static class HealthWords
{
    private const int NearAilment = 5, NearAilmentOfOthers = 9, NearCode = 6;

    private static readonly string[] Faces = ["🤢", "🤮", "🤧", "🤰", "🤕"];

    private static readonly Lazy<Phrasebook> Sayings = new(() => new Phrasebook(
        [.. PhraseFiles.Phrases(["Lexicon/everyday.txt", "Lexicon/body.txt"]), .. TermPhrases()],
        mended: ["health"], shortestMended: 7, acrossPauses: true));

    private static readonly Lazy<Terms> Terms = new(() => new Terms());
    private static readonly Lazy<Codes> Codes = new(() => new Codes());

    public static IReadOnlyList<string> In(Utterance message, Strictness strictness)
    {
        var text = message.Text;
        var words = message.Words();
        var told = new bool[words.Count];
        var marks = Sayings.Value.MarksIn(words);
        foreach (var mark in marks)
        {
            if (mark.Concept is "health" or "term" || (mark.Concept == "strict" && strictness == Strictness.AboutSomeoneElse))
            {
                told.AsSpan(mark.Start, mark.End - mark.Start).Fill(true);
            }
        }

        MarkTerms(words, told, harmless: Around(words, marks, "harmless"));
        MarkCodes(words, told, places: Around(words, marks, "place", after: 1), led: Around(words, marks, "code-lead", NearCode, NearCode));
        MarkAilingBody(words, marks, told, strictness == Strictness.OwnText ? NearAilment : NearAilmentOfOthers);
        return [.. Said(text, words, told).Concat(Faces.Where(face => text.Contains(face, StringComparison.Ordinal))).Distinct()];
    }

    private static void MarkTerms(List<Word> words, bool[] told, bool[] harmless)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (!told[at] && !harmless[at] && words[at].Is(Shape.Letters) && Terms.Value.Has(words[at].Text))
            {
                told[at] = true;
            }
        }
    }

    // "rom F321" is a room
    private static void MarkCodes(List<Word> words, bool[] told, bool[] places, bool[] led)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (!places[at] && Codes.Value.Is(words, at, led[at]))
            {
                told[at] = told[at + 1] = true;
            }
        }
    }

    private static bool[] Around(List<Word> words, List<Mark> marks, string concept, int before = 0, int after = 0)
    {
        var around = new bool[words.Count];
        foreach (var mark in marks.Where(mark => mark.Concept == concept))
        {
            var start = Math.Max(0, mark.Start - before);
            around.AsSpan(start, Math.Min(words.Count, mark.End + after) - start).Fill(true);
        }

        return around;
    }

    // "opereres i kneet": a part of the body and a word of ailing in the same sentence, few words apart
    private static void MarkAilingBody(List<Word> words, List<Mark> marks, bool[] told, int near)
    {
        var parts = marks.FindAll(mark => mark.Concept == "body");
        var ailing = marks.FindAll(mark => mark.Concept == "ailing");
        var first = 0;
        foreach (var part in parts)
        {
            while (first < ailing.Count && ailing[first].End + near <= part.Start)
            {
                first++;
            }

            for (var at = first; at < ailing.Count && ailing[at].Start < part.End + near && at < first + near; at++)
            {
                if (InOneSentence(words, part, ailing[at]))
                {
                    told.AsSpan(part.Start, part.End - part.Start).Fill(true);
                    told.AsSpan(ailing[at].Start, ailing[at].End - ailing[at].Start).Fill(true);
                }
            }
        }
    }

    private static bool InOneSentence(List<Word> words, Mark one, Mark other)
    {
        for (var at = Math.Min(one.End, other.End); at <= Math.Max(one.Start, other.Start); at++)
        {
            if (words[at].Before == Pause.Sentence)
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<string> Said(string text, List<Word> words, bool[] told)
    {
        for (var start = 0; start < words.Count; start++)
        {
            if (!told[start])
            {
                continue;
            }

            var end = start;
            while (end + 1 < words.Count && told[end + 1] && words[end + 1].Before == Pause.None)
            {
                end++;
            }

            yield return text[words[start].Start..words[end].End];
            start = end;
        }
    }

    private static IEnumerable<(string Concept, string Phrase)> TermPhrases() =>
        PhraseFiles.Lines("Lexicon/term-phrases.txt").Select(phrase => ("term", phrase));
}
