namespace SickLeaveBot.Law.Asking;

/// <summary>Where a duty stands on a day, by that day and the due day alone: the law does not know what has been done.</summary>
public enum DutyStatus { NotRequired, Upcoming, DueToday, Overdue, Asked }

/// <summary>One duty in one absence: when it is due, whether it is required, and why.</summary>
/// <param name="Duty">The duty, in the version that applies.</param>
/// <param name="Due">The last permissible day, conservatively read; null where no date can be set.</param>
/// <param name="Need">Whether it is required.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Reasons">Why, for programs.</param>
public sealed record DutyOnTimeline(Duty Duty, DateOnly? Due, Need Need, DutyStatus Status, Reasons Reasons)
{
    /// <summary>The due day in the most lenient reading.</summary>
    public DateOnly? DueOuter => Due?.AddDays(1);

    /// <summary>The due day moved back to the last Norwegian working day.</summary>
    public DateOnly? RemindOn => Due is { } due ? WorkingDays.LastOnOrBefore(due) : null;

    public bool IsRequired => Need is Need.Required;

    /// <summary>Why, in Norwegian, with the readings taken.</summary>
    public string Why => Asking.Why.Of(this);
}

/// <summary>Everything the law says of one employee's absence at one employer, asked on one day.</summary>
/// <param name="Regime">The forced regime, else the one in force on the first day of absence, or on the day asked.</param>
/// <param name="Absence">The latest absence, or null.</param>
/// <param name="EmployersPeriod">Its employer's period, or null.</param>
/// <param name="Duties">The duties in date order, those without a date last.</param>
public sealed record Timeline(
    Regime Regime,
    Absence? Absence,
    EmployersPeriod? EmployersPeriod,
    IReadOnlyList<DutyOnTimeline> Duties)
{
    /// <summary>Lays the latest absence on a line. The result never depends on when an entry was registered.</summary>
    /// <param name="entries">The absence at this employer, newest last. Several employments are asked one by one.</param>
    /// <param name="asOf">The day asked; decides the status only. Refused before 1 March 2007 when there is no absence.</param>
    /// <param name="whoWantsAMeeting">Who finds dialogue meeting 1 useful; null: nobody has been asked, empty: nobody does.</param>
    /// <param name="navMeeting">The day NAV has set for dialogue meeting 2 or 3.</param>
    /// <param name="regime">Forces one regime; null: each duty follows the rule in force on its due day.</param>
    public static Timeline Of(
        IReadOnlyList<AbsenceEntry> entries,
        DateOnly asOf,
        IReadOnlyCollection<Role>? whoWantsAMeeting = null,
        DateOnly? navMeeting = null,
        Regime? regime = null)
    {
        if (Spells.LatestAbsence(entries) is not { } absence)
        {
            return new(regime ?? Regimes.On(asOf), null, null, Nothing(regime ?? Regimes.On(asOf)));
        }

        var employersPeriod = NationalInsuranceAct.Section8_19.Of(absence);
        var situation = new Situation(absence, employersPeriod, whoWantsAMeeting, navMeeting);

        return new(
            regime ?? Regimes.On(absence.FirstDay),
            absence,
            employersPeriod,
            InDateOrder(Choosing.Duties(situation, regime, asOf)));
    }

    // Duties come in the order a sick leave meets them, nearly sorted, and keep it on the same day.
    private static List<DutyOnTimeline> InDateOrder(List<DutyOnTimeline> duties)
    {
        for (var i = 1; i < duties.Count; i++)
        {
            var duty = duties[i];
            var place = i;
            for (; place > 0 && DayOf(duties[place - 1]) > DayOf(duty); place--)
            {
                duties[place] = duties[place - 1];
            }

            duties[place] = duty;
        }

        return duties;

        static DateOnly DayOf(DutyOnTimeline duty) => duty.Due ?? DateOnly.MaxValue;
    }

    private static DutyOnTimeline[] Nothing(Regime regime) =>
        [.. Rulebook.In(regime).Select(duty => new DutyOnTimeline(duty, null, Need.NotRequired, DutyStatus.NotRequired, Reasons.NoAbsence))];
}
