using System.Text.Json;
using System.Text.Json.Nodes;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Stories.Play;

/// <summary>Somebody in a play, with a chat of their own. Taps go to the newest card that has the button.</summary>
public sealed class Actor(Narration story, Person person, string locale)
{
    private readonly List<JsonNode> cards = [];

    public Person Person => person;

    public Contact Contact { get; set; } = new(person.Id, "tenant", $"29:{person.Id}", $"a:{person.Id}", "https://teams.example/", locale);

    /// <summary>What the newest message offers to write next.</summary>
    public IReadOnlyList<string> Suggested { get; set; } = [];

    /// <returns>The message, for those who edit it later.</returns>
    public async Task<string> Writes(string text, bool besideAPicture = false)
    {
        story.Say($"{person.Name}: {text.Replace("\n", " ⏎ ", StringComparison.Ordinal)}{(besideAPicture ? " (and a picture)" : "")}");
        var message = story.NextKey();
        await story.Tell(new(message, Contact, new Doing.Wrote(text, besideAPicture)));
        return message;
    }

    public async Task Edits(string message, string text)
    {
        story.Say($"{person.Name} edits: {text}");
        await story.Tell(new(story.NextKey(), Contact, new Doing.Wrote(text, HasFile: false) { EditOf = message }));
    }

    public async Task Forwards()
    {
        story.Say($"{person.Name}: (a message of somebody else)");
        await story.Tell(new(story.NextKey(), Contact, new Doing.Wrote("", HasFile: false) { Quotes = true }));
    }

    public async Task SendsAFile()
    {
        story.Say($"{person.Name}: (a picture)");
        await story.Tell(new(story.NextKey(), Contact, new Doing.Wrote("", HasFile: true)));
    }

    public async Task Installs() => await story.Tell(new(story.NextKey(), Contact, new Doing.Arrived()));

    /// <summary>Taps a button; the card's inputs go along as they stand, changed where the actor fills in.</summary>
    public Task Taps(string verb, object? filledIn = null, string? activity = null) => Taps(CardWith(verb), verb, filledIn, activity);

    /// <summary>Taps a button on the oldest card that has it: one that was made before something changed.</summary>
    public Task TapsOldCard(string verb, object? filledIn = null) => Taps(cards.First(card => Action(card, verb) is not null), verb, filledIn, null);

    public IReadOnlyList<JsonNode> Cards => cards;

    /// <summary>Taps a button on a card of the only sick leave as it stands; which card it was is another story.</summary>
    public Task TapsInLeave(string verb, object? filledIn = null)
    {
        story.Say($"{person.Name} ({verb}){(filledIn is null ? "" : $" {filledIn}")}");
        var data = JsonSerializer.SerializeToNode(new { leave = story.TheLeave.Id, version = story.TheLeave.Version })!.AsObject();
        foreach (var property in JsonSerializer.SerializeToNode(filledIn ?? new object())!.AsObject()) data[property.Key] = property.Value?.DeepClone();
        return story.Answer(this, new(story.NextKey(), Contact, new Doing.Answered(verb, JsonSerializer.SerializeToElement(data), null, Automatic: false)));
    }

    /// <summary>Taps a button of a card that an earlier build has drawn.</summary>
    public Task Taps(OldTap tap)
    {
        story.Say($"{person.Name} ({tap.Card}: {tap.Verb})");
        return story.Answer(this, new(story.NextKey(), Contact, new Doing.Answered(tap.Verb, JsonSerializer.SerializeToElement(tap.Data), "old card", Automatic: false)));
    }

    /// <summary>Taps a button of the newest card in an older client, which sends the answer as a message.</summary>
    public Task TapsInAnOlderClient(string verb, object? filledIn = null)
    {
        var data = CardWith(verb) is var card && Action(card, verb)?["data"] is { } carried ? carried.DeepClone().AsObject() : [];
        foreach (var input in Inputs(card))
            if (input["value"] is { } value) data[$"{input["id"]}"] = $"{value}";
        foreach (var property in JsonSerializer.SerializeToNode(filledIn ?? new object())!.AsObject()) data[property.Key] = property.Value?.DeepClone();
        story.Say($"{person.Name} [{verb}] (older client)");
        return story.Tell(new(story.NextKey(), Contact, new Doing.Answered(verb, JsonSerializer.SerializeToElement(data), null, Automatic: false)));
    }

    /// <summary>Answers a card that was shown to somebody else.</summary>
    public Task TapsCardOf(Actor other, string verb, object filledIn) => Taps(other.CardWith(verb), verb, filledIn, null);

    public JsonNode Newest => cards[^1];

    public void Sees(JsonNode card) => cards.Add(card);

    private async Task Taps(JsonNode card, string verb, object? filledIn, string? activity)
    {
        var action = Action(card, verb, filledIn) ?? throw new InvalidOperationException($"The card has no button {verb}.");
        var data = action["data"]?.DeepClone().AsObject() ?? [];
        foreach (var input in Inputs(card))
            if (input["value"] is { } value) data[$"{input["id"]}"] = $"{value}";
        foreach (var property in JsonSerializer.SerializeToNode(filledIn ?? new object())!.AsObject())
            data[property.Key] = property.Value?.DeepClone();
        story.Say($"{person.Name} [{action["title"]}]{(filledIn is null ? "" : $" {filledIn}".ReplaceLineEndings(" / "))}");
        await story.Answer(this, new(activity ?? story.NextKey(), Contact, new Doing.Answered(verb, JsonSerializer.SerializeToElement(data), "activity", Automatic: false)));
    }

    private JsonNode CardWith(string verb) =>
        cards.LastOrDefault(card => Action(card, verb) is not null) ?? throw new InvalidOperationException($"{person.Name} has no card with {verb}.");

    // Where several buttons answer the same, the one that carries what is filled in.
    private static JsonNode? Action(JsonNode card, string verb, object? filledIn = null)
    {
        var actions = Actions(card).Where(action => (string?)action["verb"] == verb).ToList();
        var given = JsonSerializer.SerializeToNode(filledIn ?? new object())!.AsObject();
        return actions.FirstOrDefault(action => given.Any(property => $"{action["data"]?[property.Key]}" == $"{property.Value}")) ?? actions.FirstOrDefault();
    }

    private static IEnumerable<JsonNode> Actions(JsonNode element) =>
        (element["body"] ?? element["items"] ?? new JsonArray()).AsArray().SelectMany(inside => Actions(inside!))
            .Concat((element["actions"]?.AsArray() ?? []).OfType<JsonNode>());

    // Teams sends what stands in a hidden part of the card as well.
    private static IEnumerable<JsonNode> Inputs(JsonNode element) =>
        (element["body"] ?? element["items"] ?? new JsonArray()).AsArray().OfType<JsonNode>().SelectMany(inside =>
            $"{inside["type"]}".StartsWith("Input.", StringComparison.Ordinal) ? [inside] : Inputs(inside));
}
