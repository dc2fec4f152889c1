using System.Text;

namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// The plain words of what is written past filters ("d ø", "s*lvmord", "su1cide"), run together ("orkerikkeleve"), drawn out ("døøø") or
/// drawn (a knife). Which words are looked for behind signs stands in <c>disguised.txt</c>; words run together are those of the lexicon.
/// </summary>
internal sealed class Disguises
{
    private const int ShortestRunTogether = 8, LongestRunTogether = 40, FewestParts = 3, Repeated = 3;
    private const char FirstDrawing = '\u2600';

    private static readonly (string Drawn, string Word)[] Drawings =
        [("💊", "piller"), ("🔪", "kniv"), ("🔫", "pistol"), ("🪢", "tau"), ("⚰", "grava"), ("🪦", "grava"), ("☠", "død"), ("💀", "")];

    private static readonly string[] Short = ["av", "be", "dø", "me", "my", "to"];

    private readonly HashSet<string> hidden;
    private readonly ILookup<int, string> byLength;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly int longestKnown, longestHidden;

    /// <param name="hidden">The words that are looked for behind signs and gaps.</param>
    /// <param name="known">The words that may have been run together.</param>
    public Disguises(IEnumerable<string> hidden, IEnumerable<string> known)
    {
        this.hidden = [.. hidden];
        byLength = this.hidden.ToLookup(word => word.Length);
        longestHidden = this.hidden.Max(word => word.Length);
        HashSet<string> words = [.. known.Where(word => word.Length > 2 || Short.Contains(word))];
        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        longestKnown = words.Max(word => word.Length);
    }

    /// <returns>The text in plain words, or null when nothing in it is disguised.</returns>
    public string? Lifted(string text)
    {
        var drawn = !text.AsSpan().ContainsAnyInRange(FirstDrawing, char.MaxValue)
            ? []
            : Array.FindAll(Drawings, drawing => text.Contains(drawing.Drawn, StringComparison.Ordinal));
        var spelled = drawn.Aggregate(text, (all, drawing) => all.Replace(drawing.Drawn, $" {drawing.Word} ", StringComparison.Ordinal));
        var tokens = spelled.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var changed = drawn.Length > 0 | JoinLetters(tokens);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (PlainOf(tokens[at]) is { } plain)
            {
                (tokens[at], changed) = (plain, true);
            }
        }

        return changed ? string.Join(' ', tokens) : null;
    }

    // The joined letters stand where the first of them stood, the other places are emptied.
    private bool JoinLetters(string[] tokens)
    {
        var changed = false;
        for (var at = 0; at + 1 < tokens.Length; at++)
        {
            var end = at;
            while (end < tokens.Length && end - at < longestHidden && tokens[end].Length == 1 && char.IsLetter(tokens[end][0]))
            {
                end++;
            }

            for (; end > at + 1; end--)
            {
                var joined = string.Concat(tokens[at..end]).ToLowerInvariant();
                if (hidden.Contains(joined))
                {
                    tokens[at] = joined;
                    Array.Fill(tokens, "", at + 1, end - at - 1);
                    changed = true;
                }
            }
        }

        return changed;
    }

    private string? PlainOf(string token)
    {
        var word = token.Trim('.', ',', '!', '?', ':', ';', '(', ')', '"', '«', '»').ToLowerInvariant();
        return word.Length < 2 ? null
            : word.All(char.IsLetter) ? Shortened(word) ?? (word.Length is >= ShortestRunTogether and <= LongestRunTogether && !lookup.Contains(word) ? Parted(word) : null)
            : word.Any(char.IsLetter) ? Unmasked(word)
            : null;
    }

    private string? Unmasked(string word)
    {
        var letters = string.Concat(word.Where(char.IsLetter));
        return word.Length >= (letters.Length * 2) - 1 && hidden.Contains(letters) ? letters
            : letters.Length * 2 < word.Length ? null
            : byLength[word.Length].FirstOrDefault(plain => plain.Zip(word).All(pair => MayBe(pair.Second, pair.First)));
    }

    private static bool MayBe(char written, char meant) => written switch
    {
        '*' or '#' or '_' or '-' or '.' or '•' or '×' => true,
        '0' => meant is 'o' or 'ø',
        '1' or '!' or '|' => meant is 'i' or 'l',
        '3' => meant is 'e',
        '4' or '@' => meant is 'a' or 'å',
        '5' or '$' => meant is 's',
        '7' => meant is 't',
        _ => written == meant,
    };

    private static string? Shortened(string word)
    {
        if (!IsDrawnOut(word))
        {
            return null;
        }

        var shorter = new StringBuilder();
        for (var at = 0; at < word.Length;)
        {
            var end = at;
            while (end < word.Length && word[end] == word[at])
            {
                end++;
            }

            shorter.Append(word[at], end - at < Repeated ? end - at : 1);
            at = end;
        }

        return shorter.ToString();
    }

    private static bool IsDrawnOut(string word)
    {
        for (var at = 2; at < word.Length; at++)
        {
            if (word[at] == word[at - 1] && word[at] == word[at - 2])
            {
                return true;
            }
        }

        return false;
    }

    private string? Parted(string word)
    {
        var ends = new int[word.Length];
        var dead = new bool[word.Length];
        var start = Reaches(word, from: 0, parts: 1, ends, dead) ? 0 : word[0] == 'i' && Reaches(word, from: 1, parts: 2, ends, dead) ? 1 : -1;
        if (start < 0)
        {
            return null;
        }

        var parts = new StringBuilder(word[..start]);
        for (var at = start; at < word.Length; at = ends[at])
        {
            parts.Append(' ').Append(word, at, ends[at] - at);
        }

        return parts.ToString();
    }

    // Two words written as one are an ordinary compound ("faresonen"); three are not.
    private bool Reaches(string word, int from, int parts, int[] ends, bool[] dead)
    {
        if (from == word.Length)
        {
            return parts > FewestParts;
        }

        for (var end = Math.Min(word.Length, from + longestKnown); !dead[from] && end > from + 1; end--)
        {
            if (lookup.Contains(word.AsSpan(from, end - from)) && Reaches(word, end, parts + 1, ends, dead))
            {
                ends[from] = end;
                return true;
            }
        }

        dead[from] = true;
        return false;
    }
}
