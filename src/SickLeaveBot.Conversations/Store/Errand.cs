using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Store;

/// <summary>
/// Something to be done outside, once the step that asks for it is on disk: a letter to a chat, a plan to NAV. Each kind has a carrier,
/// which says whether it may be done again when nobody knows what became of it.
/// </summary>
/// <param name="Person">Whom it is to or about.</param>
public abstract record Errand(string Person)
{
    /// <summary>Of two with the same key to the same person only the later is done, unless the earlier has begun; null stands alone.</summary>
    public virtual string? Key => null;

    /// <summary>What it is about, where it is about a stream.</summary>
    public virtual StreamId? Stream => null;

    /// <summary>Somebody waits for it; it goes before those that nobody waits for.</summary>
    public virtual bool IsUrgent => false;
}

/// <summary>A letter on its way to a person's chat.</summary>
/// <param name="Slot">The place in the chat where it is shown from now on. It takes the place of what was last shown there, if anything was.</param>
/// <param name="InPlaceOf">Takes the place of this very message.</param>
/// <param name="Answers">True for an answer to somebody who waits; those go first.</param>
/// <param name="Renews">Sent as a new message, also where the slot has one.</param>
public sealed record LetterErrand(string Person, Letter Letter, string? Slot, string? InPlaceOf, bool Answers, bool Renews) : Errand(Person)
{
    /// <summary>What an earlier message says that is out of date with this letter, where it can't be taken away.</summary>
    public Letter? LeavesBehind { get; init; }

    /// <summary>A place that is empty once this letter has come: what stands there, if it is another message, is out of date.</summary>
    public string? Closes { get; init; }

    /// <summary>The message it names is taken out of the chat, and says this where Teams keeps it.</summary>
    public bool TakesAway { get; init; }

    public override string? Key => InPlaceOf is { } message ? $"@{message}" : Renews ? null : Slot;

    public override bool IsUrgent => Answers;
}

/// <summary>What becomes of an errand after news of it, written down with the news.</summary>
/// <param name="State">Null takes it out of the queue.</param>
public sealed record ErrandAfter(long Errand, ErrandState? State, int Tries, DateTimeOffset NotBefore)
{
    public static ErrandAfter Gone(long errand) => new(errand, null, 0, default);
}

/// <summary>Where an errand is: to be done, being done, or done and asked about.</summary>
public enum ErrandState { Waiting, Begun, Checking }

/// <summary>Errands of one kind about one person may go now.</summary>
/// <param name="Kind">The type of the errands.</param>
public sealed record Wake(Type Kind, string Person);
