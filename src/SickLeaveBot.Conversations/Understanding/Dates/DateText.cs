using System.Collections.Concurrent;

namespace SickLeaveBot.Conversations.Understanding;

/// <summary>A text seen with the eyes of the date grammar: its words, and which of them mean something in a date.</summary>
internal sealed class DateText
{
    /// <summary>What phrases mean beside the words of dates that matters to dates and grades.</summary>
    private static readonly string[] Cues =
        [
            "away", "back", "returning", "past", "present", "event", "vacation", "time-off", "until-then", "extend", "idiom", "half-sick", "full-sick",
            "half-work", "bare-half", "bare-full", "percent", "work-share", "back-share", "sick-share", "position", "not-a-grade",
    ];

    private static readonly HashSet<string> Wanted =
        [.. Cues, .. PhraseFiles.Phrases(["Dates/words.txt"]).Select(phrase => phrase.Concept)];

    private static readonly HashSet<string> NeverFirst = [.. Cues, "filler", "plus", "suffix", "hours", "shift", "weekdaysword", "feast", "lastday"];

    private static readonly ConcurrentDictionary<string, (string Name, int Value, string Text)> Labels = [];

    private readonly List<(string Name, int Value, string Text, int End)>[] byStart;
    private readonly List<(string Name, int Start)>[] byEnd;
    private readonly bool[] maybeDate;

    public DateText(List<Word> words, List<Mark> marks, DateOnly today)
    {
        (Words, Today) = (words, today);
        byStart = new List<(string, int, string, int)>[words.Count + 1];
        byEnd = new List<(string, int)>[words.Count + 1];
        maybeDate = new bool[words.Count + 1];
        foreach (var mark in marks)
        {
            if (!Wanted.Contains(mark.Concept))
            {
                continue;
            }

            var (name, value, text) = LabelOf(mark.Concept);
            (byStart[mark.Start] ??= []).Add((name, value, text, mark.End));
            (byEnd[mark.End] ??= []).Add((name, mark.Start));
            maybeDate[mark.Start] |= !NeverFirst.Contains(name);
        }
    }

    public List<Word> Words { get; }

    public DateOnly Today { get; }

    /// <summary>The longest phrase with that meaning beginning at a word: its value and where it ends.</summary>
    public (int Value, int End)? At(int at, string name)
    {
        (int Value, int End)? best = null;
        foreach (var label in at <= Words.Count ? byStart[at] ?? [] : [])
        {
            if (label.Name == name && !(label.End <= best?.End))
            {
                best = (label.Value, label.End);
            }
        }

        return best;
    }

    /// <summary>As <see cref="At"/>, where the value is more than a number ("12-25").</summary>
    public string? TextAt(int at, string name, out int end)
    {
        (string? found, end) = (null, at);
        foreach (var label in byStart[at] ?? [])
        {
            (found, end) = label.Name == name && label.End > end ? (label.Text, label.End) : (found, end);
        }

        return found;
    }

    public bool Is(int at, string name) => At(at, name) is not null;

    /// <summary>Where a phrase with that meaning begins that ends just before a word.</summary>
    public int? Before(int at, string name)
    {
        foreach (var label in byEnd[at] ?? [])
        {
            if (label.Name == name)
            {
                return label.Start;
            }
        }

        return null;
    }

    /// <summary>Where the longest phrase with that meaning begins that ends just before a word.</summary>
    public int? FarthestBefore(int at, string name)
    {
        int? farthest = null;
        foreach (var label in byEnd[at] ?? [])
        {
            farthest = label.Name == name && !(label.Start >= farthest) ? label.Start : farthest;
        }

        return farthest;
    }

    public int Skip(int at, string name) => At(at, name) is { } found ? found.End : at;

    /// <summary>A whole number written in digits or as a word.</summary>
    public (int Value, int End)? NumberAt(int at) =>
        at < Words.Count && Words[at].Shape is Shape.Number or Shape.Ordinal && int.TryParse(Words[at].Text, out var number)
            ? (number, at + 1)
            : At(at, "number");

    public (int Value, int End)? OrdinalAt(int at) =>
        at < Words.Count && Words[at].Is(Shape.Ordinal) && int.TryParse(Words[at].Text, out var number) ? (number, at + 1) : null;

    /// <summary>True when nothing at a word can begin a date.</summary>
    public bool IsPlain(int at) => !maybeDate[at] && Words[at].Is(Shape.Letters);

    private static (string Name, int Value, string Text) LabelOf(string concept) => Labels.GetOrAdd(concept, static named =>
    {
        var parts = named.Split('=');
        var text = parts.Length > 1 ? parts[1] : "";
        return (parts[0], int.TryParse(text, out var value) ? value : 0, text);
    });
}
