using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.Moments;

/// <summary>All that follows from one turn, one nudge or one piece of news: what the speaker sees, and what else shall happen.</summary>
public sealed record Reply
{
    public static readonly Reply Silence = new();

    /// <summary>The sick leave that the card shown is about; null where there is none.</summary>
    public SickLeave? Leave { get; init; }

    /// <summary>What the speaker sees in answer.</summary>
    public Card? Shown { get; init; }

    /// <summary>Said before it, where the speaker has asked something in the same breath.</summary>
    public Card? Before { get; init; }

    public IReadOnlyList<Effect> Effects { get; init; } = [];

    /// <summary>The facts that are added to the sick leave of this reply.</summary>
    public IEnumerable<Fact> Facts => Leave is { } leave
        ? Effects.OfType<Remember>().Where(one => one.Stream == StreamId.Of(leave)).SelectMany(one => one.Facts)
        : [];

    /// <summary>Whose sick leave it is; null where there is none.</summary>
    public Person? Employee => Facts.FirstOrDefault() is ReportBegun { Employee: var employee } ? employee : Leave is { Version: > 0 } ? Leave.Employee : null;
}
