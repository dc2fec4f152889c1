namespace SickLeaveBot.Law;

/// <summary>The kinds of sick note (sykmelding) that an employer can be given.</summary>
public enum SickNoteKind
{
    /// <summary>Full or graded: the employee is away, wholly or in part.</summary>
    Ordinary,

    /// <summary>Behandlingsdager: away on single days of treatment, at most one in each week begun; at work otherwise.</summary>
    TreatmentDays,

    /// <summary>Reisetilskudd: the way to work is paid for instead of sickness benefit; at work.</summary>
    TravelGrant,

    /// <summary>Avventende: the doctor waits for the workplace to be adapted; at work.</summary>
    Deferred,
}

/// <summary>Days of a sick note with one grade, both ends included.</summary>
/// <param name="Grade">In per cent; it is not refused here, see <see cref="SickNote.Refused"/>.</param>
public sealed record SickNotePart(DateOnly From, DateOnly To, int Grade);

/// <summary>Why a sick note can't be as it was given.</summary>
public enum SickNoteRefusal
{
    EndBeforeStart, NoSuchGrade, TooManyParts, PartsOverlap, PartsLeaveGap, OnePeriodOnly, TooFarAhead, TooFarBack, TooLong, DeferredTooLong,
}

/// <summary>What a sick note can hold (rules.md C.1).</summary>
public static class SickNote
{
    /// <summary>A note may begin so many calendar days after the day on which it is given.</summary>
    public const int MostDaysAhead = 30;

    /// <summary>A note may begin so many years before the day on which it is given.</summary>
    public const int MostYearsBack = 3;

    /// <summary>A note holds at most so many calendar days in all, both ends included: a year.</summary>
    public const int MostDays = 366;

    /// <summary>A deferred note holds at most so many calendar days, both ends included.</summary>
    public const int MostDeferredDays = 16;

    /// <summary>So many grades, each with its days, are read from one note.</summary>
    public const int MostParts = 6;

    /// <summary>How the days of a note are counted: only those of an ordinary one are days away.</summary>
    public static AbsenceKind AsDays(this SickNoteKind kind) => kind switch
    {
        SickNoteKind.TreatmentDays => AbsenceKind.TreatmentDays,
        SickNoteKind.TravelGrant => AbsenceKind.TravelGrant,
        SickNoteKind.Deferred => AbsenceKind.DeferredSickNote,
        _ => AbsenceKind.SickNote,
    };

    /// <summary>Why a sick note is refused, or null where it can be as it is. An empty list of parts is refused with <see cref="ArgumentException"/>.</summary>
    /// <param name="kind">Only an ordinary note has grades and more parts than one.</param>
    /// <param name="parts">
    /// In the order of their days. Refused are a part that ends before it begins, parts that share a day, and parts with a weekday between them
    /// (a weekend may lie between). Of an ordinary note also a grade under 20 per cent, which gives no sickness benefit, or over 100.
    /// </param>
    /// <param name="given">The day from which the days ahead and the years back are counted.</param>
    /// <remarks>
    /// Source: over 30 days ahead, over 3 years back, over a year in all, one period and 16 days of a deferred note, and parts that overlap or leave
    /// weekdays out, are what NAV's rules for received notes refuse (navikt/regulus-regula); 20 per cent is folketrygdloven § 8-13 first paragraph.
    /// </remarks>
    public static SickNoteRefusal? Refused(SickNoteKind kind, IReadOnlyList<SickNotePart> parts, DateOnly given)
    {
        if (parts.Count == 0) throw new ArgumentException("A sick note has days.", nameof(parts));
        var (from, to) = (parts[0].From, parts[^1].To);
        return parts switch
        {
            _ when parts.Any(part => part.To < part.From) => SickNoteRefusal.EndBeforeStart,
            _ when kind == SickNoteKind.Ordinary && parts.Any(part => part.Grade is < Grade.LowestForBenefit or > 100) => SickNoteRefusal.NoSuchGrade,
            _ when kind != SickNoteKind.Ordinary && parts.Count > 1 => SickNoteRefusal.OnePeriodOnly,
            _ when parts.Count > MostParts => SickNoteRefusal.TooManyParts,
            _ when Neighbours(parts).Any(pair => pair.Next.From <= pair.Part.To) => SickNoteRefusal.PartsOverlap,
            _ when Neighbours(parts).Any(pair => WorkingDays.WeekdaysAfter(pair.Part.To, weekdays: 1) < pair.Next.From) => SickNoteRefusal.PartsLeaveGap,
            _ when from.DayNumber > given.DayNumber + MostDaysAhead => SickNoteRefusal.TooFarAhead,
            _ when from < given.AddYears(-MostYearsBack) => SickNoteRefusal.TooFarBack,
            _ when kind == SickNoteKind.Deferred && to.DayNumber - from.DayNumber >= MostDeferredDays => SickNoteRefusal.DeferredTooLong,
            _ when to.DayNumber - from.DayNumber >= MostDays => SickNoteRefusal.TooLong,
            _ => null,
        };
    }

    private static IEnumerable<(SickNotePart Part, SickNotePart Next)> Neighbours(IReadOnlyList<SickNotePart> parts) => parts.Zip(parts.Skip(1));
}
