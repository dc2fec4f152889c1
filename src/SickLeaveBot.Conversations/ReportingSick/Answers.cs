using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.ReportingSick;

public sealed record AbsenceConfirmed(
    DateOnly From, DateOnly? BackOn, bool? SomeWork, WorkConnection? Connection, string? Tasks) : Answer;

public sealed record ReportCancelled : Answer;

public sealed record ChangeWanted : Answer;

public sealed record PeriodChosen(DateOnly From, DateOnly? BackOn) : Answer;

public sealed record SickNoteGiven(DateOnly From, DateOnly To, int Grade, string? WorkplaceCan) : Answer;

public sealed record UndoWanted : Answer;

public sealed record SomeoneReported(string Employee, DateOnly From, DateOnly? BackOn) : Answer
{
    public override IReadOnlyList<DataNeed> Needs => [Following.Need];
}

public sealed record ReportFoundRight : Answer;

public sealed record ReportFoundWrong : Answer;

public sealed record BackdatingAccepted : Answer;

public sealed record BackdatingRefused : Answer;

/// <summary>"I am sick": the person wants to report an absence.</summary>
public sealed record ReportWanted : Answer;

/// <summary>The person has got a sick note and wants to register it.</summary>
public sealed record SickNoteWanted : Answer;

/// <summary>A manager wants to report for somebody who can't.</summary>
public sealed record SomeoneElseWanted : Answer
{
    public override IReadOnlyList<DataNeed> Needs => [Following.Need];
}
