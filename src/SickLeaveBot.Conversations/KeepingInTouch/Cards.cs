using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.KeepingInTouch;

/// <summary>A sick leave with what happens when, each date with its section of the law: the next thing first, the rest when it is asked for.</summary>
/// <param name="Employee">Whose it is, when the manager reads it; null for the employee.</param>
/// <param name="Progress">The weeks that count, and where the absence is among them.</param>
/// <param name="Next">What comes next; null where the absence is short.</param>
public sealed record MyAbsence(
    string? Employee, DateOnly From, DateOnly? BackOn, int Grade, IReadOnlyList<ProgressMark> Progress, DutyLine? Next, IReadOnlyList<DutyLine> Later,
    DateOnly? CountsFrom, bool CountsApart, IReadOnlyList<OwnCounts> Counts, string? SeenBy,
    bool CanChange, bool HasPlan, Uri? Chat, Uri? Call) : Card
{
    public bool HasLater => Later.Count > 0;

    public bool IsEmployees => Employee is null;

    public bool HasMore => HasLater || CanChange;
}

/// <summary>A week in which the law asks for something, or the week the absence is in.</summary>
public sealed record ProgressMark(int Week, bool IsNow)
{
    public bool IsAhead => !IsNow;
}

public sealed record DutyLine(DutyKind Duty, DateOnly Due, Role On, LegalBasis Basis, bool IsAsked);

/// <summary>The employee hears that who follows up sees the first day differently, and that nothing is changed.</summary>
public sealed record FirstDayIsQuestioned(string Manager, DateOnly From) : Card;

/// <summary>What the employee was asked about the first day needs no answer any more: one line where the question stood.</summary>
public sealed record FirstDayQuestionIsOver(DateOnly From) : Card;

/// <summary>The manager wanted to be reminded to call today.</summary>
public sealed record TimeToCall(string Employee, DateOnly From, DateOnly? BackOn, Uri? Chat, Uri? Call, bool IsDone) : Card
{
    public bool IsOpen => !IsDone;
}

/// <summary>The manager's own follow-ups, the most urgent first.</summary>
/// <param name="More">Those there is no room for, by name and day.</param>
/// <param name="AtWork">Those whose sick note leaves them at work, as the manager was told when it was registered.</param>
public sealed record MyTeam(IReadOnlyList<TeamLine> Lines, IReadOnlyList<TeamLine> More, IReadOnlyList<AtWorkLine> AtWork, bool IsEmpty) : Card
{
    public bool HasAtWork => AtWork.Count > 0;

    public bool HasMore => More.Count > 0;
}

public sealed record AtWorkLine(string Employee, SickNoteKind Kind, DateOnly From, DateOnly To);

/// <param name="Called">What the buttons call the employee: the first name where nobody else on the list has it.</param>
/// <param name="NextDuty">The next thing the manager has to do besides the plan.</param>
public sealed record TeamLine(
    string Id, string Employee, string Called, DateOnly From, DateOnly? BackOn, int Grade, PlanStatus? Plan, DateOnly? PlanDue, LegalBasis? PlanBasis,
    DutyKind? NextDuty, DateOnly? NextDay, LegalBasis? Basis, bool IsPlanTurn, Uri? Chat, Uri? Call)
{
    public bool IsToBeSeen => !IsPlanTurn;

    public bool PlanIsOpen => PlanDue is not null;
}

/// <summary>How far the plan has come, as the manager reads it in a list.</summary>
public enum PlanStatus { NotBegun, WaitsForYou, WaitsForEmployee, Late, ToBeApproved, Made, Unnecessary, PutOff, Ended }
