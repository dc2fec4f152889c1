using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.FollowUp.KeepingInTouch;

/// <summary>The manager has seen the notice.</summary>
public sealed record NoticeAcknowledged : Fact
{
    public override Matter Changes => Matter.Nothing;
}

/// <summary>The manager sees the first day differently; the employee alone can change it.</summary>
public sealed record FirstDayQuestioned : Fact
{
    public override Matter Changes => Matter.Nothing;
}

/// <summary>The manager wants to be reminded to call on this day.</summary>
public sealed record CallPlanned(DateOnly On) : Fact
{
    public override Matter Changes => Matter.Nothing;
}

/// <summary>The manager has made the call of which they wanted to be reminded.</summary>
public sealed record CallMade(DateOnly On) : Fact
{
    public override Matter Changes => Matter.Nothing;
}

/// <summary>The bot has said something of its own accord, once.</summary>
/// <param name="Nudge">What was said; a name that is never changed.</param>
/// <param name="To">As what the reader was told (employee, manager, hr), where it makes a difference.</param>
/// <param name="About">The day or the fact it was about; null where that is the day it was due.</param>
/// <param name="Day">The day it was due.</param>
public sealed record Nudged(string Nudge, string? To, string? About, DateOnly Day) : Fact
{
    public override Matter Changes => Matter.Nothing;
}

/// <summary>A nudge that was missed and will not be given: a later one said the same and more. It is no proof that anybody was told.</summary>
public sealed record NudgePassedBy(string Nudge, string? To, string? About, DateOnly Day) : Fact
{
    public override Matter Changes => Matter.Nothing;
}
