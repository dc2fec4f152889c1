using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.AskingAboutRules;

/// <summary>All articles, read once from their files.</summary>
public static class Articles
{
    private const string Folder = "AskingAboutRules/Articles/";

    private static readonly string[] Marks = ["case: ", "section: ", "source: "];

    private static readonly Lazy<IReadOnlyList<Article>> Read = new(() =>
    [
        .. typeof(Articles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Parse(name, TextOf(name))),
    ]);

    public static IReadOnlyList<Article> All => Read.Value;

    /// <summary>Whether the article goes by the asker's own dates; what it answers is then in the overview of the absence too.</summary>
    public static bool TellsOwnDates(string id) => All.FirstOrDefault(article => article.Id == id) is { } article && article.Texts.Values.Any(text => text.OwnCase is not null);

    /// <summary>Front matter between two lines of dashes, then a heading, a text, its section and its source for each language.</summary>
    public static Article Parse(string file, string text)
    {
        var parts = text.ReplaceLineEndings("\n").Split("---\n", 3);
        if (parts is not ["", var head, var body])
        {
            throw new InvalidOperationException($"{file} has no front matter between two lines of dashes.");
        }

        var fields = head.Split('\n').Where(line => line.Contains(": ", StringComparison.Ordinal) && !line.StartsWith("- ", StringComparison.Ordinal))
            .ToDictionary(line => line[..line.IndexOf(':', StringComparison.Ordinal)], line => line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]);
        return new Article(
            Field("id"), Field("since"), Field("checked"), Field("read"),
            [.. head.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..])],
            new Dictionary<Language, ArticleText>
            {
                [Language.Nb] = TextIn("nb"),
                [Language.Nn] = TextIn("nn"),
                [Language.En] = TextIn("en"),
            });

        string Field(string name) => fields.TryGetValue(name, out var value)
            ? value
            : throw new InvalidOperationException($"{file} lacks {name} in its front matter.");

        ArticleText TextIn(string language)
        {
            var section = Array.Find(body.Split("## "), part => part.StartsWith(language + "\n", StringComparison.Ordinal))
                ?? throw new InvalidOperationException($"{file} lacks the text in {language}.");
            var lines = section[(language.Length + 1)..].Split('\n', StringSplitOptions.RemoveEmptyEntries);
            return new ArticleText(
                string.Join("\n\n", lines.Where(line => !Marks.Any(mark => line.StartsWith(mark, StringComparison.Ordinal)))),
                Own(), Marked("section: ") ?? throw Lacks("section"), Marked("source: ") ?? throw Lacks("source"));

            string? Own()
            {
                var own = lines.Where(line => line.StartsWith("case: ", StringComparison.Ordinal)).Select(line => line["case: ".Length..]).ToList();
                return own.Count > 0 ? string.Join('\n', own) : null;
            }

            string? Marked(string mark) => Array.Find(lines, line => line.StartsWith(mark, StringComparison.Ordinal))?[mark.Length..];

            InvalidOperationException Lacks(string what) => new($"{file} lacks {what} in {language}.");
        }
    }

    private static string TextOf(string name)
    {
        using var reader = new StreamReader(typeof(Articles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded; see SickLeaveBot.Conversations.csproj."));
        return reader.ReadToEnd();
    }
}
