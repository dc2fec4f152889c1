using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace SickLeaveBot.App.Teams.Inbound;

/// <summary>The HTML form of a message, read for the writer's own words: what stands in a quotation is left out.</summary>
internal sealed partial record RichText(string Words, bool Quotes, bool HasPicture)
{
    private static readonly string[] Lines = ["p", "br", "div", "li", "tr", "h1", "h2", "h3", "pre"];

    /// <summary>What is another's or no words: quotations and forwarded messages, and what only marks where something attached stands.</summary>
    private static readonly string[] Others = ["blockquote", "attachment", "quoted", "script", "style"];

    public static RichText Read(string html)
    {
        var words = new StringBuilder();
        var (inside, quotes, hasPicture, at) = (0, false, false, 0);
        foreach (Match tag in Tags().Matches(html))
        {
            if (inside == 0) words.Append(WebUtility.HtmlDecode(html[at..tag.Index]));
            at = tag.Index + tag.Length;
            var (name, closes) = (tag.Groups["name"].Value.ToLowerInvariant(), tag.Groups["closes"].Length > 0);
            if (Others.Contains(name))
            {
                quotes |= name is "blockquote" or "quoted";
                if (!tag.Value.EndsWith("/>", StringComparison.Ordinal)) inside = closes ? Math.Max(inside - 1, 0) : inside + 1;
            }
            else if (inside == 0)
            {
                if (name is "img" && !IsEmoji(tag.Value)) hasPicture = true;
                words.Append(Instead(tag.Value, name, closes));
            }
        }
        if (inside == 0) words.Append(WebUtility.HtmlDecode(html[at..]));
        return new(string.Join('\n', LinesOf(words.ToString())), quotes, hasPicture);
    }

    // A mention stays marked as in the plain text, so that the bot's own can be taken out.
    private static string Instead(string tag, string name, bool closes) => name switch
    {
        "at" => closes ? "</at>" : "<at>",
        "img" or "emoji" when !closes => WebUtility.HtmlDecode(name is "emoji" || IsEmoji(tag) ? Alt().Match(tag).Groups["alt"].Value : ""),
        _ when Lines.Contains(name) => "\n",
        _ => "",
    };

    private static string[] LinesOf(string text) =>
        text.Replace('\u00a0', ' ').Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool IsEmoji(string tag) => tag.Contains("schema.skype.com/Emoji", StringComparison.OrdinalIgnoreCase);

    // No tag reaches past the next one, so that the time it takes grows with the message and no faster.
    [GeneratedRegex("""<(?<closes>/?)(?<name>[a-zA-Z][a-zA-Z0-9]*)(?>"[^"<]*"|'[^'<]*'|[^'"<>])*>""", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex("""\salt=(?:"(?<alt>[^"]*)"|'(?<alt>[^']*)')""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Alt();
}
