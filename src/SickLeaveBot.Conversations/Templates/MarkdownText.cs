using System.Buffers;
using System.Text;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>Keeps what a person wrote as it was written, where the reader's screen would take signs in it for formatting, lists or links.</summary>
internal static class MarkdownText
{
    private const string Signs = "\\`*_[]()~<>";
    private const string StartsLine = "-+#|=";
    private static readonly SearchValues<char> Special = SearchValues.Create(Signs + "&\n");

    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special) && MarkOf(text, 0) < 0)
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        var mark = -1;
        for (var at = 0; at < text.Length; at++)
        {
            if (at == 0 || text[at - 1] is '\n')
                mark = MarkOf(text, at);
            if (at == mark || Signs.Contains(text[at]) || (text[at] is '&' && StartsLetter(text.AsSpan(at + 1))))
                escaped.Append('\\');
            escaped.Append(text[at]);
        }

        return escaped.ToString();
    }

    /// <summary>Whether a line that is nothing but a number so far would become an item of a list with what comes next.</summary>
    public static bool IsNumber(ReadOnlySpan<char> line) => line.Trim(" \t") is { IsEmpty: false } number && !number.ContainsAnyExceptInRange('0', '9');

    public static bool EndsNumber(char next) => next is '.' or ')';

    // The sign that makes a list, a heading or a table of a line: «- », «# », and the point after a number, as in «16. mars».
    private static int MarkOf(string text, int start)
    {
        var at = start;
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        if (at < text.Length && StartsLine.Contains(text[at])) return at;
        var number = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at > number && at < text.Length && EndsNumber(text[at]) && !GoesOn(text.AsSpan(at + 1)) ? at : -1;
    }

    // «16.3.» and «23.–27. mars» are a list to nobody.
    private static bool GoesOn(ReadOnlySpan<char> after) => after is [>= '0' and <= '9' or '–', ..];

    // «&lt;» would be shown as a sign.
    private static bool StartsLetter(ReadOnlySpan<char> after) => after is ['#', ..] or [>= 'a' and <= 'z', ..] or [>= 'A' and <= 'Z', ..];
}
