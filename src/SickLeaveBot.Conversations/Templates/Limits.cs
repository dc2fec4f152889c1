namespace SickLeaveBot.Conversations.Templates;

/// <summary>How long a text on a card may be; 500 signs where nothing is said.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class AtMostAttribute(int length) : Attribute
{
    public int Length { get; } = length;
}

/// <summary>Between which numbers, both included, a number on a card must be.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class BetweenAttribute(int least, int most) : Attribute
{
    public int Least { get; } = least;

    public int Most { get; } = most;
}
