using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.Conversations.ReturningToWork;

/// <summary>The employee says when the return is, and whether it is full or in part.</summary>
public sealed record ConfirmReturn(DateOnly On, int? Grade, PeriodProblem? Problem) : Card
{
    public override Slot KeptAs => Slot.Question;
}

/// <summary>A return that was told in words, as it will be registered and as the manager will hear it.</summary>
/// <param name="Grade">The grade that is left, where the return is in part.</param>
/// <param name="Manager">Who is told of it.</param>
/// <param name="NoteTo">The last day of the sick note, which stays as it was issued.</param>
public sealed record ConfirmBack(DateOnly On, HowBack How, int? Grade, string? Manager, DateOnly? NoteTo) : Card
{
    public override Slot KeptAs => Slot.Question;
}

/// <summary>Back in full now, on a day to come, or in part.</summary>
public enum HowBack { Now, Later, InPart, InPartLater }

/// <summary>On the morning of the expected return, the employee is asked whether it holds.</summary>
public sealed record AreYouBack(DateOnly On) : Card
{
    public override Slot KeptAs => Slot.Question;
}

public sealed record ReturnGiven(DateOnly On, int? Grade) : Answer;

/// <summary>«Ja, tilbake» on the morning of the expected return.</summary>
public sealed record BackToday : Answer;

/// <summary>"I am back": the person wants to end or reduce an absence.</summary>
[Harmless]
public sealed record ReturnWanted : Answer;
