using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>A sick note is registered: no picture, no upload, nothing of why.</summary>
public sealed record RegisterSickNote(
    DateOnly From, DateOnly? To, int? Grade, string? WorkplaceCan, PeriodProblem? Problem, bool ToldOfIllness) : Card
{
    public override Slot KeptAs => Slot.Question;

    public override bool SaysIllnessWasKeptOut => ToldOfIllness;
}

/// <summary>A sick note that was told in words, as it will be registered.</summary>
/// <param name="ThenFrom">From this day on it has another grade.</param>
/// <param name="Manager">Who is told of it.</param>
public sealed record ConfirmSickNote(
    DateOnly From, DateOnly To, int Grade, DateOnly? ThenFrom, int? ThenGrade, string? Manager, bool ToldOfIllness) : Card
{
    public override Slot KeptAs => Slot.Question;

    /// <summary>The last day of the first grade, where there are two.</summary>
    public DateOnly? FirstPartTo => ThenFrom?.AddDays(-1);

    public override bool SaysIllnessWasKeptOut => ToldOfIllness;
}

/// <summary>What would be taken back, and how the absence stands then.</summary>
/// <param name="Undoes">What is taken back.</param>
/// <param name="From">The first day away afterwards.</param>
/// <param name="BackOn">The return as it is expected afterwards.</param>
/// <param name="Manager">Who is told of it.</param>
/// <param name="Number">The fact that is taken back.</param>
public sealed record ConfirmUndo(ToUndo Undoes, DateOnly From, DateOnly? BackOn, string? Manager, int Number, bool CanBeWithdrawn) : Card
{
    public override Slot KeptAs => Slot.Question;
}

public enum ToUndo { Period, SickNote, ComingBack, Return, ReturnInPart, Withdrawal, Undoing }

/// <summary>The whole report would be taken back.</summary>
/// <param name="Manager">Who is told of it; null where only human resources has it.</param>
public sealed record ConfirmWithdrawal(DateOnly From, DateOnly? BackOn, string? Manager, bool WaitsForHumanResources) : Card
{
    public override Slot KeptAs => Slot.Question;
}

/// <summary>Self-certification is for whole days, and a share of a day was said: it is asked what is meant.</summary>
public sealed record WholeDaysOnly(DateOnly From, DateOnly? BackOn, int Grade) : Card
{
    public override Slot KeptAs => Slot.Question;
}

/// <summary>A weekday was said that can be the one just gone or the next: both are offered.</summary>
/// <param name="EarlierBackOn">The return that goes with the earlier, where an end was said.</param>
/// <param name="LaterBackOn">As above, with the later.</param>
public sealed record WhichFirstDay(DateOnly Earlier, DateOnly? EarlierBackOn, DateOnly Later, DateOnly? LaterBackOn) : Card
{
    public override Slot KeptAs => Slot.Question;
}

/// <summary>The manager reports for somebody who can't.</summary>
public sealed record ReportForSomeone(
    IReadOnlyList<Choice> People, string? Chosen, DateOnly From, DateOnly? BackOn, PeriodProblem? Problem) : Card;

/// <summary>The employee sees what the manager reported, and says whether it is right.</summary>
public sealed record ReportedForYou(string Manager, DateOnly From, DateOnly? BackOn, bool Confirmed, bool IsOpen) : Card;
