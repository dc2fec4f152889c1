using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.ReportingSick;

public sealed record AbsenceConfirmed(
    DateOnly From, DateOnly? BackOn, bool? SomeWork, WorkConnection? Connection, string? Tasks) : Answer;

public sealed record ReportCancelled : Answer;

public sealed record ChangeWanted : Answer;

public sealed record PeriodChosen(DateOnly From, DateOnly? BackOn) : Answer;

public sealed record SickNoteGiven(DateOnly From, DateOnly To, int Grade, string? WorkplaceCan) : Answer;

public sealed record UndoWanted : Answer;

public sealed record SomeoneReported(string Employee, DateOnly From, DateOnly? BackOn) : Answer;

public sealed record ReportFoundRight : Answer;

public sealed record ReportFoundWrong : Answer;

public sealed record BackdatingAccepted : Answer;

public sealed record BackdatingRefused : Answer;
