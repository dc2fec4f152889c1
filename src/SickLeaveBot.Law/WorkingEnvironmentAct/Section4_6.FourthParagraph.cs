namespace SickLeaveBot.Law.WorkingEnvironmentAct;

public static partial class Section4_6
{
    private static readonly Wording MeetingWords = Wording.OfLovdata(
        """
        Arbeidsgiver skal innkalle arbeidstaker til dialogmøte om innholdet i oppfølgingsplanen senest innen sju uker etter
        at arbeidstaker har vært helt borte fra arbeidet som følge av ulykke, sykdom, slitasje eller lignende, med mindre
        dette er åpenbart unødvendig. For arbeidstaker som av samme årsaker er delvis borte fra arbeidet, skal et slikt møte
        holdes når arbeidsgiver, arbeidstaker eller sykmelder anser det hensiktsmessig.
        """);

    private static readonly Wording MeetingWords2014 = Wording.Read(
        """
        Arbeidsgiver skal innkalle arbeidstaker til dialogmøte om innholdet i oppfølgingsplanen senest innen sju uker etter
        at arbeidstaker har vært helt borte fra arbeidet som følge av ulykke, sykdom, slitasje eller lignende, med mindre
        dette er åpenbart unødvendig.
        """,
        ActAsPublished + ", første punktum",
        Law2014);

    /// <summary>
    /// Dialogue meeting 1 since 2014: mandatory for the wholly absent; for the graded only when employer, employee or
    /// issuer finds it useful, which somebody must ask them.
    /// </summary>
    public static readonly Duty HoldDialogueMeeting = new(
        DutyKind.DialogueMeeting1, Role.Employer, Regime.Current, Regime.Current, Paragraph(4), MeetingWords,
        "Arbeidsgiver skal innkalle til dialogmøte senest innen sju uker når arbeidstakeren er helt borte. Loven sier "
        + "«innkalle», NAV sier «gjennomføre»: trygg lesing er at møtet holdes innen sju uker." + WeeksAreReadStrictly,
        situation => situation.Absence.DayAwayFor(weeks: 7),
        MandatoryForTheFullyAbsent);

    public static readonly Duty HoldDialogueMeeting2014 = HoldDialogueMeeting with
    {
        Since = Regime.July2014,
        Until = Regime.July2014,
        Words = MeetingWords2014,
    };

    private static Finding MandatoryForTheFullyAbsent(Situation situation, DateOnly due)
    {
        if (Findings.EndsBefore(situation, due) is { } ended)
        {
            return ended;
        }

        var grade = Findings.GradeReasons(situation.Absence, due);
        return (grade & Reasons.FullOnDueDay) != 0
            ? Finding.Required(grade)
            : situation.WhoWantsAMeeting switch
            {
                null => new(Need.SomebodyMustBeAsked, grade | Reasons.NobodyAskedYet),
                { Count: 0 } => Finding.NotRequired(grade | Reasons.NobodyWantsIt),
                _ => Finding.Required(grade | Reasons.SomebodyWantsIt),
            };
    }

    private static readonly Wording MeetingWords2011 = Wording.NotReadVerbatim(
        """
        I tråd med protokollen til IA-avtalen ble krav om ”dialogmøte 1” fremskyndet slik at møtet nå skal avholdes innen
        sju uker etter at sykefraværet inntrådte, og at dette møtet skal gjennomføres for alle sykmeldte, dvs. også de som
        er gradert sykmeldt.
        """,
        "Arbeidsgruppens rapport 2014 punkt 2.2.1; loven selv er ikke lest. Protokollen av 2010 sa åtte uker.",
        Law2011);

    /// <summary>Dialogue meeting 1 from 2011: within seven weeks for everyone, graded or not.</summary>
    public static readonly Duty HoldDialogueMeetingForAll = new(
        DutyKind.DialogueMeeting1, Role.Employer, Regime.July2011, Regime.July2011, Paragraph(4), MeetingWords2011,
        "Dialogmøte 1 skulle holdes innen sju uker etter at fraværet begynte, også for graderte. Protokollen av 2010 sa åtte "
        + "uker; loven ble sju." + WeeksAreReadStrictly,
        situation => situation.Absence.DayAwayFor(weeks: 7),
        Findings.WhollyOrPartlyAway);

    private static readonly Wording ReportWords = Wording.NotReadVerbatim(
        """
        Dagens system er slik at når sykmeldingen har vart i ni uker, har arbeidsgiver plikt til å sende Arbeids- og
        velferdsetaten oppdatert oppfølgingsplan og melding om oppfølgingsarbeidet, inkludert om sykmelder har deltatt i
        ”dialogmøte 1”.
        """,
        "Arbeidsgruppens rapport 2014 punkt 2.3; loven selv er ikke lest. Opphevet 1. juli 2014.",
        Law2011);

    /// <summary>The report to NAV at nine weeks, only from 1 July 2011 to 30 June 2014.</summary>
    public static readonly Duty ReportToNav = new(
        DutyKind.ReportToNav, Role.Employer, Regime.July2011, Regime.July2011, Paragraph(4), ReportWords,
        "Når sykmeldingen hadde vart i ni uker, skulle arbeidsgiver sende NAV oppdatert plan og melding om oppfølgingen. "
        + "Plikten ble opphevet 1. juli 2014." + WeeksAreReadStrictly,
        situation => situation.Absence.DayAwayFor(weeks: 9),
        Findings.WhollyOrPartlyAway);
}
