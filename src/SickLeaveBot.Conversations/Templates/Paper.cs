using System.Text.Json.Nodes;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>A card as a document that can be printed: the same layout and the same words, block by block, without buttons.</summary>
/// <param name="Language">As documents name it: nb-NO, nn-NO, en-GB.</param>
public sealed record Paper(string Language, string Title, IReadOnlyList<Block> Blocks)
{
    private const string ListMark = "- ";

    /// <summary>Reads the blocks of a filled card; the summary is the document's title.</summary>
    internal static Paper Of(string summary, string cardJson, Understanding.Language language) =>
        new(Tag(language), summary, [.. Gathered(In(JsonNode.Parse(cardJson)!["body"]))]);

    private static string Tag(Understanding.Language language) => language switch
    {
        Understanding.Language.Nb => "nb-NO",
        Understanding.Language.Nn => "nn-NO",
        _ => "en-GB",
    };

    private static IEnumerable<Block> In(JsonNode? items) => items!.AsArray().SelectMany(item => Of(item!));

    private static IEnumerable<Block> Of(JsonNode element) => (string?)element["type"] switch
    {
        "Container" => In(element["items"]),
        "FactSet" => [new Block.Facts([.. element["facts"]!.AsArray().Select(fact => new Fact($"{fact!["title"]}", $"{fact["value"]}"))])],
        "TextBlock" => Text(element, $"{element["text"]}"),
        var other => throw new InvalidOperationException($"A {other} can't be printed; mend the layout of the document."),
    };

    private static IEnumerable<Block> Text(JsonNode element, string text) => text switch
    {
        _ when (string?)element["style"] == "heading" => [new Block.Heading((string?)element["size"] == "Large" ? 1 : 2, text)],
        _ when text.StartsWith(ListMark, StringComparison.Ordinal) => [new Block.List([OnOneLine(text[ListMark.Length..])])],
        _ => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => new Block.Text(line, IsSubtle: (bool?)element["isSubtle"] is true)),
    };

    // What stands in a list is one thing, whatever its writer did with the enter key.
    private static string OnOneLine(string text) =>
        string.Join(' ', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<Block> Gathered(IEnumerable<Block> blocks)
    {
        Block.List? list = null;
        foreach (var block in blocks)
        {
            if (block is Block.List more)
            {
                list = new([.. list?.Items ?? [], .. more.Items]);
                continue;
            }
            if (list is not null) yield return list;
            list = null;
            yield return block;
        }
        if (list is not null) yield return list;
    }

    public sealed record Fact(string Name, string Value);
}

/// <summary>A part of a document.</summary>
public abstract record Block
{
    /// <summary>Level 1 is the title of the document, 2 a part of it.</summary>
    public sealed record Heading(int Level, string Words) : Block;

    public sealed record Text(string Words, bool IsSubtle) : Block;

    public sealed record List(IReadOnlyList<string> Items) : Block;

    public sealed record Facts(IReadOnlyList<Paper.Fact> Rows) : Block;
}
