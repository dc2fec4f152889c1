using System.Text.Json;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.App.Teams.Inbound;

/// <summary>What an activity in a private chat means; null when it means nothing to the bot.</summary>
internal static class Hearing
{
    public const string CardAnswer = "adaptiveCard/action";

    private static readonly JsonElement NoData = JsonElement.Parse("{}");

    public static Doing? Of(Activity activity) => activity.Type switch
    {
        "message" => Message(activity),
        "messageUpdate" => Edit(activity),
        "installationUpdate" => Installation(activity.Action),
        "conversationUpdate" when HasBot(activity.MembersAdded, activity) => new Doing.Arrived(),
        "conversationUpdate" when HasBot(activity.MembersRemoved, activity) => new Doing.Left(),
        "invoke" when activity.Name == CardAnswer => Executed(activity),
        _ => null,
    };

    private static Doing Message(Activity activity) => activity.Value.Text("verb") is { Length: > 0 } verb
        ? new Doing.Answered(verb, activity.Value, activity.ReplyToId, Automatic: false)
        : Wrote(activity);

    // A deleted message that is put back says what it said before.
    private static Doing.Wrote? Edit(Activity activity) =>
        activity.ChannelData?.EventType is null or "editMessage" && Wrote(activity) is { Text.Length: > 0 } words
            ? words with { EditOf = TeamsEndpoint.MessageOf(activity) }
            : null;

    private static Doing.Wrote Wrote(Activity activity)
    {
        var (words, hasFile, quotes) = OwnWords.Of(activity);
        return new(words, hasFile) { Quotes = quotes };
    }

    private static Doing? Installation(string? action) => action switch
    {
        not null when action.Equals("add", StringComparison.OrdinalIgnoreCase) => new Doing.Arrived(),
        not null when action.Equals("remove", StringComparison.OrdinalIgnoreCase) => new Doing.Left(),
        _ => null,
    };

    private static bool HasBot(JsonElement members, Activity activity) =>
        activity.Recipient?.Id is { Length: > 0 } bot && members.Items().Any(member => member.Text("id") == bot);

    private static Doing.Answered? Executed(Activity activity)
    {
        var action = activity.Value.Part("action");
        if (action.Text("verb") is not { Length: > 0 } verb)
            return null;
        var data = action.Part("data") is { ValueKind: JsonValueKind.Object } given ? given : NoData;
        return new Doing.Answered(verb, data, activity.ReplyToId, Automatic: activity.Value.Text("trigger") == "automatic");
    }
}
