namespace SickLeaveBot.Law.NationalInsuranceAct;

/// <summary>Folketrygdloven § 8-24: the right to self-certify (egenmelding).</summary>
/// <seealso href="https://lovdata.no/lov/1997-02-28-19/§8-24"/>
public static partial class Section8_24
{
    private const string ActAsPublished = "trygderett.no, folketrygdloven § 8-24 (lagret kopi)";

    public static LegalBasis Basis { get; } = LegalBasis.NationalInsuranceAct("8-24");

    public static readonly Wording EmploymentWords = Wording.Read(
        """
        For å få rett til å nytte egenmelding må arbeidstakeren ha arbeidet hos arbeidsgiveren i minst to måneder. Ved
        gjenansettelse innen to uker regnes tidligere arbeidsforhold med.
        Dersom et arbeidsforhold blir avbrutt i mer enn to uker, kan egenmelding først nyttes etter at arbeidstakeren igjen
        har vært i arbeid i to måneder.
        Egenmelding kan likevel nyttes når vedkommende har vært i arbeid i fire uker etter avbruddet, dersom avbruddet skyldtes
        – bedriftspermittering
        – permisjon etter arbeidsmiljøloven §§ 12-2, 12-3, 12-4, 12-5, 12-9 og 12-10.
        – permisjon etter skipsarbeidsloven §§ 7-2 til 7-5, 7-8 og 7-9, eller
        – militærtjeneste.
        """,
        ActAsPublished,
        since: null);

    private const int MonthsAtWork = 2;
    private const int DaysOfBreakThatKeepService = 14;
    private const int DaysAtWorkAfterLayOff = 28;

    /// <summary>
    /// The first day the employee may self-certify, in the employment that holds a day or else the last one before it,
    /// or else the first one after it. Two months from the 31st end on the month's last day.
    /// </summary>
    /// <param name="employments">The employments in time order; overlaps are refused with <see cref="ArgumentException"/>.</param>
    /// <param name="day">The day asked.</param>
    /// <returns>The day, or null where there is no employment.</returns>
    public static DateOnly? EligibleFrom(IReadOnlyList<Employment> employments, DateOnly day)
    {
        DateOnly? eligible = null;
        Employment? earlier = null;
        foreach (var employment in employments)
        {
            if (earlier is not null && employment.From <= earlier.LastDay)
            {
                throw new ArgumentException("Employments overlap or are not in time order.", nameof(employments));
            }

            if (earlier is not null && employment.From > day)
            {
                break;
            }

            eligible = earlier is null || eligible is not { } before
                ? employment.From.AddMonths(MonthsAtWork)
                : AfterBreak(earlier, before, employment);
            earlier = employment;
        }

        return eligible;
    }

    public static bool IsEmployedOn(IReadOnlyList<Employment> employments, DateOnly day) =>
        employments.Any(employment => employment.From <= day && day <= employment.LastDay);

    // A break of two weeks or less adds its own days where the two months were not yet worked, and nothing where they were.
    private static DateOnly AfterBreak(Employment earlier, DateOnly eligible, Employment employment)
    {
        var daysOfBreak = new Period(earlier.From, earlier.LastDay).FreeDaysBefore(new(employment.From, employment.From));
        if (daysOfBreak <= DaysOfBreakThatKeepService)
        {
            return eligible > earlier.LastDay.AddDays(1) ? eligible.AddDays(daysOfBreak) : eligible;
        }

        return employment.PauseBefore is Pause.LaidOff
            ? employment.From.AddDays(DaysAtWorkAfterLayOff)
            : employment.From.AddMonths(MonthsAtWork);
    }
}
