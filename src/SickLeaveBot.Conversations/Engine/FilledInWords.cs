using System.Text.Json;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Engine;

/// <summary>What somebody wrote into a card, looked through for danger before the answer is read: even one that is too long or wrong.</summary>
internal static class FilledInWords
{
    /// <summary>The text that tells of danger; null when there is none.</summary>
    public static string? OfDanger(JsonElement data) => data.ValueKind switch
    {
        JsonValueKind.String when Text(data) is { } text && CrisisWords.AreIn(text) => text,
        JsonValueKind.Object => data.EnumerateObject().Select(property => OfDanger(property.Value)).FirstOrDefault(found => found is not null),
        JsonValueKind.Array => data.EnumerateArray().Select(OfDanger).FirstOrDefault(found => found is not null),
        _ => null,
    };

    // Half of a character can't be read; the answer is refused for it later.
    private static string? Text(JsonElement given)
    {
        try
        {
            return given.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
