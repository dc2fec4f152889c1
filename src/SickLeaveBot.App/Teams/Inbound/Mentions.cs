using System.Text.Json;

namespace SickLeaveBot.App.Teams.Inbound;

/// <summary>Takes "@the bot" out of what was written; a mention of somebody else is part of what was said.</summary>
internal static class Mentions
{
    public static string WithoutOwn(Activity activity) => WithoutOwn(activity, activity.Text ?? "");

    public static string WithoutOwn(Activity activity, string text)
    {
        if (activity.Recipient?.Id is not { } bot || !text.Contains('<'))
            return text.Trim();
        foreach (var entity in activity.Entities.Items())
        {
            if (TextOfMention(entity, bot) is { Length: > 0 } mention)
                text = text.Replace(mention, "", StringComparison.Ordinal);
        }
        return text.Trim();
    }

    private static string? TextOfMention(JsonElement entity, string bot) =>
        entity.Text("type") == "mention" && entity.Part("mentioned").Text("id") == bot ? entity.Text("text") : null;
}
