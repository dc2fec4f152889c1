using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.AnsweringInWords;

/// <summary>
/// What the bot remembers of the last things in a person's chat. It may be forgotten at any time: the sick leaves themselves say what
/// can be answered. Implemented in SickLeaveBot.Storage.
/// </summary>
public interface IConversationMemory
{
    ValueTask<ChatMemory> Of(string person, CancellationToken cancel);

    /// <summary>Changes what is remembered, all at once.</summary>
    ValueTask Change(string person, Func<ChatMemory, ChatMemory> change, CancellationToken cancel);
}

/// <summary>The newest cards a person has before them, newest first, and what they were asked last.</summary>
public sealed record ChatMemory
{
    private const int MostCards = 4;
    private const int MostMessages = 20;

    public static readonly ChatMemory Nothing = new();

    /// <summary>A card that was answered is not among them any more.</summary>
    public IReadOnlyList<ShownCard> Cards { get; init; } = [];

    /// <summary>What the words fitted, when the person was asked whom they meant.</summary>
    public IReadOnlyList<AskedAbout> Asked { get; init; } = [];

    /// <summary>The last message was not understood.</summary>
    public bool WasLost { get; init; }

    /// <summary>
    /// The messages since anything was registered or dropped, by their keys: an edit of one of these is read, and of none earlier.
    /// Null when it isn't known, as after a restart.
    /// </summary>
    public IReadOnlyList<string>? Unsettled { get; init; }

    public bool IsSettled(string message) => Unsettled?.Contains(message) == false;

    public ChatMemory Reading(string message) =>
        Unsettled is { } known ? this with { Unsettled = [message, .. known.Take(MostMessages - 1)] } : this;

    /// <param name="card">What is shown now.</param>
    /// <param name="answered">What the cards carried that are done with now; null when nothing was answered.</param>
    public ChatMemory Seeing(ShownCard card, CardTag? answered) =>
        this with { Cards = [card, .. Cards.Where(one => !card.Replaces(one) && one.Tag != answered).Take(MostCards - 1)] };

    /// <summary>The person has filled in some of a card, and so it is the one they are at.</summary>
    public ChatMemory FillingIn(ShownCard card, IReadOnlyDictionary<string, string> values) => Seeing(card with { FilledIn = values }, answered: null);
}

/// <summary>One of several that the words fitted equally well, and what they would mean for it.</summary>
public sealed record AskedAbout(ShownCard Card, Spoken Spoken, IReadOnlyDictionary<string, string> Values, bool ToldOfIllness);
