using System.Text.Json;
using System.Text.RegularExpressions;

namespace SickLeaveBot.App.Teams.Inbound;

/// <summary>What somebody wrote, in their own words: what they quoted or forwarded is another's, and what they attached is not looked at.</summary>
/// <param name="HasFile">A picture, a file, a GIF or a Loop component stood beside the words.</param>
/// <param name="Quotes">Another's words stood there too; they are not among these.</param>
internal sealed partial record OwnWords(string Words, bool HasFile, bool Quotes)
{
    public static OwnWords Of(Activity activity)
    {
        var attached = activity.Attachments.Items().Select(Attached.Of).ToList();
        var page = attached.FirstOrDefault(one => one.Kind is AttachedKind.Html)?.Text is { } html ? RichText.Read(html) : null;
        var text = Mentions.WithoutOwn(activity);
        var (words, quotes) = Own(activity, text, page, attached);
        var hasFile = page?.HasPicture == true || attached.Exists(one => one.Kind is AttachedKind.File)
            || (words.Length == 0 && attached.Exists(one => one.Kind is AttachedKind.Preview));
        return new(words, hasFile, quotes);
    }

    // Teams writes a quotation into the plain text as if it were part of it; only the HTML tells the two apart.
    private static (string Words, bool Quotes) Own(Activity activity, string text, RichText? page, List<Attached> attached)
    {
        var references = attached.Where(one => one.Kind is AttachedKind.Reference).ToList();
        if (page is not null && (page.Quotes || references.Count > 0 || text.Length == 0))
            return (Without(references, Mentions.WithoutOwn(activity, page.Words)), page.Quotes || references.Count > 0);
        // What was forwarded may be all of it, and nothing says what it was.
        if (references.Exists(one => one.Text is null))
            return ("", true);
        var words = Without(references, QuotedLines().Replace(QuotedMark().Replace(text, ""), "")).Trim();
        return (words, references.Count > 0 || words.Length < text.Length);
    }

    private static string Without(List<Attached> references, string words) =>
        references.Select(one => one.Text).OfType<string>().Where(quoted => quoted.Length > 0)
            .Aggregate(words, (left, quoted) => left.Replace(quoted, "", StringComparison.Ordinal)).Trim();

    [GeneratedRegex(@"<quoted\b[^<>]*>(?:</quoted>)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex QuotedMark();

    [GeneratedRegex(@"^[ \t]*>[^\n]*\n?", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex QuotedLines();
}

internal enum AttachedKind { Html, Reference, Preview, File }

/// <summary>One attachment: what it is, and the text of it where that is needed to tell own words from another's.</summary>
internal sealed record Attached(AttachedKind Kind, string? Text)
{
    // A Loop component and a piece of code are something that the person shares, though Teams calls them cards.
    private static readonly string[] SharedCards = ["application/vnd.microsoft.card.fluidEmbedCard", "application/vnd.microsoft.card.codesnippet"];

    public static Attached Of(JsonElement attachment) => attachment.Text("contentType") switch
    {
        "text/html" => new(AttachedKind.Html, attachment.Text("content")),
        "messageReference" or "forwardedMessageReference" => new(AttachedKind.Reference, Quoted(attachment.Part("content"))),
        { } shared when SharedCards.Contains(shared, StringComparer.OrdinalIgnoreCase) => new(AttachedKind.File, null),
        { } card when card.StartsWith("application/vnd.microsoft.card.", StringComparison.OrdinalIgnoreCase)
            || card.StartsWith("application/vnd.microsoft.teams.card.", StringComparison.OrdinalIgnoreCase) => new(AttachedKind.Preview, null),
        null when attachment.ValueKind is not JsonValueKind.Object => new(AttachedKind.Preview, null),
        _ => new(AttachedKind.File, null),
    };

    private static string? Quoted(JsonElement content)
    {
        if (content.ValueKind is JsonValueKind.String)
            return Parsed(content.GetString()!);
        var said = content.Text("messagePreview") ?? content.Text("originalMessageContent") ?? content.Part("body").Text("content");
        return said is null ? null : RichText.Read(said).Words;
    }

    private static string? Parsed(string content)
    {
        try
        {
            var inside = JsonElement.Parse(content);
            return inside.ValueKind is JsonValueKind.Object ? Quoted(inside) : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
