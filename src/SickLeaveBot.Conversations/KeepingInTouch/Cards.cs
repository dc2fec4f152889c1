using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.KeepingInTouch;

public sealed record NoticeSeen : Answer;

[Harmless]
public sealed record CallWanted(DateOnly CallOn) : Answer;

/// <summary>The manager wanted to be reminded to call today.</summary>
public sealed record TimeToCall(string Employee, DateOnly From, DateOnly? BackOn) : Card;

/// <summary>The manager's own follow-ups.</summary>
public sealed record MyTeam(IReadOnlyList<TeamLine> Lines, bool IsEmpty, bool HasPlans) : Card;

public sealed record TeamLine(string Employee, DateOnly From, DateOnly? BackOn, int Grade, DutyKind? NextDuty, DateOnly? NextDay, string? Basis);

/// <summary>The person wants to see what is registered about their own absence.</summary>
[Harmless]
public sealed record AbsenceWanted : Answer;

/// <summary>A manager wants to see those the manager follows up.</summary>
[Harmless]
public sealed record TeamWanted : Answer
{
    public override IReadOnlyList<DataNeed> Needs => [Following.Need];
}
