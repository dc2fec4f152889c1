using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.Conversations.Tests.Templates;

/// <summary>Every card of the bot, with its files as they lie in /cards.</summary>
internal static partial class AllCards
{
    public static IEnumerable<Type> Types { get; } =
        typeof(Card).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Card)) && !type.IsAbstract).OrderBy(type => type.Name);

    public static string Name(Type card) => $"{card.Namespace!.Split('.')[^1]}/{card.Name}";

    public static JsonObject Layout(Type card) => Read($"{Name(card)}.json");

    public static JsonObject Words(Type card) => Read($"{Name(card)}.words.json");

    public static JsonObject SharedWords() => Read("Words.json");

    public static string Path(string name) => System.IO.Path.Combine(Shared.Repository.FullName, "cards", name);

    /// <summary>All that stands in a file: each object, list and value, with the name it has where it stands.</summary>
    public static IEnumerable<(string? Name, JsonNode Node)> Inside(JsonNode? node, string? name = null) => node switch
    {
        null => [],
        JsonObject parent => parent.SelectMany(child => Inside(child.Value, child.Key)).Prepend((name, parent)),
        JsonArray items => items.SelectMany(item => Inside(item, name)).Prepend((name, items)),
        _ => [(name, node)],
    };

    public static IEnumerable<string> Texts(JsonNode? node) =>
        Inside(node).Where(part => part.Node is JsonValue value && value.TryGetValue<string>(out _)).Select(part => part.Node.GetValue<string>());

    /// <summary>The paths between ${ and } in all texts.</summary>
    public static IEnumerable<string> References(JsonNode? node) =>
        Texts(node).SelectMany(text => Placeholder().Matches(text)).Select(match => match.Groups[1].Value.Trim()).Distinct().Order();

    /// <summary>Words by name; grouped ones as Group.Name, lines of a text together.</summary>
    public static Dictionary<string, JsonNode> Flat(JsonNode words, string prefix = "") => words.AsObject()
        .SelectMany(word => word.Value is JsonObject group
            ? Flat(group, $"{prefix}{word.Key}.")
            : new Dictionary<string, JsonNode> { [$"{prefix}{word.Key}"] = word.Value! })
        .ToDictionary();

    [GeneratedRegex(@"\$\{([^}]*)\}")]
    public static partial Regex Placeholder();

    private static JsonObject Read(string name) => JsonNode.Parse(File.ReadAllText(Path(name)))!.AsObject();
}
