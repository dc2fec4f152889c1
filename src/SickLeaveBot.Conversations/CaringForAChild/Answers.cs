using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Templates;

namespace SickLeaveBot.Conversations.CaringForAChild;

/// <summary>The employee is at home with a sick child on these days, and may have said what the number of days rests on.</summary>
public sealed record ChildSickConfirmed(
    DateOnly From, DateOnly To, [Between(1, 20)] int? Children, bool? IsSoleCarer, [Between(0, 20)] int? ChronicallyIll) : Answer
{
    public override IReadOnlyList<DataNeed> Needs => [CareDays.Need];
}

/// <summary>The employee wants to answer anew what the number of days rests on.</summary>
public sealed record ChildrenChangeWanted(DateOnly From, DateOnly To) : Answer
{
    public override IReadOnlyList<DataNeed> Needs => [CareDays.Need];
}

public sealed record ChildSickCancelled : Answer;

/// <summary>The days were not taken after all.</summary>
/// <param name="Number">Which fact it is about, in the speaker's own stream.</param>
public sealed record CareDaysTakenBack([Between(1, 1_000_000)] int Number) : Answer
{
    public override IReadOnlyList<DataNeed> Needs => [CareDays.Need];
}
