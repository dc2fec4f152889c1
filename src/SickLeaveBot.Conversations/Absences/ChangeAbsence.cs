using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>First day and expected return are changed, or the absence is made longer.</summary>
public sealed record ChangeAbsence(DateOnly From, DateOnly? BackOn, PeriodProblem? Problem) : Card
{
    public override Slot KeptAs => Slot.Question;
}

/// <summary>Why a period can't be taken as it was written.</summary>
public enum PeriodProblem
{
    BackBeforeFrom, TooFarBack, TooFarAhead, EndBeforeStart, NoSuchGrade, NobodyChosen, TooLong,
    TooManyParts, PartsOverlap, PartsLeaveGap, PartsUnclear, OnePeriodOnly, KindAndGrade, DeferredTooLong,
}
