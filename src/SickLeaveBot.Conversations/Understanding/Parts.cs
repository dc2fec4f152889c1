namespace SickLeaveBot.Conversations.Understanding;

/// <summary>What of a message states something and what asks («syk i dag, og hvor mange dager har jeg igjen?»), in its own words.</summary>
internal readonly record struct Parts(string? Statement, string? Question)
{
    private const int LongestTag = 3;

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

    // Where a sentence begins to ask; its end when it does not.
    private static int Opening(string text, List<Word> words, bool[] asks, bool[] leads, int start, int end)
    {
        var between = text.AsSpan(words[end - 1].End, (end < words.Count ? words[end].Start : text.Length) - words[end - 1].End);
        var isMarked = between.Contains('?');
        var first = Array.IndexOf(asks, true, start, end - start);
        if (first < 0 && !isMarked)
        {
            return end;
        }

        var lead = Array.IndexOf(leads, true, start, end - start);
        first = first < 0 ? lead : lead >= 0 ? Math.Min(first, lead) : first;
        return first >= 0 ? ClauseOf(words, first, start) : TagOf(words, start, end);
    }

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

    private static bool Turns(Word word) => word.Text is "og" or "men" or "and" or "but";
}
