using System.Text.Json.Nodes;

namespace SickLeaveBot.Stories.Play;

/// <summary>A button of a card that build fa4483b has drawn, and what Teams sends when it is tapped.</summary>
public sealed record OldTap(string Card, string Verb, JsonObject Data)
{
    public static IReadOnlyList<OldTap> All { get; } =
    [
        .. from card in JsonNode.Parse(File.ReadAllText(Path.Combine(OldDatabaseStory.Folder, "cards.json")))!.AsArray()
           from tap in card!["taps"]!.AsArray()
           select new OldTap($"{card["card"]}", $"{tap!["verb"]}", tap["data"]!.AsObject()),
    ];

    /// <summary>The button on a card of that kind, with the inputs as they stood.</summary>
    public static OldTap Of(string card, string verb) => All.First(tap => tap.Card == card && tap.Verb == verb);

    /// <summary>The same button on the card of another sick leave, as it was when that one had so many facts.</summary>
    public OldTap In(Guid leave, int version) => With(("leave", $"{leave}"), ("version", version));

    public OldTap With(params IReadOnlyList<(string Name, JsonNode Value)> given)
    {
        var data = Data.DeepClone().AsObject();
        foreach (var (name, value) in given) data[name] = value;
        return this with { Data = data };
    }
}
