using System.Text;

namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// Cuts a text into words in one pass. Letters and digits part ("14april", "3dager"), so do
/// the halves of "e-post" and "B12-mangel"; a number keeps its dots and strokes
/// ("1.12", "31/10/74"), and a number glued to one letter is a code ("F43.2"), never a date.
/// </summary>
internal static class Words
{
    private const int LongestWord = 60;

    public static List<Word> In(string text, int longest = int.MaxValue)
    {
        var words = new List<Word>();
        var pause = Pause.Sentence;
        var end = Math.Min(text.Length, longest);
        var letters = new StringBuilder();
        for (var at = 0; at < end;)
        {
            var start = at;
            if (char.IsAsciiDigit(text[at]))
            {
                at = EndOfNumber(text, at, end);
                words.Add(NumberAt(text, start, at, pause, words));
                pause = Pause.None;
            }
            else if (Signs.IsLetter(text, at))
            {
                at = ReadLetters(text, at, end, letters);
                words.Add(new Word(letters.ToString(), start, at, pause, Shape.Letters) { Joined = start > 0 && IsHyphenInside(text, start - 1, end) });
                pause = Pause.None;
            }
            else
            {
                var sign = Signs.PauseAt(text, at);
                pause = sign > pause ? sign : pause;
                if (text[at] is '%' || (Signs.IsDash(text[at]) && !IsHyphenInside(text, at, end)))
                {
                    words.Add(new Word(text[at] is '%' ? "%" : "-", at, at + 1, pause, Shape.Sign));
                    pause = Pause.None;
                }

                at++;
            }
        }

        return words;
    }

    private static int ReadLetters(string text, int at, int end, StringBuilder letters)
    {
        letters.Clear();
        for (; at < end && (Signs.IsLetter(text, at) || char.IsLowSurrogate(text[at])); at++)
        {
            var sign = text[at];
            if (sign == '\u030A' && letters.Length > 0 && letters[^1] == 'a')
            {
                letters[^1] = 'å';
            }
            else if (!Signs.IsStray(sign) && letters.Length < LongestWord)
            {
                letters.Append(sign is '’' or '´' or '`' ? '\'' : char.ToLowerInvariant(sign));
            }
        }

        return at;
    }

    private static bool IsHyphenInside(string text, int at, int end) =>
        text[at] is '-' && at > 0 && at + 1 < end && char.IsLetter(text[at + 1]) && char.IsLetterOrDigit(text[at - 1]);

    private static int EndOfNumber(string text, int at, int end)
    {
        while (at < end && char.IsAsciiDigit(text[at]))
        {
            at++;
            if (at + 1 < end && text[at] is '.' or '/' or '-' or ':' or '–' && at + 1 < end && char.IsAsciiDigit(text[at + 1]))
            {
                at++;
            }
        }

        return at;
    }

    // "u49" is a week and "d3" a day; "D73" and "U07.1" are codes.
    private static bool IsWeekOrDay(string text, Word letter, string number) => letter.Text switch
    {
        "u" => !number.Contains('.'),
        "d" => number.Length == 1 || !char.IsUpper(text[letter.Start]) || number.Contains('/'),
        _ => false,
    };

    private static Word NumberAt(string text, int start, int end, Pause pause, List<Word> before)
    {
        var number = text[start..Math.Min(end, start + LongestWord)].Replace('–', '-');
        var glued = before.Count > 0 && before[^1].End == start && before[^1].Is(Shape.Letters);
        var shape = glued && before[^1].Text.Length == 1 && !IsWeekOrDay(text, before[^1], number) ? Shape.Code
            : end < text.Length && text[end] == '.' && number.All(char.IsAsciiDigit) && !Signs.EndsSentence(text, end) ? Shape.Ordinal
            : Shape.Number;
        return new Word(number, start, end, pause, shape);
    }
}
