namespace SickLeaveBot.Conversations.Understanding;

/// <summary>What of a message states something and what asks («syk i dag, og hvor mange dager har jeg igjen?»), in its own words.</summary>
internal readonly record struct Parts(string? Statement, string? Question)
{
    private const int LongestTag = 3;

    // "spør hvor lenge", "lurer på hvor mange": what asks begins before
    private static readonly HashSet<string> Leading =
    [
        "på", "om", "vite", "spør", "spørre", "fortell", "fortel", "du", "deg", "you", "si", "sier", "vet", "veit", "know", "wonder", "wondering", "ask", "tell",
        "me", "meg", "og", "and",
    ];

    private static readonly HashSet<string> Stating = ["jeg", "eg", "æ", "er", "e", "har", "kommer", "kjem", "ligger", "ligg", "i", "i'm", "im", "am"];

    public static Parts Of(string text, List<Word> words, List<Mark> marks)
    {
        if (words.Count == 0)
        {
            return new(null, text.Contains('?') ? text : null);
        }

        var (asks, leads) = (new bool[words.Count], new bool[words.Count]);
        foreach (var mark in marks)
        {
            asks[mark.Start] |= mark.Concept == "question";
            leads[mark.Start] |= mark.Concept is "conditional" or "hypothetical";
        }

        var (stated, asked) = (new List<string>(), new List<string>());
        for (var start = 0; start < words.Count;)
        {
            var end = start + 1;
            while (end < words.Count && words[end].Before < Pause.Sentence)
            {
                end++;
            }

            var opening = Opening(text, words, asks, leads, start, end);
            if (opening == start && StatementBehind(words, asks, leads, start, end) is { } behind)
            {
                Add(stated, behind, end);
                Add(asked, start, behind);
                start = end;
                continue;
            }

            Add(stated, start, opening > start && Turns(words[opening - 1]) ? opening - 1 : opening);
            Add(asked, opening, end);
            start = end;
        }

        return new(stated.Count > 0 ? string.Join(". ", stated) : null, asked.Count > 0 ? string.Join(". ", asked) : null);

        void Add(List<string> parts, int from, int to)
        {
            if (to > from)
            {
                parts.Add(text[words[from].Start..words[to - 1].End]);
            }
        }
    }

    // "kan noen ta vakta mi, er syk i dag": what is stated comes behind the comma
    private static int? StatementBehind(List<Word> words, bool[] asks, bool[] leads, int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (words[at].Before == Pause.Comma && !asks[at] && !leads[at] && Stating.Contains(words[at].Text))
            {
                return at;
            }
        }

        return null;
    }

    // Where a sentence begins to ask; its end when it does not.
    private static int Opening(string text, List<Word> words, bool[] asks, bool[] leads, int start, int end)
    {
        var between = text.AsSpan(words[end - 1].End, (end < words.Count ? words[end].Start : text.Length) - words[end - 1].End);
        var isMarked = between.Contains('?');
        var first = Array.IndexOf(asks, true, start, end - start);
        if (Bare(words, asks, leads, start, first < 0 ? end : first + 1) is { } bare)
        {
            return bare;
        }

        if (first < 0 && !isMarked)
        {
            return end;
        }

        var lead = Array.IndexOf(leads, true, start, end - start);
        first = first < 0 ? lead : lead >= 0 ? Math.Min(first, lead) : first;
        return first >= 0 ? ClauseOf(words, first, start) : TagOf(words, start, end);
    }

    // "er hjemme i dag hvor mange dager har jeg igjen": some words ask wherever they stand, also where no sign parts them from what is stated.
    private static int? Bare(List<Word> words, bool[] asks, bool[] leads, int start, int end)
    {
        for (var at = start + 1; at < end && !leads[at - 1]; at++)
        {
            if (words[at].Before < Pause.Comma && !Leading.Contains(words[at - 1].Text) && AsksByItself(words, asks, at))
            {
                return at;
            }
        }

        return null;
    }

    private static bool AsksByItself(List<Word> words, bool[] asks, int at) => at + 1 < words.Count && words[at].Text switch
    {
        "hvor" or "kor" or "how" => asks[at] && words[at + 1].Text is "mange" or "lenge" or "mye" or "mykje" or "ofte" or "many" or "long" or "much",
        "hva" or "kva" or "ka" or "what" => words[at + 1].Text is "må" or "skal" or "kan" or "gjør" or "gjer" or "skjer" or "do" or "should" or "must" or "happens",
        _ => false,
    };

    private static int ClauseOf(List<Word> words, int at, int start)
    {
        while (at > start && words[at].Before < Pause.Comma && !Turns(words[at - 1]))
        {
            at--;
        }

        return at;
    }

    // "syk i dag, ok?"
    private static int TagOf(List<Word> words, int start, int end)
    {
        var clause = ClauseOf(words, end - 1, start);
        return end - clause <= LongestTag ? clause : start;
    }

    private static bool Turns(Word word) => word.Text is "og" or "men" or "and" or "but" or "-";
}
