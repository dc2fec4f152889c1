using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations;

/// <summary>All that follows from one turn or one nudge: what to remember, what the speaker sees, and whom else to tell.</summary>
public sealed record Reply
{
    public static readonly Reply Silence = new();

    /// <summary>The sick leave that the facts and the cards belong to; null where there is none.</summary>
    public SickLeave? Leave { get; init; }

    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>What the speaker has written in the plan and keeps unsent; an empty one is thrown away.</summary>
    public IReadOnlyList<WritingThePlan.PlanDraft> Drafts { get; init; } = [];

    /// <summary>Whose sick leave it is; null where there is none.</summary>
    public Person? Employee => Facts is [ReportBegun { Employee: var employee }, ..] ? employee : Leave is { Version: > 0 } ? Leave.Employee : null;

    /// <summary>What the speaker sees in answer.</summary>
    public Card? Shown { get; init; }

    public IReadOnlyList<Message> Messages { get; init; } = [];

    /// <summary>What the speaker may open from now on, for a few minutes.</summary>
    public ReadingThePlan.Ticket? Ticket { get; init; }

    /// <summary>The language the speaker has asked for, from now on.</summary>
    public Understanding.Language? Speaks { get; init; }

    /// <summary>A personal number that human resources has entered, to be sealed and kept.</summary>
    public Store.PersonalNumberOf? Number { get; init; }
}

/// <summary>A card to somebody else than the speaker.</summary>
/// <param name="Slot">Which card of the sick leave it is: a later one in the same slot takes the place of the earlier.</param>
/// <param name="Anew">Sent as a new message, so that the person is told: Teams says nothing when a card is changed where it stands.</param>
public sealed record Message(Person To, Card Card, Slot Slot, bool Anew = false);

/// <summary>The cards that are kept up to date where they stand in a chat.</summary>
public enum Slot
{
    Receipt, Notice, ReportedForYou, HumanResources, AreYouBack, CallReminder, Plan, PlanRead, SharedPlan, PlanNotMade, PlanMeasures, Delivery, PersonalNumber,
}
