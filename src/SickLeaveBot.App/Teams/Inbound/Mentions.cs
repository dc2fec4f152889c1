using System.Text.Json;

namespace SickLeaveBot.App.Teams.Inbound;

/// <summary>Takes "@the bot" out of what was written; a mention of somebody else is part of what was said.</summary>
internal static class Mentions
{
    public static string WithoutOwn(Activity activity)
    {
        var text = activity.Text ?? "";
        if (activity.Recipient?.Id is { } bot && activity.Entities.ValueKind == JsonValueKind.Array && text.Contains('<'))
        {
            foreach (var entity in activity.Entities.EnumerateArray())
            {
                if (TextOfMention(entity, bot) is { Length: > 0 } mention)
                    text = text.Replace(mention, "", StringComparison.Ordinal);
            }
        }
        return text.Trim();
    }

    private static string? TextOfMention(JsonElement entity, string bot) =>
        entity.ValueKind == JsonValueKind.Object
        && Text(entity, "type") == "mention"
        && entity.TryGetProperty("mentioned", out var mentioned) && mentioned.ValueKind == JsonValueKind.Object
        && Text(mentioned, "id") == bot
            ? Text(entity, "text")
            : null;

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
