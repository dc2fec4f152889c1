using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.AnsweringInWords;

/// <summary>A card as a person has it before them: enough to draw it again, and nothing of the drawing.</summary>
/// <param name="Day">The day on which it was shown.</param>
/// <param name="About">Whose sick leave it is about; null where it is about none.</param>
public sealed record ShownCard(Card Card, CardTag Tag, Language Language, DateOnly Day, Person? About)
{
    /// <summary>What the person has filled in with words and not sent yet; texts have passed the guard.</summary>
    public IReadOnlyDictionary<string, string> FilledIn { get; init; } = Empty;

    private static readonly Dictionary<string, string> Empty = [];

    /// <summary>Sent as a new message: the last thing that was said when it came. A card that was changed where it stands is not.</summary>
    public bool IsNewMessage { get; init; } = true;

    /// <summary>Whether this one takes the place of an earlier one in the chat.</summary>
    public bool Replaces(ShownCard earlier) => earlier.Tag.Leave == Tag.Leave && earlier.Card.GetType() == Card.GetType();
}
