namespace SickLeaveBot.Law.NationalInsuranceAct;

// How many days at a time.
public static partial class Section8_24
{
    public static readonly Wording DaysWords = Wording.Read(
        """
        Egenmelding kan nyttes for opptil tre kalenderdager om gangen. Innenfor arbeidsgiverperioden kan arbeidsgiveren
        likevel gi rett til å bruke egenmelding utover tre kalenderdager. Arbeidsgiveren har plikt til å drøfte med de
        tillitsvalgte om det skal gis utvidet rett til å bruke egenmelding.
        Fravær fra en arbeidsøkt som strekker seg over et døgnskille, skal regnes som en egenmeldingsdag. Ved nytt sykefravær
        innen 16 kalenderdager regnes tidligere fraværsdager uten legeerklæring med.
        """,
        ActAsPublished,
        since: null);

    /// <summary>Before the employer could give more to everybody (2019; the day was not verified).</summary>
    public static readonly Wording DaysWordsBefore2019 = Wording.NotReadVerbatim(
        """
        Egenmelding: 1–3 dager. For IA-virksomheter: 1–8 dager, i alt 24 kalenderdager på tolv måneder.
        """,
        "Idébanken/NAV: IA-veileder, rolletabellen; NAVs sider om de 24 dagene",
        since: null);

    public static readonly Wording NoteMissingWords = Wording.Read(
        """
        Varer arbeidsuførheten utover de kalenderdagene egenmelding er nyttet, se fjerde ledd første og andre punktum, kan
        arbeidsgiveren kreve legeerklæring. Dersom arbeidstakeren ikke legger fram legeerklæring, faller retten til
        sykepenger bort for egenmeldingsperioden.
        """,
        ActAsPublished + "; unntaket for den som var forhindret fra å komme til lege, er ikke lest ordrett",
        since: null);

    private static readonly Period Covid = new(new(2020, 3, 16), new(2020, 5, 31));

    /// <summary>How many calendar days at a time a policy gives on a day.</summary>
    public static int DaysAtATime(SelfCertificationPolicy policy, DateOnly day) => policy switch
    {
        // Temporary rules during the epidemic gave everyone the whole employer's period.
        _ when Covid.Contains(day) => Section8_19.DaysInEmployersPeriod,
        SelfCertificationPolicy.Statutory => 3,
        SelfCertificationPolicy.EightOfTwentyFour => 8,
        _ => Section8_19.DaysInEmployersPeriod,
    };

    /// <summary>Temporary rules give the whole employer's period on a day, or on one of the days left from it on.</summary>
    public static bool HasTemporaryRules(DateOnly day, int daysLeft) =>
        day <= Covid.LastDay && Covid.FirstDay <= day.AddDays(Math.Max(daysLeft - 1, 0));

    /// <summary>How many days in twelve months a policy gives; null where it sets no such limit.</summary>
    public static int? DaysInTwelveMonths(SelfCertificationPolicy policy) =>
        policy is SelfCertificationPolicy.EightOfTwentyFour ? 24 : null;

    /// <summary>What follows when a required note does not come: the self-certified days lose their benefit too.</summary>
    /// <param name="noteNeededFrom">The first day that needs a sick note.</param>
    /// <param name="asOf">The day asked.</param>
    /// <param name="isDelivered">A sick note for the days from then on has come.</param>
    /// <param name="wasPreventedFromSeeingADoctor">The employee could not get to a doctor.</param>
    public static bool LosesRightForSelfCertifiedDays(
        DateOnly noteNeededFrom, DateOnly asOf, bool isDelivered, bool wasPreventedFromSeeingADoctor) =>
        asOf > Section8_18.NoteDueToEmployer(noteNeededFrom) && !isDelivered && !wasPreventedFromSeeingADoctor;
}
