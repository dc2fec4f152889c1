namespace SickLeaveBot.Law.WorkingEnvironmentAct;

public static partial class Section4_6
{
    private const string WeeksAreReadStrictly =
        " Loven sier ikke hvordan uker telles: første fraværsdag, egenmeldt eller sykmeldt, er her dag 1; "
        + "den lempeligste lesingen er én dag senere.";

    private static readonly Wording PlanWords = Wording.Read(
        """
        Arbeidsgiver skal i samråd med arbeidstaker utarbeide oppfølgingsplan for tilbakeføring til arbeid i forbindelse
        med ulykke, sykdom, slitasje eller lignende, med mindre dette er åpenbart unødvendig. Arbeidet med oppfølgingsplan
        skal starte så tidlig som mulig, og planen skal være utarbeidet senest når arbeidstaker har vært helt eller delvis
        borte fra arbeidet i fire uker. Oppfølgingsplanen skal inneholde en vurdering av arbeidstakers arbeidsoppgaver og
        arbeidsevne. Planen skal også inneholde aktuelle tiltak i arbeidsgivers regi, aktuelle tiltak med bistand fra
        myndighetene og plan for videre oppfølging.
        """,
        ActAsPublished,
        Law2014);

    private static readonly Wording PlanWords2011 = Wording.NotReadVerbatim(
        """
        Oppfølgingsplaner skal utarbeides av arbeidsgiver i samarbeid med arbeidstaker senest etter fire uker. Arbeidsgiver
        skal sende oppfølgingsplanen til sykmelder når den er utarbeidet, senest etter fire uker.
        """,
        "IA-protokollen av 24. februar 2010; loven av den gang er ikke lest",
        Law2011);

    /// <summary>The plan within four weeks, for the wholly and the partly absent alike.</summary>
    public static readonly Duty PrepareFollowUpPlan = new(
        DutyKind.FollowUpPlan, Role.Employer, Regime.July2014, Regime.Current, Paragraph(3), PlanWords,
        "Oppfølgingsplanen skal være utarbeidet senest når arbeidstakeren har vært helt eller delvis borte i fire uker."
        + WeeksAreReadStrictly,
        situation => situation.Absence.DayAwayFor(weeks: 4),
        Findings.WhollyOrPartlyAway);

    /// <summary>The same rule from 2011, in words that were not read.</summary>
    public static readonly Duty PrepareFollowUpPlan2011 = In2011(PrepareFollowUpPlan, PlanWords2011);

    private static readonly Wording ContactWords = Wording.Read(
        """
        Arbeidsgiver må tidligst mulig og senest i forbindelse med utarbeidelsen av oppfølgingsplanen innen fire uker
        etablere en kontakt med den sykmeldte for å bringe på det rene om det dreier seg om et tilfelle som kan falle inn
        under unntaket.
        """,
        "IA-partenes konklusjonsnotat 5. mars 2012, gjengitt i arbeidsgruppens rapport 2014 punkt 2.2.1",
        new(2012, 3, 5));

    /// <summary>The first contact: a duty that follows from the plan, at the latest when the plan is made.</summary>
    public static readonly Duty MakeFirstContact = new(
        DutyKind.FirstContact, Role.Employer, Regime.July2011, Regime.Current, Paragraph(3), ContactWords,
        "Arbeidsgiver skal ta kontakt så tidlig som mulig og senest når oppfølgingsplanen lages, innen fire uker."
        + WeeksAreReadStrictly,
        situation => situation.Absence.DayAwayFor(weeks: 4),
        Findings.WhollyOrPartlyAway);

    private static readonly Wording PlanToIssuerWords = Wording.Read(
        """
        Arbeidsgiver skal sørge for at planen formidles til sykmelder så snart den er utarbeidet, og senest etter fire
        uker.
        """,
        ActAsPublished,
        Law2014);

    /// <summary>The plan reaches the issuer of the sick note; employer and employee may agree on how.</summary>
    public static readonly Duty SendPlanToIssuer = new(
        DutyKind.PlanToIssuer, Role.Employer, Regime.July2014, Regime.Current, Paragraph(3), PlanToIssuerWords,
        "Planen skal formidles til sykmelder så snart den er utarbeidet, og senest etter fire uker. Partene kan avtale måten; "
        + "det er frivillig for arbeidstakeren å ta den med." + WeeksAreReadStrictly,
        situation => situation.Absence.DayAwayFor(weeks: 4),
        Findings.WhollyOrPartlyAway);

    public static readonly Duty SendPlanToIssuer2011 = In2011(SendPlanToIssuer, PlanWords2011);

    private static readonly Wording PlanToNavWords = Wording.Read(
        """
        Arbeidsgiver skal videre sørge for at oppdatert plan sendes til Arbeids- og velferdsetaten senest en uke før
        dialogmøter som Arbeids- og velferdsetaten innkaller til, jf. folketrygdloven § 25-2 tredje ledd.
        """,
        ActAsPublished,
        Law2014);

    private static readonly Wording PlanToNavWords2011 = Wording.NotReadVerbatim(
        """
        Kravet om å sende inn oppfølgingsplanen til Arbeids- og velferdsetaten senest en uke før ”dialogmøte 2”
        opprettholdes.
        """,
        "Arbeidsgruppens rapport 2014 punkt 2.1, om regelen som gjaldt; loven av den gang er ikke lest",
        Law2011);

    /// <summary>The updated plan to NAV, seven days before a meeting NAV has called.</summary>
    public static readonly Duty SendPlanToNav = new(
        DutyKind.PlanToNav, Role.Employer, Regime.July2014, Regime.Current, Paragraph(3), PlanToNavWords,
        "Oppdatert plan skal sendes NAV senest en uke før dialogmøtet NAV har innkalt til: sju dager før møtedagen. "
        + "Regnes møtedagen med i uken, er fristen én dag senere.",
        AWeekBeforeNavsMeeting,
        BeforeNavsMeeting);

    public static readonly Duty SendPlanToNav2011 = In2011(SendPlanToNav, PlanToNavWords2011);

    private static Duty In2011(Duty duty, Wording words) =>
        duty with { Since = Regime.July2011, Until = Regime.July2011, Words = words };

    /// <summary>The last day on which the updated plan is with NAV in time.</summary>
    /// <param name="navMeeting">The day of a meeting that NAV has called.</param>
    public static DateOnly PlanWithNavBy(DateOnly navMeeting) => navMeeting.AddDays(-7);

    private static DateOnly? AWeekBeforeNavsMeeting(Situation situation) => situation.NavMeeting is { } meeting ? PlanWithNavBy(meeting) : null;

    private static Finding BeforeNavsMeeting(Situation situation, DateOnly due) =>
        situation.NavMeeting < situation.Absence.FirstDay
            ? Finding.NotRequired(Reasons.MeetingBeforeTheAbsence)
            : Findings.EndsBefore(situation, due) ?? Finding.Required();
}
