using System.Text;

namespace SickLeaveBot.Conversations.Understanding;

/// <summary>What single signs do to a text: letters, stray marks, and how much of a pause punctuation makes.</summary>
internal static class Signs
{
    private static readonly HashSet<string> Months =
        ["jan", "feb", "mar", "apr", "mai", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov", "des", "dec"];

    public static bool IsLetter(string text, int at) =>
        char.IsLetter(text[at]) || text[at] is '\'' or '’' or '´' or '`' || IsStray(text[at]) || IsLetterPair(text, at);

    private static bool IsLetterPair(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
        && Rune.IsLetter(new Rune(text[at], text[at + 1]));

    /// <summary>Signs laid over or between letters that carry nothing: combining marks, joiners, soft hyphens.</summary>
    public static bool IsStray(char sign) =>
        sign is (>= '\u0300' and <= '\u036F') or '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or '\u2060' or '\uFEFF' or '\uFE0F';

    public static bool IsDash(char sign) => sign is '-' or '–' or '—' or '−';

    public static Pause PauseAt(string text, int at) => text[at] switch
    {
        '.' when at > 0 && char.IsAsciiDigit(text[at - 1]) && !EndsSentence(text, at) => Pause.None,
        '.' when IsInsideShortening(text, at) => Pause.None,
        '.' or '!' or '?' or '\n' or ';' or ':' or '…' => Pause.Sentence,
        ',' or '(' or ')' => Pause.Comma,
        _ => Pause.None,
    };

    /// <summary>"den 1." and "1. desember" are ordinals; "borte til 4.12. Kommer …" is a full stop.</summary>
    public static bool EndsSentence(string text, int dot)
    {
        var next = dot + 1;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        return next < text.Length && char.IsUpper(text[next])
            && !Months.Contains(text[next..Math.Min(text.Length, next + 3)].ToLowerInvariant());
    }

    // f.o.m., t.o.m., p.g.a.: the dot has a letter close on either side.
    private static bool IsInsideShortening(string text, int at) =>
        (at + 1 < text.Length && char.IsLetter(text[at + 1]))
        || (at >= 2 && text[at - 2] == '.');
}
