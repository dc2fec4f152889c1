namespace SickLeaveBot.Law;

/// <summary>Whether a duty must be done.</summary>
public enum Need { Required, NotRequired, SomebodyMustBeAsked }

/// <summary>Why a duty is required or not, and which readings were taken; for programs to put in words of their own.</summary>
[Flags]
public enum Reasons
{
    None = 0,

    /// <summary>The absence ends before the due day, so the duty never arises.</summary>
    EndsBeforeDue = 1 << 0,

    /// <summary>The employee is wholly away on the due day.</summary>
    FullOnDueDay = 1 << 1,

    /// <summary>The employee is partly away on the due day.</summary>
    GradedOnDueDay = 1 << 2,

    /// <summary>The absence has both full and graded days; the law does not say how switches count.</summary>
    ChangesBetweenFullAndGraded = 1 << 3,

    /// <summary>The due day has no sick note of its own; the fuller grade on its two sides was used.</summary>
    GradeTakenFromNeighbour = 1 << 4,

    /// <summary>Nobody has been asked whether a meeting would be useful.</summary>
    NobodyAskedYet = 1 << 5,

    /// <summary>Everybody was asked and nobody finds a meeting useful.</summary>
    NobodyWantsIt = 1 << 6,

    /// <summary>Somebody finds a meeting useful, so it must be held.</summary>
    SomebodyWantsIt = 1 << 7,

    /// <summary>Graded work is work-related activity.</summary>
    GradedWorkIsActivity = 1 << 8,

    /// <summary>The grade is under 20 per cent: no sickness benefit follows.</summary>
    TooLowForBenefit = 1 << 9,

    /// <summary>There are days at work inside the absence; they move no due date.</summary>
    DaysAtWorkInside = 1 << 10,

    /// <summary>A change of rules: neither rule's date falls in its own time, so the older one is used.</summary>
    OlderRuleAcrossTheChange = 1 << 11,

    /// <summary>The rules changed during the absence; this duty follows the one in force on its due day.</summary>
    RuleOfTheDueDay = 1 << 12,

    /// <summary>NAV has set no day for a meeting.</summary>
    NavHasSetNoMeeting = 1 << 13,

    /// <summary>NAV's meeting lies before the absence, so it belongs to another one.</summary>
    MeetingBeforeTheAbsence = 1 << 14,

    /// <summary>No source for this duty was found for the time; it is shown, not demanded.</summary>
    NotFoundInTheSources = 1 << 15,

    /// <summary>There is no absence, so nothing is due.</summary>
    NoAbsence = 1 << 16,
}

/// <summary>What a duty demands on its due day, and why.</summary>
public readonly record struct Finding(Need Need, Reasons Reasons)
{
    public static Finding Required(Reasons reasons = Reasons.None) => new(Need.Required, reasons);

    public static Finding NotRequired(Reasons reasons) => new(Need.NotRequired, reasons);
}

/// <summary>The findings several sections share.</summary>
public static class Findings
{
    /// <summary>Required of everyone who is still away, wholly or partly, on the due day.</summary>
    public static Finding WhollyOrPartlyAway(Situation situation, DateOnly due) =>
        EndsBefore(situation, due) ?? Finding.Required(GradeReasons(situation.Absence, due));

    /// <summary>Shown in the timeline, never demanded: the sources do not tell whether the duty existed then.</summary>
    public static Finding NotFound(Situation situation, DateOnly due) =>
        EndsBefore(situation, due) ?? Finding.NotRequired(Reasons.NotFoundInTheSources);

    /// <summary>The finding for an absence that ends before the due day, or null where it lasts.</summary>
    public static Finding? EndsBefore(Situation situation, DateOnly due) =>
        situation.Absence.LastDay < due ? Finding.NotRequired(Reasons.EndsBeforeDue) : null;

    /// <summary>What is worth saying about the grade on the due day.</summary>
    public static Reasons GradeReasons(Absence absence, DateOnly due)
    {
        var grade = absence.GradeOn(due);

        return (grade.IsFull ? Reasons.FullOnDueDay : Reasons.GradedOnDueDay)
            | (grade.GivesBenefit ? Reasons.None : Reasons.TooLowForBenefit)
            | (absence.EntryOn(due) is null ? Reasons.GradeTakenFromNeighbour : Reasons.None)
            | (absence.ChangesBetweenFullAndGraded ? Reasons.ChangesBetweenFullAndGraded : Reasons.None);
    }
}
