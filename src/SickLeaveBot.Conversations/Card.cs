using System.Text.Json;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Conversations;

/// <summary>The data of a card. Layout and words are the files in /cards named after the type, in the folder named after its conversation.</summary>
public abstract record Card
{
    /// <summary>What is written in the chat lies for a moment with what is still to be worked on; a secret must not, and is only taken on its card.</summary>
    public virtual bool TakesWords => true;
}

/// <summary>A card about the follow-up plan: each of the two has one of them, which shows how things stand.</summary>
public abstract record PlanCard : Card;

/// <summary>What a person filled in on a card; the card's verb is the name of the type, the input ids are its properties.</summary>
public abstract record Answer
{
    /// <summary>What the answer is about: when that has changed since the card was made, the fresh card is shown and nothing is taken.</summary>
    public virtual Matter About => Matter.Absence;
}

/// <summary>An answer about the follow-up plan.</summary>
public abstract record PlanAnswer : Answer
{
    public override Matter About => Matter.Plan;
}

/// <summary>Something written into the plan: it is joined with what the other has written meanwhile, and never thrown away.</summary>
public abstract record PlanText : PlanAnswer
{
    public override Matter About => Matter.Nothing;

    /// <summary>What was filled in on a form that can be kept unsent; null for what is sent or not at all.</summary>
    public virtual WritingThePlan.FilledIn? FilledIn => null;
}

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
