using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.Conversations.Tests.Templates;

/// <summary>What people write is shown as they wrote it, by the demo page's own reader of Markdown (tests/schemas/markdown.mjs).</summary>
public sealed class MarkdownTests
{
    private static readonly string[] UserTexts =
    [
        "16. mars: hjemmekontor\n30. mars: 40 % på kontoret\n13. april: 60 %",
        "16. mars telefon\n13. april møte",
        "16) mars\n2) april",
        "1. \n16.\n 3. mars\n\t4. april\n   5) mai",
        "16.3. eller 17.3.2026, kl. 8.30",
        "2026. Da",
        "16.mars og 17.–19. mars\n18.–19. mars",
        "- eggum\n+ pluss\n* stjerne\n -med mellomrom",
        "# overskrift\n## to\n#3 på lista",
        "> sitert\n>> to ganger",
        "*stjerner* og **to** og _strek_ og __to__ og ~~strøket~~",
        "snake_case_navn og 2*3*4",
        "[lenke](https://evil.example) og ![bilde](https://evil.example/x.png)",
        "<b>fet</b> & &lt;b&gt; &amp; &#42; AT&T",
        "`kode` og ```mer```",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "tittel\n=====\nundertittel\n-----",
        "---\n***\n___",
        "\\ en \\* og \\\\ to \\1. \\",
        "16",
        "16\n17",
        "1. mars «som planlagt»: 50 %",
    ];

    public static TheoryData<string> Texts => [.. UserTexts];

    [Theory, MemberData(nameof(Texts))]
    public void A_text_alone_is_shown_as_it_was_written(string text) =>
        Assert.Equal(Lines(text), Lines(Assert.Single(Shown([MarkdownText.Escape(text)]))));

    [Fact]
    public void The_dates_at_the_start_of_a_line_are_escaped() =>
        Assert.Equal("16\\. mars: hjemmekontor\n30\\. mars", MarkdownText.Escape("16. mars: hjemmekontor\n30. mars"));

    [Fact]
    public void On_every_card_what_people_wrote_is_shown_as_they_wrote_it()
    {
        var places = (from text in UserTexts
                      from card in AllCards.Types
                      from letter in Letters(card, text)
                      from place in InMarkdown(JsonNode.Parse(letter.CardJson!))
                      where place.Contains(MarkdownText.Escape(text), StringComparison.Ordinal)
                      select (Card: card.Name, Text: text, Place: place)).Distinct().ToList();

        var shown = Shown(places.Select(one => one.Place));

        Assert.True(places.Select(one => one.Card).Distinct().Count() > 10, "Many cards show what people wrote.");
        Assert.Empty(places.Zip(shown).Where(one => !Lines(one.Second).Contains(Lines(one.First.Text), StringComparison.Ordinal))
            .Select(one => $"{one.First.Card}: {one.First.Place} → {one.Second}"));
    }

    [Fact]
    public void No_day_or_number_of_ours_becomes_a_list()
    {
        var places = (from card in AllCards.Types
                      from letter in Letters(card, "Kari")
                      from place in InMarkdown(JsonNode.Parse(letter.CardJson!))
                      select (Card: card.Name, Place: place)).Distinct().ToList();

        var shown = Shown(places.Select(one => one.Place));

        Assert.Empty(places.Zip(shown).Where(one => one.First.Place.Split('\n').Any(line => line.TrimStart() is [>= '0' and <= '9', ..])
            && one.Second.Contains('•', StringComparison.Ordinal)).Select(one => $"{one.First.Card}: {one.First.Place}"));
    }

    [Fact]
    public void The_cases_of_dates_in_texts_are_shown_as_written()
    {
        using var cases = JsonDocument.Parse(File.ReadAllText(Shared.File("cases/dates-in-text.json")));
        var steps = cases.RootElement.GetProperty("steps").EnumerateArray().Select(step => step.GetString()!);
        var texts = steps.SelectMany(step => step.Split('«', '»').Where((_, at) => at % 2 == 1)).Select(text => text.Replace("\\n", "\n", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(texts);
        Assert.All(texts.Zip(Shown(texts.Select(MarkdownText.Escape))), one => Assert.Equal(Lines(one.First), Lines(one.Second)));
    }

    // The reader takes away what stands round a line, and lines that are empty.
    private static string Lines(string text) =>
        string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<Letter> Letters(Type card, string text) =>
        from sample in Sample.Of(card, text)
        from language in Enum.GetValues<Language>()
        select CardTemplate.Render(sample, new(Guid.Empty, 7), language, new(2026, 11, 23));

    private static IEnumerable<string> InMarkdown(JsonNode? card) => AllCards.Inside(card).Select(part => part.Node).OfType<JsonObject>()
        .SelectMany(element => $"{element["type"]}" switch
        {
            "TextBlock" => [$"{element["text"]}"],
            "FactSet" => element["facts"]!.AsArray().SelectMany(fact => new[] { $"{fact!["title"]}", $"{fact["value"]}" }),
            _ => Array.Empty<string>(),
        });

    private static string[] Shown(IEnumerable<string> texts)
    {
        var folder = Shared.InRepository("tests/schemas");
        using var node = Process.Start(new ProcessStartInfo("node", ["markdown.mjs"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (errors, shown) = (node.StandardError.ReadToEndAsync(), node.StandardOutput.ReadToEndAsync());
        node.StandardInput.Write(JsonSerializer.Serialize(texts));
        node.StandardInput.Close();
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, errors.Result);
        return JsonSerializer.Deserialize<string[]>(shown.Result)!;
    }
}
