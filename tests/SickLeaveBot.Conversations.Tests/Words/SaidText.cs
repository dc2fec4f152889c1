using System.Text.Json.Nodes;
using SickLeaveBot.Conversations.AskingAboutRules;
using SickLeaveBot.Conversations.Tests.Templates;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.Conversations.Tests.Words;

/// <summary>One text that people read: in which file it stands, by which name, in which language.</summary>
internal sealed record SaidText(string Where, string Name, Language Language, string Text)
{
    private const string Somebody = "Nora";

    /// <summary>All texts of cards, articles and the app's own description. What people may write themselves is no text of ours.</summary>
    public static IReadOnlyList<SaidText> All { get; } = [.. Cards(), .. Articles(), .. Manifest()];

    /// <summary>As it is read, with a name in each placeholder.</summary>
    public string Read => AllCards.Placeholder().Replace(Text, Somebody);

    public override string ToString() => $"{Where} {Name} ({Language}): {Text}";

    private static IEnumerable<SaidText> Cards() =>
        from file in Directory.EnumerateFiles(AllCards.Path(""), "*ords.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        from language in JsonNode.Parse(File.ReadAllText(file))!.AsObject()
        from said in Inside(language.Value!.AsObject(), "")
        select new SaidText(Path.GetRelativePath(AllCards.Path(""), file), said.Name, Enum.Parse<Language>(language.Key, ignoreCase: true), said.Text);

    private static IEnumerable<SaidText> Articles() =>
        from article in AskingAboutRules.Articles.All
        from text in article.Texts
        from said in new[] { ("answer", text.Value.General), ("case", text.Value.OwnCase), ("section", text.Value.Section), ("source", text.Value.Source) }
        where said.Item2 is not null
        select new SaidText($"{article.Id}.md", said.Item1, text.Key, said.Item2!);

    private static IEnumerable<SaidText> Manifest() =>
        from language in Enum.GetValues<Language>()
        let file = $"manifest/{language.ToString().ToLowerInvariant()}.json"
        from said in JsonNode.Parse(File.ReadAllText(Shared.InRepository(file)))!.AsObject()
        where !said.Key.StartsWith('$')
        select new SaidText(file, said.Key, language, said.Value!.GetValue<string>());

    /// <summary>The words of one language; neither conditions nor what people may write.</summary>
    private static IEnumerable<(string Name, string Text)> Inside(JsonNode node, string name) => node switch
    {
        JsonObject words => words.Where(word => !word.Key.StartsWith('$') && word.Key != "spoken").SelectMany(word => Inside(word.Value!, $"{name}.{word.Key}")),
        JsonArray lines => lines.SelectMany(line => Inside(line!, name)),
        _ => [(name.TrimStart('.'), node.GetValue<string>())],
    };
}
