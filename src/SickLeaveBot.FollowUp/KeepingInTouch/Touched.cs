namespace SickLeaveBot.FollowUp.KeepingInTouch;

/// <summary>The manager has seen the notice.</summary>
public sealed record NoticeAcknowledged : Fact
{
    public override Matter Changes => Matter.Nothing;
}

/// <summary>The manager wants to be reminded to call on this day.</summary>
public sealed record CallPlanned(DateOnly On) : Fact
{
    public override Matter Changes => Matter.Nothing;
}

/// <summary>The bot has said something of its own accord, once: which nudge, and for which day.</summary>
/// <param name="Nudge">Its written name ("return", "plan-week-left"); it stays when anything in the program is renamed.</param>
/// <param name="To">The role it was said to ("employee", "manager", "hr"), where there is a choice.</param>
/// <param name="About">The deadline or the fact it is about, where it can be said of several.</param>
public sealed record Nudged(string Nudge, string? To, string? About, DateOnly Day) : Fact
{
    public override Matter Changes => Matter.Nothing;
}

/// <summary>A nudge that was missed and will not be given: a later one said the same and more. It is no proof that anybody was told.</summary>
public sealed record NudgePassedBy(string Nudge, string? To, string? About, DateOnly Day) : Fact
{
    public override Matter Changes => Matter.Nothing;
}
