using System.Buffers;
using System.Text;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>Keeps what a person wrote as it was written, where the reader's screen would take signs in it for formatting or links.</summary>
internal static class MarkdownText
{
    private const string Signs = "\\`*_[]()~<>";
    private static readonly SearchValues<char> Special = SearchValues.Create(Signs + "\n");

    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special) && !StartsList(text, 0))
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
        {
            var startsLine = at == 0 || text[at - 1] is '\n';
            if (Signs.Contains(text[at]) || (startsLine && StartsList(text, at)))
                escaped.Append('\\');
            escaped.Append(text[at]);
        }

        return escaped.ToString();
    }

    private static bool StartsList(string text, int at) => at < text.Length && text[at] is '-' or '+' or '#';
}
