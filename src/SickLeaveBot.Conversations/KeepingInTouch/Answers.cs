using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.KeepingInTouch;

public sealed record NoticeSeen : Answer;

/// <summary>The manager says that the first day is not right: the employee is told, and nothing is changed.</summary>
public sealed record FirstDayFoundWrong : Answer;

/// <summary>Somebody speaks of a first day that is wrong: the card on which it can be said is shown.</summary>
/// <param name="Employee">Whose, where one of those whom the speaker follows up was named.</param>
[Harmless]
public sealed record FirstDayDoubted(string? Employee = null) : Answer
{
    public override IReadOnlyList<DataNeed> Needs => [Following.Need, Reaching.Team, Reaching.AtWork];
}

/// <summary>«Minn meg på å ringe Kari på fredag», said in a sentence: the reminder is set where there is one to call.</summary>
/// <param name="Employee">Whom, where one of those whom the speaker leads was named.</param>
/// <param name="On">On which day; without one, on the next working day.</param>
/// <param name="IsCall">It is about calling or talking to them; of anything else nobody is reminded.</param>
[Harmless]
public sealed record ReminderAsked(string? Employee = null, DateOnly? On = null, bool IsCall = false) : Answer
{
    public override Matter About => Matter.Nothing;

    public override IReadOnlyList<DataNeed> Needs => [Following.Need, Reaching.Team, Reaching.AtWork];
}

[Harmless]
public sealed record CallWanted(DateOnly CallOn) : Answer;

/// <summary>The manager has made the call.</summary>
public sealed record CallDone : Answer
{
    public override Matter About => Matter.Nothing;

    public override IReadOnlyList<DataNeed> Needs => [Reaching.Employee];
}

/// <summary>The person wants to see what is registered about their own absence.</summary>
[Harmless]
public sealed record AbsenceWanted : Answer
{
    public override Matter About => Matter.Nothing;
}

/// <summary>A manager wants to see those the manager follows up.</summary>
[Harmless]
public sealed record TeamWanted : Answer
{
    public override IReadOnlyList<DataNeed> Needs => [Following.Need, Reaching.Team, Reaching.AtWork];
}

/// <summary>A manager wants to see one of those they follow up.</summary>
[Harmless]
public sealed record CaseWanted(string Employee) : Answer
{
    public override Matter About => Matter.Nothing;

    public override IReadOnlyList<DataNeed> Needs => [Following.Need, Reaching.Team, Reaching.AtWork];
}
