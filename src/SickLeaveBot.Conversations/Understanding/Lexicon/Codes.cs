namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// Finds diagnosis codes: ICPC-2 (P76), ICD-10 with its dot (F32.1) or without it (F321), and a bare category (F32) where
/// a word stands near that codes are given with ("sykmeldt", "diagnose"). Only codes that there are; "E39" is none.
/// </summary>
internal sealed class Codes
{
    private const int Category = 3;

    private readonly HashSet<string> icpc = [.. Listed("icpc")];
    private readonly Dictionary<string, string> icd = Listed("icd").ToDictionary(code => code[..Category], code => code[(Category + 1)..]);

    /// <summary>True when a letter and the number glued to it are a code of either system.</summary>
    public bool Is(List<Word> words, int at, bool led)
    {
        if (at + 1 >= words.Count || !words[at + 1].Is(Shape.Code) || words[at].Text.Length != 1)
        {
            return false;
        }

        var code = (words[at].Text + words[at + 1].Text).ToUpperInvariant();
        return code.Length switch
        {
            Category => icpc.Contains(code) || (led && icd.ContainsKey(code)),
            Category + 1 or Category + 2 when code[Category] != '.' => IsSubdivided(code, code[Category]),
            > Category + 1 and <= Category + 3 when code[Category] == '.' => icd.ContainsKey(code[..Category]),
            _ => false,
        };
    }

    private bool IsSubdivided(string code, char fourth) =>
        icd.TryGetValue(code[..Category], out var places) && places.Contains(fourth);

    private static IEnumerable<string> Listed(string system) =>
        PhraseFiles.Lines("Lexicon/codes.txt")
            .Where(line => line.StartsWith(system, StringComparison.Ordinal))
            .SelectMany(line => line[(system.Length + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
