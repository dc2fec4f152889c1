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
        "installationUpdate" => Installation(activity.Action),
        "conversationUpdate" => BotWasAdded(activity) ? new Doing.Arrived() : null,
        "invoke" when activity.Name == CardAnswer => Executed(activity),
        _ => null,
    };

    private static Doing Message(Activity activity) => VerbOf(activity.Value) is { } verb
        ? new Doing.Answered(verb, activity.Value, activity.ReplyToId, Automatic: false)
        : new Doing.Wrote(Mentions.WithoutOwn(activity), HasFile(activity.Attachments));

    private static Doing? Installation(string? action) => action switch
    {
        not null when action.Equals("add", StringComparison.OrdinalIgnoreCase) => new Doing.Arrived(),
        not null when action.Equals("remove", StringComparison.OrdinalIgnoreCase) => new Doing.Left(),
        _ => null,
    };

    private static bool BotWasAdded(Activity activity) =>
        activity.Recipient?.Id is { } bot && activity.MembersAdded?.Any(member => member.Id == bot) == true;

    private static Doing.Answered? Executed(Activity activity)
    {
        if (!TryObject(activity.Value, "action", out var action) || VerbOf(action) is not { } verb)
            return null;
        var data = TryObject(action, "data", out var given) ? given : NoData;
        return new Doing.Answered(verb, data, activity.ReplyToId, IsAutomatic(activity.Value));
    }

    private static bool IsAutomatic(JsonElement value) =>
        value.TryGetProperty("trigger", out var trigger) && trigger.ValueKind == JsonValueKind.String && trigger.ValueEquals("automatic");

    private static string? VerbOf(JsonElement data) =>
        data.ValueKind == JsonValueKind.Object && data.TryGetProperty("verb", out var verb) && verb.ValueKind == JsonValueKind.String
        && verb.GetString() is { Length: > 0 } text
            ? text
            : null;

    private static bool TryObject(JsonElement parent, string name, out JsonElement child)
    {
        child = default;
        return parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out child) && child.ValueKind == JsonValueKind.Object;
    }

    // Teams sends the HTML form of what was written along as an attachment; all else is something the person attached.
    private static bool HasFile(Attached[]? attachments) =>
        attachments?.Any(attached => attached.ContentType is not "text/html") == true;
}
