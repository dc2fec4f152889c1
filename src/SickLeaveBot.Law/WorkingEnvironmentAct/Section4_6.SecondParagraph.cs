namespace SickLeaveBot.Law.WorkingEnvironmentAct;

// Transfer to other work. It does not depend on who may come to a dialogue meeting.
public static partial class Section4_6
{
    public static readonly Wording TransferWords = Wording.Read(
        """
        Dersom det i medhold av første ledd er aktuelt å overføre en arbeidstaker til annet arbeid, skal arbeidstaker og
        arbeidstakers tillitsvalgte tas med på råd før saken avgjøres.
        """,
        ActAsPublished,
        since: null);

    public static LegalBasis TransferBasis { get; } = Paragraph(2);

    /// <summary>The first day on which a transfer may be decided when the last to be heard is heard on this day: «før saken avgjøres».</summary>
    public static DateOnly TransferDecidableFrom(DateOnly heardOn) => heardOn.AddDays(1);

    /// <summary>Who must be heard before a transfer to other work is decided, and has not been heard yet.</summary>
    /// <param name="employeeHeardOn">When the employee was heard, or null.</param>
    /// <param name="unionRepHeardOn">When the employee's union rep was heard, or null.</param>
    /// <param name="decidedOn">The day of the decision: hearing somebody on that day or later comes too late.</param>
    public static IReadOnlyList<Consulted> MustStillBeHeardBeforeTransfer(
        DateOnly? employeeHeardOn, DateOnly? unionRepHeardOn, DateOnly decidedOn)
    {
        List<Consulted> missing = [];
        if (employeeHeardOn is null || employeeHeardOn >= decidedOn)
        {
            missing.Add(Consulted.Employee);
        }

        if (unionRepHeardOn is null || unionRepHeardOn >= decidedOn)
        {
            missing.Add(Consulted.UnionRep);
        }

        return missing;
    }
}

/// <summary>Those who must be consulted before an employee is moved to other work.</summary>
public enum Consulted { Employee, UnionRep }
