using SickLeaveBot.Law;

namespace SickLeaveBot.FollowUp.Facts;

/// <summary>Something that has happened in a sick leave. Facts are added, never changed.</summary>
public abstract record Fact
{
    /// <summary>What the fact changes: a card on that matter which was made before it is out of date.</summary>
    public virtual Matter Changes => Matter.Absence;
}

/// <summary>What a card and an answer are about. What happens in one matter leaves the cards of the other as they are.</summary>
public enum Matter { Nothing, Absence, Plan, Meeting }
