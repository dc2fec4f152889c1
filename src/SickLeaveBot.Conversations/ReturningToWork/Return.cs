using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.Conversations.ReturningToWork;

/// <summary>The employee says when the return is, and whether it is full or in part.</summary>
public sealed record ConfirmReturn(DateOnly On, int? Grade, PeriodProblem? Problem) : Card;

/// <summary>On the morning of the expected return, the employee is asked whether it holds.</summary>
public sealed record AreYouBack(DateOnly On) : Card;

public sealed record ReturnGiven(DateOnly On, int? Grade) : Answer;

/// <summary>«Ja, tilbake» on the morning of the expected return.</summary>
public sealed record BackToday : Answer;

/// <summary>"I am back": the person wants to end or reduce an absence.</summary>
public sealed record ReturnWanted : Answer;
