namespace SickLeaveBot.Conversations.Moments;

/// <summary>
/// Marks an answer without consequences: it shows or opens something, or keeps something for the speaker alone. Every other answer changes
/// a registered absence, tells somebody else or ends something. Such an answer is only taken from a tap, from words that name its button
/// whole and nothing else, or from a plain yes or no to the last question of the day; words that come near it only show the card again.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class HarmlessAttribute : Attribute
{
    /// <summary>Nothing but the names of its buttons says it: to whoever has such a button they mean it, whatever they mean to others.</summary>
    public bool OnlyNamed { get; init; }
}
