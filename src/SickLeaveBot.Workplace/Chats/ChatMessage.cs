using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SickLeaveBot.App.Teams.Inbound;
using SickLeaveBot.Workplace.Json;

namespace SickLeaveBot.Workplace.Chats;

/// <summary>A message in somebody's private chat with the bot, as it looks now.</summary>
/// <param name="Id">The activity id.</param>
/// <param name="Person">Whose chat, by Entra object id.</param>
/// <param name="Activity">The activity as it crossed the wire last.</param>
public sealed record ChatMessage(string Id, string Person, bool FromBot, DateTimeOffset At, JsonObject Activity)
{
    public DateTimeOffset? Edited { get; init; }

    public bool Deleted { get; init; }

    public SendOutcome Delivery { get; init; } = SendOutcome.Taken;

    /// <summary>The card that came as the answer to a tap and stands in place of the message's own.</summary>
    public JsonObject? Shown { get; init; }

    [JsonIgnore]
    public string? Text => Activity["text"].Text();

    [JsonIgnore]
    public string? Summary => Activity["summary"].Text();

    /// <summary>What Teams offers the person to write next: it shows three.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Suggests => [.. (Activity["suggestedActions"].At("actions") as JsonArray ?? [])
        .Where(action => action.At("type").Text() == "imBack").Select(action => action.At("value").Text()).OfType<string>().Take(3)];

    /// <summary>The card the person sees, when the message has one.</summary>
    [JsonIgnore]
    public JsonObject? Card => Shown ?? (Activity["attachments"] as JsonArray)?
        .FirstOrDefault(attachment => attachment.At("contentType").Text() == "application/vnd.microsoft.card.adaptive")
        .At("content") as JsonObject;
}

/// <summary>How far a person's message has come on its way to the bot.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SendOutcome>))]
public enum SendOutcome
{
    Taken,
    Waiting,
    Lost,
}
