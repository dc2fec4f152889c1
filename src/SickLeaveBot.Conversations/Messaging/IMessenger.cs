namespace SickLeaveBot.Conversations.Messaging;

/// <summary>What came of a delivery.</summary>
public abstract record Delivery
{
    public sealed record Done(string Conversation, string Activity) : Delivery;

    /// <summary>The bot may not write to the person (blocked, not installed). Code is Teams' own word for it.</summary>
    public sealed record Unreachable(string Code) : Delivery;

    /// <summary>The message to be updated is not there any more.</summary>
    public sealed record Gone : Delivery;

    /// <summary>All tries of this round failed; worth another round later.</summary>
    public sealed record Later(TimeSpan? After, string Code) : Delivery;

    /// <summary>Teams will never take this one as it is.</summary>
    public sealed record Refused(string Code) : Delivery;
}

/// <summary>Carries letters to the private chats. Implemented in SickLeaveBot.App/Teams.</summary>
public interface IMessenger
{
    /// <summary>Sends a letter to the person's private chat (made if there is none), or puts it in place of an earlier one.</summary>
    Task<Delivery> Deliver(Letter letter, Contact to, string? inPlaceOf, CancellationToken cancel);

    /// <summary>Takes one of the bot's own messages out of the person's private chat.</summary>
    Task<Delivery> Delete(Contact from, string message, CancellationToken cancel);
}
