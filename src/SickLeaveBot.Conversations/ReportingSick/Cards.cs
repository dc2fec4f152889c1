using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>The employee confirms a report: everything is filled in as far as it was said.</summary>
/// <param name="NoteNeededFrom">The first day that needs a sick note if the employee stays away; null when the days are enough.</param>
/// <param name="NotEntitledFrom">As above, where the employment is too short for self-certification.</param>
/// <param name="UsedUpFrom">As above, where the self-certified days are used up.</param>
public sealed record ConfirmAbsence(
    DateOnly From, DateOnly? BackOn, string? Manager, DateOnly? NoteNeededFrom, DateOnly? NotEntitledFrom, DateOnly? UsedUpFrom,
    bool GoesToHumanResources, bool? SomeWork, WorkConnection? Connection, string? Tasks, PeriodProblem? Problem, bool ToldOfIllness) : Card;

/// <summary>The employee's receipt, always showing how things stand.</summary>
public sealed record AbsenceReceipt(
    AbsenceState State, DateOnly From, DateOnly? BackOn, DateOnly? ReturnedOn, string? Manager, bool OnlyHumanResources, DateOnly? NoteFrom,
    IReadOnlyList<SickNoteLine> SickNotes, bool SomeWorkPossible, bool NoWorkPossible, WorkConnection? Connection, string? Tasks,
    bool IsOngoing, bool HasPlan, bool CanBeUndone, bool ToldOfIllness) : Card;

public sealed record SickNoteLine(DateOnly From, DateOnly To, int Grade, string? WorkplaceCan);

/// <summary>The manager's notice: away from when until when, and what work is possible; never why.</summary>
public sealed record AbsenceNotice(
    AbsenceState State, string Employee, DateOnly From, DateOnly? BackOn, DateOnly? ReturnedOn, IReadOnlyList<SickNoteLine> SickNotes,
    bool SomeWorkPossible, bool NoWorkPossible, WorkConnection? Connection, string? Tasks, bool OnBehalf, bool Confirmed, bool Acknowledged, DateOnly? CallOn, DateOnly CallSuggested,
    bool CanAcknowledge, bool IsOngoing, bool HasPlan) : Card;

public enum AbsenceState { Ongoing, InPart, Ended, TakenBack, WithHumanResources, Refused }

/// <summary>First day and expected return are changed, or the absence is made longer.</summary>
public sealed record ChangeAbsence(DateOnly From, DateOnly? BackOn, PeriodProblem? Problem) : Card;

/// <summary>A sick note is registered: no picture, no upload, nothing of why.</summary>
public sealed record RegisterSickNote(
    DateOnly From, DateOnly? To, int? Grade, string? WorkplaceCan, PeriodProblem? Problem, bool ToldOfIllness) : Card;

/// <summary>The manager reports for somebody who can't.</summary>
public sealed record ReportForSomeone(
    IReadOnlyList<Choice> People, string? Chosen, DateOnly From, DateOnly? BackOn, PeriodProblem? Problem) : Card;

public sealed record Choice(string Id, string Name);

/// <summary>The employee sees what the manager reported, and says whether it is right.</summary>
public sealed record ReportedForYou(string Manager, DateOnly From, DateOnly? BackOn, bool Confirmed, bool IsOpen) : Card;

/// <summary>Human resources decides on a first day further back than the policy allows.</summary>
public sealed record BackdatingQuestion(string Employee, DateOnly From, DateOnly? BackOn, DateOnly ReportedOn, int DaysAllowed, BackdatingAnswer Answer,
    bool IsOpen, bool IsAnswered) : Card;

public enum BackdatingAnswer { Open, Accepted, Refused }

/// <summary>Why a period can't be taken as it was written.</summary>
public enum PeriodProblem { BackBeforeFrom, TooFarBack, TooFarAhead, EndBeforeStart, NoSuchGrade, NobodyChosen, TooLong }

/// <summary>What the employee has to know of self-certification before confirming.</summary>
public enum SelfCertificationNotice { NoteNeeded, NotYetEntitled, UsedUp }
