using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>A sick note is registered: no picture, no upload, nothing of why.</summary>
/// <param name="MayBeOrdinary">A note that leaves the employee at work can't be made an absence of.</param>
public sealed record RegisterSickNote(
    DateOnly From, DateOnly? To, int? Grade, string? WorkplaceCan, PeriodProblem? Problem, bool ToldOfIllness,
    SickNoteKind Kind = SickNoteKind.Ordinary, bool MayBeOrdinary = true) : Card
{
    public override Slot KeptAs => Slot.Question;

    /// <summary>The other kinds are folded away until they are asked for, or one is chosen.</summary>
    public bool ShowsKinds => Kind != SickNoteKind.Ordinary;

    public override bool SaysIllnessWasKeptOut => ToldOfIllness;
}

/// <summary>A sick note that was told in words, as it will be registered.</summary>
/// <param name="Grade">The grade of an ordinary note; of its first days where there are several.</param>
/// <param name="Grades">Where there are several: each with its days.</param>
/// <param name="Parts">The same, for the answer.</param>
/// <param name="WasTo">The last day until now, where it changes a note that is registered.</param>
/// <param name="Manager">Who is told of it.</param>
/// <param name="IsAway">The employee is reported away on some of the days on which the note says at work.</param>
/// <param name="GuessesFirstDay">It was not said; the likeliest stands there.</param>
public sealed record ConfirmSickNote(
    SickNoteKind Kind, DateOnly From, DateOnly To, int? Grade, IReadOnlyList<GradeLine> Grades, string? Parts, string? WorkplaceCan,
    DateOnly? WasFrom, DateOnly? WasTo, string? Manager, bool IsAway, bool ToldOfIllness, bool GuessesFirstDay = false) : Card
{
    public override Slot KeptAs => Slot.Question;

    /// <summary>The last day of the first grade.</summary>
    public DateOnly FirstTo => Grades is [var first, ..] ? first.To : To;

    public bool HasOneGrade => Grade is not null && Grades.Count == 0;

    public bool IsAtWork => Kind != SickNoteKind.Ordinary;

    public bool IsTreatmentDays => Kind == SickNoteKind.TreatmentDays;

    public bool TellsGrade => Manager is not null && !IsAtWork;

    public bool TellsKind => Manager is not null && IsAtWork;

    public override bool SaysIllnessWasKeptOut => ToldOfIllness;
}

public sealed record GradeLine(DateOnly From, DateOnly To, int Grade);

/// <summary>A sick note that leaves the employee at work would be taken back.</summary>
/// <param name="Manager">Who is told of it.</param>
public sealed record ConfirmNoteWithdrawal(SickNoteKind Kind, DateOnly From, DateOnly To, string? Manager) : Card
{
    public override Slot KeptAs => Slot.Question;
}

/// <summary>What would be taken back, and how the absence stands then.</summary>
/// <param name="Undoes">What is taken back.</param>
/// <param name="From">The first day away afterwards.</param>
/// <param name="BackOn">The return as it is expected afterwards.</param>
/// <param name="Manager">Who is told of it.</param>
/// <param name="Number">The fact that is taken back.</param>
/// <param name="NoteTo">The last day of the note, where it leaves the employee at work.</param>
public sealed record ConfirmUndo(ToUndo Undoes, DateOnly From, DateOnly? BackOn, string? Manager, int Number, bool CanBeWithdrawn, DateOnly? NoteTo = null) : Card
{
    public override Slot KeptAs => Slot.Question;
}

public enum ToUndo { Period, SickNote, WholeSickNote, NoteAtWork, ComingBack, Return, ReturnInPart, Withdrawal, Undoing, LatestSickNote }

/// <summary>The whole report would be taken back.</summary>
/// <param name="Manager">Who is told of it; null where only human resources has it.</param>
public sealed record ConfirmWithdrawal(DateOnly From, DateOnly? BackOn, string? Manager, bool WaitsForHumanResources) : Card
{
    public override Slot KeptAs => Slot.Question;
}

/// <summary>Self-certification is for whole days, and a share of a day was said: it is asked what is meant.</summary>
/// <param name="Grade">Null where it was not said how much.</param>
public sealed record WholeDaysOnly(DateOnly From, DateOnly? BackOn, int? Grade) : Card
{
    public bool SaysGrade => Grade is not null;

    public bool SaysPart => !SaysGrade;

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
    IReadOnlyList<Choice> People, string? Chosen, DateOnly From, DateOnly? BackOn, PeriodProblem? Problem) : Card
{
    public override Slot KeptAs => Slot.Question;
}

/// <summary>The employee sees what the manager reported, and says whether it is right.</summary>
public sealed record ReportedForYou(string Manager, DateOnly From, DateOnly? BackOn, bool Confirmed, bool IsOpen) : Card;
