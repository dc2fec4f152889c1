namespace SickLeaveBot.Law.NationalInsuranceAct;

/// <summary>Folketrygdloven §§ 9-5 to 9-8: paid days at home with a sick child (omsorgsdager).</summary>
/// <remarks>
/// A day counts when it is a working day, Monday to Friday outside the public holidays: «stønadsdag» is not explained in these four
/// sections. That, and that days in a row without a gap are one case («hvert enkelt tilfelle»), is our reading. Withdrawal of the right to
/// self-certify (§ 9-7 fifth paragraph, by § 8-27 first paragraph b), sharing and transfer of days (§ 9-6 fifth and sixth) and parts of
/// days (eighth) are the employer's and the parents' matter and are not counted here.
/// </remarks>
/// <seealso href="https://lovdata.no/lov/1997-02-28-19/§9-6"/>
public static class Sections9_5To9_8
{
    private const string AsLovdataHasIt = "Lovdatas åpne data (NLOD 2.0), folketrygdloven, lagret kopi fra mai 2026";

    private const int DaysWithOneOrTwoChildren = 10;
    private const int DaysWithMoreChildren = 15;
    private const int DaysMoreForEachChronicallyIll = 10;
    private const int SelfCertifiedCalendarDays = 3;
    private const int DaysOfEmployment = 28;

    public static LegalBasis AgeBasis { get; } = LegalBasis.NationalInsuranceAct("9-5", 3);

    public static LegalBasis DaysBasis { get; } = LegalBasis.NationalInsuranceAct("9-6");

    public static LegalBasis CertificateBasis { get; } = LegalBasis.NationalInsuranceAct("9-7", 3);

    public static LegalBasis EmploymentBasis { get; } = LegalBasis.NationalInsuranceAct("9-8", 1);

    public static readonly Wording AgeWords = Wording.Read(
        """
        Retten til omsorgspenger gjelder til og med det kalenderåret barnet fyller 12 år. Dersom barnet er kronisk eller langvarig
        sykt eller funksjonshemmet, og vilkårene for utvidet rett til omsorgspenger etter § 9-6 andre ledd er oppfylt, gjelder
        retten til og med det året barnet fyller 18 år.
        """,
        AsLovdataHasIt,
        since: null);

    public static readonly Wording DaysWords = Wording.Read(
        """
        Omsorgspenger etter § 9-5 første ledd ytes til den enkelte arbeidstaker i opptil 10 stønadsdager for hvert kalenderår. Har
        vedkommende omsorgen for mer enn to barn, ytes det omsorgspenger i opptil 15 stønadsdager. Når arbeidstakeren er alene om
        omsorgen, økes antallet stønadsdager til henholdsvis 20 og 30.
        Dersom en arbeidstaker har kronisk eller langvarig syke eller funksjonshemmede barn og dette fører til en markert høyere
        risiko for fravær fra arbeidet for å ta seg av barnet, ytes det omsorgspenger etter reglene i første ledd med tillegg av 10
        stønadsdager for hvert kronisk eller langvarig sykt eller funksjonshemmet barn. Når arbeidstakeren er alene om omsorgen,
        dobles antall stønadsdager.
        """,
        AsLovdataHasIt,
        since: null);

    public static readonly Wording CertificateWords = Wording.Read(
        """
        Arbeidstakeren kan gi skriftlig eller muntlig egenmelding for de første tre kalenderdagene i hvert enkelt tilfelle. Fravær
        fra en arbeidsøkt som strekker seg over et døgnskille, skal regnes som en egenmeldingsdag. Fra den fjerde dagen kan
        arbeidsgiveren kreve at barnets eller barnepasserens sykdom blir dokumentert med legeerklæring.
        """,
        AsLovdataHasIt,
        since: null);

    public static readonly Wording EmploymentWords = Wording.Read(
        """
        Arbeidsgiveren yter omsorgspenger etter § 9-5 første ledd dersom arbeidsforholdet har vart i minst fire uker
        (opptjeningstid). For øvrig gjelder bestemmelsene i §§ 8-18 og 8-22 tilsvarende.
        """,
        AsLovdataHasIt,
        since: null);

    /// <summary>The last day on which a child gives the right: the end of the year it turns 12, or 18 where NAV has accepted more days for it.</summary>
    public static DateOnly LastDayOfRight(int yearOfBirth, bool isChronicallyIll) => new(yearOfBirth + (isChronicallyIll ? 18 : 12), 12, 31);

    /// <summary>How many care days a calendar year gives the employee.</summary>
    /// <param name="children">Those that give the right that year: one or more.</param>
    /// <param name="isSoleCarer">The employee is alone with the care.</param>
    /// <param name="chronicallyIll">How many of the children NAV has accepted as chronically ill or disabled; more than there are is refused.</param>
    public static int DaysInYear(int children, bool isSoleCarer, int chronicallyIll)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(children, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(chronicallyIll);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(chronicallyIll, children);
        var days = (children > 2 ? DaysWithMoreChildren : DaysWithOneOrTwoChildren) + chronicallyIll * DaysMoreForEachChronicallyIll;
        return isSoleCarer ? 2 * days : days;
    }

    /// <summary>How many care days these periods take of a calendar year; a day in two of them is one day.</summary>
    public static int DaysUsed(IEnumerable<Period> away, int year) =>
        away.SelectMany(Days).Where(day => day.Year == year && WorkingDays.IsWorkingDay(day)).Distinct().Count();

    /// <summary>The first day for which the employer may ask for a doctor's certificate: the fourth calendar day of the case.</summary>
    /// <param name="from">The first day of a period; days before it without a gap belong to the same case.</param>
    /// <param name="earlier">The periods taken before.</param>
    public static DateOnly CertificateFrom(DateOnly from, IReadOnlyList<Period> earlier) =>
        earlier.FirstOrDefault(period => period.FirstDay < from && period.LastDay >= from.AddDays(-1)) is { } before
            ? CertificateFrom(before.FirstDay, earlier)
            : from.AddDays(SelfCertifiedCalendarDays);

    /// <summary>The first day on which the employer pays: the employment has then lasted four weeks.</summary>
    public static DateOnly PaidFrom(DateOnly hiredOn) => hiredOn.AddDays(DaysOfEmployment);

    private static IEnumerable<DateOnly> Days(Period period) => Enumerable.Range(0, period.Days).Select(period.FirstDay.AddDays);
}
