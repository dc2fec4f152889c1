using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using SickLeaveBot.Conversations.Templates;

namespace SickLeaveBot.App.Documents;

/// <summary>A document as a web page that asks for nothing more than itself: no script, no picture, no font from elsewhere.</summary>
internal static class WebPaper
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly string Style = ReadStyle();

    /// <summary>What a browser may do with the page: use exactly this style, and nothing else at all.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static string Write(Paper paper)
    {
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"").Append(Safe(paper.Language)).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n")
            .Append("<meta name=\"robots\" content=\"noindex, nofollow\">\n<title>").Append(Safe(paper.Title)).Append("</title>\n<style>")
            .Append(Style).Append("</style>\n</head>\n<body>\n<main>\n");
        foreach (var block in paper.Blocks) html.Append(Write(block)).Append('\n');
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static string Write(Block block) => block switch
    {
        Block.Heading heading => $"<h{heading.Level}>{Safe(heading.Words)}</h{heading.Level}>",
        Block.Text { IsSubtle: true } text => $"<p class=\"subtle\">{Safe(text.Words)}</p>",
        Block.Text text => $"<p>{Safe(text.Words)}</p>",
        Block.List list => $"<ul>\n{string.Concat(list.Items.Select(item => $"<li>{Safe(item)}</li>\n"))}</ul>",
        Block.Facts facts => $"<table>\n{string.Concat(facts.Rows.Select(Row))}</table>",
        _ => throw new InvalidOperationException($"There is no way to write {block.GetType().Name}."),
    };

    private static string Row(Paper.Fact fact) => $"<tr><th scope=\"row\">{Safe(fact.Name)}</th><td>{Safe(fact.Value)}</td></tr>\n";

    private static string Safe(string text) => Encoder.Encode(text);

    private static string ReadStyle()
    {
        using var stream = typeof(WebPaper).Assembly.GetManifestResourceStream("documents/paper.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
