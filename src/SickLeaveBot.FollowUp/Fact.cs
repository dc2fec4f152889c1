using SickLeaveBot.Law;

namespace SickLeaveBot.FollowUp;

/// <summary>Something that has happened in a sick leave. Facts are added, never changed.</summary>
public abstract record Fact
{
    /// <summary>What the fact changes: a card on that matter which was made before it is out of date.</summary>
    public virtual Matter Changes => Matter.Absence;
}

/// <summary>What a card and an answer are about. What happens in one matter leaves the cards of the other as they are.</summary>
public enum Matter { Nothing, Absence, Plan }

/// <summary>A fact as it was written down: its number in the sick leave, when, and by whom (an Entra object id, or the bot).</summary>
public sealed record Recorded(int Number, DateTimeOffset At, string By, Fact What);

/// <summary>Takes back an earlier fact. Both stay in the list; the sick leave is read as if the earlier one were not there.</summary>
public sealed record Undone(int Number) : Fact;
