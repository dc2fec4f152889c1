using System.Text.Json.Nodes;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Workplace.Json;

namespace SickLeaveBot.Workplace.Connector;

/// <summary>What Teams takes from a bot, and what it refuses.</summary>
public static class Payload
{
    private const int MostBytes = 100 * 1024;
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>Null when Teams would take this activity.</summary>
    public static Refusal? Check(JsonObject activity) => activity switch
    {
        _ when Size(activity) > MostBytes => Refusal.TooBig,
        _ when activity["type"].Text() is not ("message" or "typing") => Refusal.BadSyntax("Activity type is missing or not supported."),
        _ when activity["attachments"] is { } attachments => attachments is JsonArray list
            ? list.Select(Attachment).OfType<Refusal>().FirstOrDefault()
            : Refusal.BadSyntax("attachments must be a list."),
        _ when activity["type"].Text() == "message" && string.IsNullOrWhiteSpace(activity["text"].Text()) =>
            Refusal.BadSyntax("A message needs a text or an attachment."),
        _ => null,
    };

    /// <summary>Text and attachment in one become two messages, and the answer names neither.</summary>
    public static IReadOnlyList<JsonObject> Split(JsonObject activity)
    {
        if (string.IsNullOrEmpty(activity["text"].Text()) || activity["attachments"] is not JsonArray { Count: > 0 })
        {
            return [activity];
        }

        var (text, card) = (activity.DeepClone().AsObject(), activity.DeepClone().AsObject());
        text.Remove("attachments");
        card.Remove("text");
        return [text, card];
    }

    private static Refusal? Attachment(JsonNode? attachment) => (attachment.At("contentType").Text(), attachment.At("content")) switch
    {
        (null, _) => Refusal.BadSyntax("An attachment needs a contentType."),
        (AdaptiveCard, JsonObject card) => Card(card),
        (AdaptiveCard, _) => Refusal.BadSyntax("An adaptive card needs its content."),
        _ => null,
    };

    private static Refusal? Card(JsonObject card) => card switch
    {
        _ when card["type"].Text() != "AdaptiveCard" => Refusal.BadSyntax("The content is not an AdaptiveCard."),
        _ when !Version.TryParse(card["version"].Text(), out var version) || version > new Version(1, 5) =>
            Refusal.BadSyntax("Teams shows cards up to version 1.5."),
        _ => null,
    };

    /// <summary>Teams counts in UTF-16 and leaves out pictures that are carried along.</summary>
    private static int Size(JsonObject activity) =>
        2 * activity.ToJsonString(Kept.AsText.Options).Length - 2 * Pictures(activity);

    private static int Pictures(JsonNode? node) => node switch
    {
        JsonObject element => element.Sum(property => Pictures(property.Value)),
        JsonArray list => list.Sum(Pictures),
        _ => node.Text() is { } text && text.StartsWith("data:image/", StringComparison.Ordinal) ? text.Length : 0,
    };
}
