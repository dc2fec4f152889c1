using System.Text.Json;

namespace SickLeaveBot.Conversations.Messaging;

/// <summary>All that a card carries back when it is answered: which sick leave, and how many facts it had when the card was made.</summary>
public readonly record struct CardTag(Guid? Leave, int Version)
{
    /// <summary>Reads the tag out of an answer's data; there is none when the data was not made by a card of ours.</summary>
    public static CardTag? Read(JsonElement data)
    {
        try
        {
            return data.ValueKind is JsonValueKind.Object ? Find(data) : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair can be written in JSON, but is no text.
            return null;
        }
    }

    private static CardTag? Find(JsonElement data)
    {
        if (!data.TryGetProperty("version", out var given) || VersionIn(given) is not { } version)
            return null;
        if (!data.TryGetProperty("leave", out var leave) || leave.ValueKind is JsonValueKind.Null)
            return new(null, version);
        return leave.ValueKind is JsonValueKind.String && leave.TryGetGuid(out var id) ? new(id, version) : null;
    }

    /// <summary>Some clients make a text of every value they send.</summary>
    private static int? VersionIn(JsonElement given) => given.ValueKind switch
    {
        JsonValueKind.Number when given.TryGetInt32(out var number) && number >= 0 => number,
        JsonValueKind.String when int.TryParse(given.GetString(), out var number) && number >= 0 => number,
        _ => null,
    };
}
