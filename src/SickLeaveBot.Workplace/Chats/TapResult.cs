using System.Text.Json.Nodes;
using SickLeaveBot.App.Teams.Inbound;
using SickLeaveBot.Workplace.Json;

namespace SickLeaveBot.Workplace.Chats;

/// <summary>What a person sees after a tap on a card, read from the bot's answer as strictly as Teams reads it.</summary>
public abstract record TapResult
{
    /// <summary>The card is replaced.</summary>
    public sealed record NewCard(JsonObject Card) : TapResult;

    /// <summary>A short line under the card.</summary>
    public sealed record ShortLine(string Text) : TapResult;

    /// <summary>"Something went wrong": too late, refused, or an answer that Teams does not understand.</summary>
    public sealed record WentWrong(string Why) : TapResult;

    public static TapResult Of(BotAnswer answer) => answer switch
    {
        BotAnswer.TooLate => new WentWrong("No answer in time"),
        BotAnswer.NotThere => new WentWrong("The bot is not there"),
        BotAnswer.Came { Status: not 200 } came => new WentWrong($"HTTP {came.Status}"),
        BotAnswer.Came { Body: JsonObject body } => Read(body),
        _ => new WentWrong("Not an answer to a card"),
    };

    private static TapResult Read(JsonObject body) => (body["statusCode"].Number(), body["type"].Text(), body["value"]) switch
    {
        (200 or null, "application/vnd.microsoft.card.adaptive", JsonObject card) when card["type"].Text() == "AdaptiveCard" =>
            new NewCard(card.DeepClone().AsObject()),
        (200 or null, "application/vnd.microsoft.activity.message", JsonValue line) when line.Text() is { } text => new ShortLine(text),
        var (status, type, value) => new WentWrong($"{status} {type} {value.At("code").Text()}".Trim()),
    };

}
