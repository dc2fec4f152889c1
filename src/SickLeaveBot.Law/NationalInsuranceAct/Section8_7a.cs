namespace SickLeaveBot.Law.NationalInsuranceAct;

/// <summary>Folketrygdloven § 8-7 a: NAV follows up, and holds dialogue meetings 2 and 3.</summary>
/// <seealso href="https://lovdata.no/lov/1997-02-28-19/§8-7a"/>
public static class Section8_7a
{
    /// <summary>NAV asks the parties about their need for a meeting this many days after the first day (week 16).</summary>
    public const int DaysUntilNavAsks = 112;

    public static LegalBasis DialogueMeeting2Basis { get; } = LegalBasis.NationalInsuranceAct("8-7 a", 2);

    /// <summary>Dialogue meeting 3: employer, employee, issuer or NAV can demand it, and NAV must then hold it.</summary>
    public static LegalBasis DialogueMeeting3Basis { get; } = LegalBasis.NationalInsuranceAct("8-7 a", 3);

    public static readonly Wording DialogueMeeting3Words = Wording.OfLovdata(
        """
        Arbeidstaker, arbeidsgiver, sykmelder eller Arbeids- og velferdsetaten kan kreve at det avholdes et nytt dialogmøte
        mellom den sykmeldte arbeidstaker og arbeidsgiver. Bestemmelsene i annet ledd tredje til sjette punktum gjelder
        tilsvarende for et slikt møte.
        """);

    public static readonly Wording DialogueMeeting3Words2014 = Wording.NotReadVerbatim(
        """
        Det kan også avholdes ”dialogmøte 3” etter ”dialogmøte 2” dersom arbeidsgiver, arbeidstaker, sykmelder eller Arbeids-
        og velferdsetaten krever det. Arbeids- og velferdsetaten skal da innkalle til og avholde møtet.
        """,
        "Arbeidsgruppens rapport 2014 punkt 2.6 (ikke lovteksten)",
        since: null);

    public static readonly Wording DialogueMeeting3Words2011 = Wording.NotReadVerbatim(
        "Det kan avholdes et dialogmøte 3 ved utløpet av sykepengeperioden.",
        "IA-protokollen av 24. februar 2010; loven av den gang er ikke lest",
        Regimes.FirstDay(Regime.July2011));

    public static readonly Wording CallWords = Wording.OfLovdata(
        """
        Sykmelder eller annet helsepersonell skal delta i dialogmøtet hvis Arbeids- og velferdsetaten mener det er
        hensiktsmessig. Dersom det foreligger ekstraordinære forhold knyttet til sykmelders arbeidssituasjon, kan sykmelder
        fritas fra plikten til å delta i dialogmøtet. Arbeids- og velferdsetaten skal sende innkalling til berørte parter før
        dialogmøtet avholdes. I innkallingen skal det opplyses om arbeidstakers, arbeidsgivers og sykmelders plikter.
        """);

    public static readonly Wording CallWords2014 = Wording.NotReadVerbatim(
        """
        NAV sender innkallingen tre uker før møtet. Sykmelder deltar bare når NAV finner det hensiktsmessig, og kan fritas ved
        ekstraordinære forhold.
        """,
        "Arbeidsgruppens rapport 2014 punkt 2.3. De tre ukene står ikke i loven nå; dagen de gikk ut, er ikke kjent",
        Regimes.FirstDay(Regime.July2014));

    private static readonly Wording MeetingWords = Wording.OfLovdata(
        """
        Senest når arbeidsuførheten har vart i 26 uker, skal Arbeids- og velferdsetaten avholde et dialogmøte mellom den
        sykmeldte arbeidstaker og arbeidsgiver, unntatt når et slikt møte antas å være åpenbart unødvendig. Arbeidstaker,
        arbeidsgiver, sykmelder eller Arbeids- og velferdsetaten kan kreve at det avholdes et slikt møte på et tidligere
        tidspunkt.
        """);

    private static readonly Wording MeetingWordsBefore2019 = Wording.NotReadVerbatim(
        """
        Dialogmøte 2 skal gjennomføres senest når arbeidsuførheten har vart i 26 uker, med mindre et slikt møte antas å være
        åpenbart unødvendig. Arbeidstaker, arbeidsgiver, sykmelder eller Arbeids- og velferdsetaten kan kreve at møtet
        avholdes på et tidligere tidspunkt.
        """,
        "Arbeidsgruppens rapport 2014 punkt 2.4; ekspertgruppens rapport 2021 (ikke lovteksten)",
        since: null);

    private static readonly Wording ServiceWords = Wording.NotReadVerbatim(
        "NAV spør partene om behov for dialogmøte fra uke 16 og sender brev til arbeidstakeren i uke 39.",
        "NAVs egne systemer (navikt/syfomotebehov, navikt/ismeroppfolging); rutiner, ikke lov",
        since: new(2019, 1, 1));

    private static readonly Wording AYearWords = Wording.OfLovdata(
        "Senest ved utløpet av sykepengeperioden skal Arbeids- og velferdsetaten igjen vurdere om arbeidsrettede tiltak skal prøves.");

    private static readonly Wording AYearWords2014 = Wording.NotReadVerbatim(
        """
        Før utløpet av sykepengeperioden (52 uker) bør du og eventuelt sykmelder vurdere om det er behov for bistand fra NAV.
        Det kan også være aktuelt å søke om arbeidsavklaringspenger.
        """,
        "Idébanken/NAV: IA-veileder, rolletabellen (ikke lovteksten)",
        since: null);

    /// <summary>Dialogue meeting 2 within 26 weeks, whatever day NAV has set.</summary>
    public static readonly Duty HoldDialogueMeeting2 = new(
        DutyKind.DialogueMeeting2, Role.Nav, Regime.Current, Regime.Current, DialogueMeeting2Basis, MeetingWords,
        "NAV skal holde dialogmøte 2 senest når arbeidsuførheten har vart i 26 uker, med mindre det antas åpenbart unødvendig; "
        + "arbeidstaker, arbeidsgiver, sykmelder og NAV kan kreve det før. Fristen er den samme uansett hvilken dag NAV har "
        + "satt. Før 2011 sto det «seks måneder», her lest som 26 uker. "
        + "Første fraværsdag er dag 1; den lempeligste lesingen er én dag senere.",
        situation => situation.Absence.DayAwayFor(weeks: 26),
        Findings.WhollyOrPartlyAway);

    public static readonly Duty HoldDialogueMeeting2Before2019 = HoldDialogueMeeting2 with
    {
        Since = Regime.Before2011,
        Until = Regime.July2014,
        Words = MeetingWordsBefore2019,
    };

    private const string AsksWhy =
        "NAV spør partene om behov for dialogmøte fra første fraværsdag + 112 dager (uke 16). Dette er NAVs rutine, ikke en lovfrist.";

    public static readonly Duty AskAboutNeedForMeeting = new(
        DutyKind.NavAsksMeetingNeed, Role.Nav, Regime.Current, Regime.Current, DialogueMeeting2Basis, ServiceWords, AsksWhy,
        situation => situation.Absence.FirstDay.AddDays(DaysUntilNavAsks), Findings.WhollyOrPartlyAway);

    public static readonly Duty AskAboutNeedForMeetingBefore2019 = AskAboutNeedForMeeting with
    {
        Since = Regime.Before2011,
        Until = Regime.July2014,
        Why = AsksWhy + " Tjenesten kom i 2019.",
        Judge = Findings.NotFound,
    };

    private const string LetterWhy =
        "NAV sender arbeidstakeren brev i uke 39 om at sykepengene nærmer seg slutten. Dette er NAVs rutine, ikke en lovfrist.";

    public static readonly Duty SendLetterAt39Weeks = new(
        DutyKind.Nav39WeekLetter, Role.Nav, Regime.Current, Regime.Current, LegalBasis.NationalInsuranceAct("8-7 a"), ServiceWords,
        LetterWhy, situation => situation.Absence.DayAwayFor(weeks: 39), Findings.WhollyOrPartlyAway);

    public static readonly Duty SendLetterAt39WeeksBefore2019 = SendLetterAt39Weeks with
    {
        Since = Regime.Before2011,
        Until = Regime.July2014,
        Why = LetterWhy + " Rutinen er ikke funnet i kildene for denne tiden.",
        Judge = Findings.NotFound,
    };

    /// <summary>Before a year has passed: does the employee need help from NAV, or another benefit?</summary>
    public static readonly Duty ConsiderNeedsBefore52Weeks = new(
        DutyKind.Before52Weeks, Role.Employee, Regime.Current, Regime.Current, LegalBasis.NationalInsuranceAct("8-7 a", 4), AYearWords,
        "Før sykepengeperioden på 52 uker er ute, bør arbeidstakeren vurdere hjelp fra NAV og arbeidsavklaringspenger; NAV skal senest da "
        + "igjen vurdere om arbeidsrettede tiltak skal prøves. For arbeidstakeren er dette en anbefaling, ikke en lovfrist.",
        situation => situation.Absence.DayAwayFor(weeks: 52), Findings.WhollyOrPartlyAway);

    public static readonly Duty ConsiderNeedsBefore52Weeks2014 = ConsiderNeedsBefore52Weeks with
    {
        Since = Regime.July2014,
        Until = Regime.July2014,
        Words = AYearWords2014,
    };

    public static readonly Duty ConsiderNeedsBefore52WeeksBefore2014 = ConsiderNeedsBefore52Weeks with
    {
        Since = Regime.Before2011,
        Until = Regime.July2011,
        Words = AYearWords2014,
        Why = "Vurderingen før 52 uker er ikke funnet i kildene for denne tiden; et dialogmøte 3 kunne holdes ved utløpet.",
        Judge = Findings.NotFound,
    };
}
