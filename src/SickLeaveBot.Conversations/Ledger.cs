using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.Conversations.WritingThePlan;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Conversations;

/// <summary>Writes down what has been decided: all of a step in one durable transaction, or nothing of it. Implemented in SickLeaveBot.Storage.</summary>
public interface ILedger
{
    /// <summary>Notes a message once, to be worked on; null when the activity was settled before.</summary>
    ValueTask<Noted?> Note(string key, Heard heard, CancellationToken cancel);

    ValueTask<Written> Write(Step step, CancellationToken cancel);

    /// <summary>Messages that were noted and not yet worked on when the program last stopped.</summary>
    ValueTask<IReadOnlyList<Noted>> LeftOver(CancellationToken cancel);

    /// <summary>What is kept unsent in the plan of this sick leave, and by this person in any.</summary>
    ValueTask<IReadOnlyList<PlanDraft>> Drafts(Guid? leave, string person, CancellationToken cancel);

    /// <summary>Whether the employee's personal number is kept; the number itself is never asked for here.</summary>
    ValueTask<bool> HasPersonalNumber(string person, CancellationToken cancel);

    ValueTask<Acquaintance?> Knows(string person, CancellationToken cancel);

    /// <summary>Keeps the newest way to reach a person, and counts them as reachable again.</summary>
    ValueTask Meet(Contact contact, CancellationToken cancel);

    /// <summary>The person has removed the app and can not be written to until they come back.</summary>
    ValueTask Part(Contact contact, CancellationToken cancel);
}

/// <summary>One step: what it settles, the facts after so many earlier ones, and the letters that go out.</summary>
/// <param name="Settles">The activity's key, when the step answers a card at once.</param>
/// <param name="Done">The noted message that is worked on with this step.</param>
/// <param name="Before">The sick leave as it was read; its version is the optimistic lock.</param>
/// <param name="After">The sick leave as it is with the new facts.</param>
public sealed record Step(string? Settles, long? Done, SickLeave? Before, SickLeave? After, IReadOnlyList<Posting> Postings)
{
    /// <summary>The person whose language, or whose welcome, is written down with the step.</summary>
    public Acquaintance? Person { get; init; }

    /// <summary>What is kept unsent in the plan, and what is thrown away (an empty one) because it was sent.</summary>
    public IReadOnlyList<PlanDraft> Drafts { get; init; } = [];

    /// <summary>A personal number, to be sealed and kept; it goes into no fact and no letter.</summary>
    public EmployeesNumber? Number { get; init; }

    /// <summary>What becomes of a delivery in the queue to NAV. A step with the fact DeliveryAsked puts it there by itself.</summary>
    public Dispatched? Dispatched { get; init; }
}

/// <summary>A letter on its way to a person's chat.</summary>
/// <param name="Slot">Takes the place of what was last shown in the slot, if anything was; null always sends a new one.</param>
/// <param name="InPlaceOf">Takes the place of this very message.</param>
/// <param name="Answers">True for an answer to somebody who waits; those go first.</param>
/// <param name="Renews">Sent as a new message, also where the slot has one.</param>
public sealed record Posting(string Person, Letter Letter, string? Slot, string? InPlaceOf, bool Answers, bool Renews)
{
    /// <summary>What the slot's earlier message says from now on, so that nobody answers a card that is out of date.</summary>
    public Letter? LeavesBehind { get; init; }
}

public enum Written { Done, Clash, SettledBefore }

/// <summary>A message that is noted, under its number.</summary>
public sealed record Noted(long Number, Heard Heard);

/// <summary>What the bot keeps of a person it has met.</summary>
public sealed record Acquaintance(Contact Contact, Understanding.Language? Chosen, bool Welcomed, string? Unreachable);
