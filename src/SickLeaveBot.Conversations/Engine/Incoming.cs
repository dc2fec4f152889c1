using System.Text.Json;
using SickLeaveBot.Conversations.Messaging;

namespace SickLeaveBot.Conversations.Engine;

/// <summary>One thing that a person did in the private chat, as Teams told it, checked for who it is and nothing else.</summary>
/// <param name="Key">What settles a repeated activity: conversation id and activity id.</param>
/// <param name="From">The speaker, with the newest way to reach them.</param>
public sealed record Incoming(string Key, Contact From, Doing What);

public abstract record Doing
{
    /// <summary>The person wrote. The text is read in memory only and is never kept.</summary>
    /// <param name="Text">Their own words: what they quoted or forwarded is not among them.</param>
    public sealed record Wrote(string Text, bool HasFile) : Doing
    {
        /// <summary>Another's words stood there too.</summary>
        public bool Quotes { get; init; }

        /// <summary>The key of the message whose words these are from now on; null for a message that is new.</summary>
        public string? EditOf { get; init; }
    }

    /// <summary>The person answered a card (Action.Execute, or Action.Submit as a message), or a client asks for the fresh one.</summary>
    /// <param name="Verb">Which answer.</param>
    /// <param name="Data">The card's data and inputs, as the client sent them: hostile until read.</param>
    /// <param name="CardActivity">The message that carried the card, when Teams said so.</param>
    /// <param name="Automatic">A refresh that nobody tapped.</param>
    public sealed record Answered(string Verb, JsonElement Data, string? CardActivity, bool Automatic) : Doing;

    /// <summary>The app was installed or the chat opened for the first time.</summary>
    public sealed record Arrived : Doing;

    /// <summary>The app was removed: the person can't be written to until they come back.</summary>
    public sealed record Left : Doing;
}

/// <summary>What the speaker shall see at once in answer to a card: a fresh card, or a short line.</summary>
public sealed record AtOnce(string? CardJson, string? Line)
{
    /// <summary>What a toast says where the card has to be sent as a message.</summary>
    public string Summary { get; init; } = "";
}

/// <summary>Takes what people do to the secretary. The Teams side calls it; it knows nothing of Teams.</summary>
public interface IInbox
{
    /// <summary>Notes durably, once, what somebody wrote or did, and returns before it is worked on. False: this activity was settled before.</summary>
    ValueTask<bool> Note(Incoming incoming, CancellationToken cancel);

    /// <summary>Works on a card's answer now and says what to show. A repeated one gets the same card and changes nothing.</summary>
    ValueTask<AtOnce> Answer(Incoming incoming, CancellationToken cancel);
}
