namespace SickLeaveBot.Conversations.Understanding;

/// <summary>Finds diagnosis codes: ICPC-2 (P76) and ICD-10 (F32.1); a room or a shelf so named is none.</summary>
internal sealed class Codes
{
    private readonly HashSet<string> icpc = Listed("icpc");
    private readonly HashSet<string> icd = Listed("icd");

    /// <summary>True when a letter and the number glued to it are a code of either system.</summary>
    public bool Is(List<Word> words, int at)
    {
        if (at + 1 >= words.Count || !words[at + 1].Is(Shape.Code) || words[at].Text.Length != 1)
        {
            return false;
        }

        var code = (words[at].Text + words[at + 1].Text).ToUpperInvariant();
        return code.Length switch
        {
            3 => icpc.Contains(code),
            5 or 6 => code[3] == '.' && icd.Contains(code[..3]),
            _ => false,
        };
    }

    private static HashSet<string> Listed(string system) =>
    [
        .. PhraseFiles.Lines("Lexicon/codes.txt")
            .Where(line => line.StartsWith(system, StringComparison.Ordinal))
            .SelectMany(line => line[(system.Length + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)),
    ];
}
