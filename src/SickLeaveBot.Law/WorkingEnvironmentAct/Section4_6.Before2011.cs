namespace SickLeaveBot.Law.WorkingEnvironmentAct;

// What § 4-6 demanded from 1 March 2007 to 30 June 2011. The act of that time was not read.
public static partial class Section4_6
{
    private static readonly Wording PlanWordsBefore2011 = Wording.NotReadVerbatim(
        """
        I 2010 var det enighet om å fremskynde fristen for utarbeidelse av oppfølgingsplanen fra seks til senest innen fire
        uker etter sykmelding, og at oppfølgingsplanen skal sendes sykmelder når den er utarbeidet.
        """,
        "Arbeidsgruppens rapport 2014 punkt 2.1; Ot.prp. nr. 6 (2006–2007) kapittel 3",
        Regimes.FirstDayCovered);

    private static readonly Wording MeetingWordsBefore2011 = Wording.NotReadVerbatim(
        "Arbeidsgiver skulle innkalle til dialogmøte senest innen tolv uker.",
        "Ot.prp. nr. 6 (2006–2007) kapittel 3; loven av den gang er ikke lest",
        Regimes.FirstDayCovered);

    /// <summary>The plan within six weeks.</summary>
    public static readonly Duty PrepareFollowUpPlanBefore2011 = new(
        DutyKind.FollowUpPlan, Role.Employer, Regime.Before2011, Regime.Before2011, Paragraph(3), PlanWordsBefore2011,
        "Før 1. juli 2011 skulle oppfølgingsplanen være utarbeidet senest innen seks uker." + WeeksAreReadStrictly,
        situation => situation.Absence.DayAwayFor(weeks: 6),
        Findings.WhollyOrPartlyAway);

    /// <summary>Contact with the employee: a general duty, read as due with the plan.</summary>
    public static readonly Duty MakeFirstContactBefore2011 = new(
        DutyKind.FirstContact, Role.Employer, Regime.Before2011, Regime.Before2011, Paragraph(3), PlanWordsBefore2011,
        "Kontakt var en alminnelig plikt uten egen frist; her regnet som senest når planen skulle foreligge, innen seks uker."
        + WeeksAreReadStrictly,
        situation => situation.Absence.DayAwayFor(weeks: 6),
        Findings.WhollyOrPartlyAway);

    /// <summary>Sending the plan to the issuer came in 2011; shown, not demanded.</summary>
    public static readonly Duty SendPlanToIssuerBefore2011 = new(
        DutyKind.PlanToIssuer, Role.Employer, Regime.Before2011, Regime.Before2011, Paragraph(3), PlanWordsBefore2011,
        "Plikten til å sende planen til sykmelder kom 1. juli 2011; kildene viser ingen slik plikt før.",
        situation => situation.Absence.DayAwayFor(weeks: 6),
        Findings.NotFound);

    /// <summary>Dialogue meeting 1 within twelve weeks.</summary>
    public static readonly Duty HoldDialogueMeetingBefore2011 = new(
        DutyKind.DialogueMeeting1, Role.Employer, Regime.Before2011, Regime.Before2011, Paragraph(4), MeetingWordsBefore2011,
        "Før 1. juli 2011 skulle arbeidsgiver innkalle til dialogmøte senest innen tolv uker. Om det også gjaldt graderte, "
        + "er ikke bekreftet; trygg lesing er at det gjorde det." + WeeksAreReadStrictly,
        situation => situation.Absence.DayAwayFor(weeks: 12),
        Findings.WhollyOrPartlyAway);

    /// <summary>The plan went to NAV on request only; shown, not demanded.</summary>
    public static readonly Duty SendPlanToNavBefore2011 = new(
        DutyKind.PlanToNav, Role.Employer, Regime.Before2011, Regime.Before2011, Paragraph(3), PlanWordsBefore2011,
        "Før 1. juli 2011 ble planen sendt NAV når NAV ba om den; ingen fast frist før møtet er funnet i kildene.",
        AWeekBeforeNavsMeeting,
        Findings.NotFound);
}
