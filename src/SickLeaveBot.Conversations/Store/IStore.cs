using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Store;

/// <summary>Keeps what has been decided: all of a step in one durable transaction, or nothing of it. Implemented in SickLeaveBot.Storage.</summary>
public interface IStore
{
    /// <summary>Notes a message once, to be worked on; null when the activity was settled before.</summary>
    ValueTask<Noted?> Note(string key, Heard heard, CancellationToken cancel);

    ValueTask<Written> Write(Step step, CancellationToken cancel);

    /// <summary>Messages that were noted and not yet worked on when the program last stopped.</summary>
    ValueTask<IReadOnlyList<Noted>> LeftOver(CancellationToken cancel);

    /// <summary>The facts of a stream that is no sick leave, oldest first.</summary>
    ValueTask<IReadOnlyList<Recorded>> Facts(StreamId stream, CancellationToken cancel);

    /// <summary>What is kept unsent in this sick leave, and by this person in any.</summary>
    ValueTask<IReadOnlyList<Draft>> Drafts(Guid? leave, string person, CancellationToken cancel);

    /// <summary>Whether the employee's personal number is kept; the number itself is never asked for here.</summary>
    ValueTask<bool> HasPersonalNumber(string person, CancellationToken cancel);

    ValueTask<Acquaintance?> Knows(string person, CancellationToken cancel);

    /// <summary>Keeps the newest way to reach a person, and counts them as reachable again.</summary>
    ValueTask Meet(Contact contact, CancellationToken cancel);

    /// <summary>The person has removed the app and can not be written to until they come back.</summary>
    ValueTask Part(Contact contact, CancellationToken cancel);
}

public enum Written { Done, Clash, SettledBefore }

/// <summary>A message that is noted, under its number.</summary>
public sealed record Noted(long Number, Heard Heard);

/// <summary>What the bot keeps of a person it has met.</summary>
public sealed record Acquaintance(Contact Contact, Understanding.Language? Chosen, bool Welcomed, string? Unreachable);
