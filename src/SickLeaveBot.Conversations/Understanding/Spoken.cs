namespace SickLeaveBot.Conversations.Understanding;

/// <summary>What was meant by words that name a button of a card: noted as a tap would have carried it, never the words.</summary>
/// <param name="Verb">The button; null when only inputs were filled in.</param>
/// <param name="Values">What the button and the inputs carry, those that were said in place of the card's own. Texts have passed the guard.</param>
public sealed record Spoken(string? Verb, Guid? Leave, int Version, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The sick leaves that the words fit equally well; the person is asked which.</summary>
    public IReadOnlyList<Guid> Among { get; init; } = [];
}
