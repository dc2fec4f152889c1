namespace SickLeaveBot.Law.WorkingEnvironmentAct;

// Who may be called to dialogue meeting 1, who may refuse it, and who must come.
public static partial class Section4_6
{
    public static LegalBasis ParticipantsBasis { get; } = Paragraph(4);

    public static readonly Wording ParticipantsWords = Wording.NotReadVerbatim(
        """
        Sykmelder innkalles til ”dialogmøte 1” når både arbeidsgiver og arbeidstaker, eller arbeidstaker alene ønsker det.
        Dette innebærer at arbeidstaker kan motsette seg at sykmeldende behandler innkalles til møtet. Andre relevante
        aktører, som Arbeids- og velferdsetaten, og bedriftshelsetjenesten mv. kan innkalles til møtet dersom arbeidsgiver
        eller arbeidstaker ønsker det. Tillitsvalgte eller verneombud kan delta dersom arbeidstaker ønsker det.
        """,
        "Arbeidsgruppens rapport 2014 punkt 2.2.2 (forslaget som ble Prop. 102 L); § 4-6 fjerde ledd er ikke lest i sin helhet",
        Law2014);

    private static readonly Wording ParticipantsWords2011 = Wording.NotReadVerbatim(
        """
        Sykmelder skal likevel ikke innkalles dersom arbeidstaker ikke ønsker det, og arbeidsgiver skal forespørre
        arbeidstaker før sykmelder innkalles til møtet. Dersom arbeidstaker ønsker det, kan tillitsvalgt/verneombud være med
        i møtet. Der bedriftshelsetjeneste er tilknyttet virksomheten, skal de delta i dialogmøte på arbeidsplassen.
        """,
        "IA-protokollen av 24. februar 2010; loven av den gang er ikke lest",
        Law2011);

    /// <summary>The words on participants that were in force on a day.</summary>
    public static Wording ParticipantsWordsOn(DateOnly day) =>
        Regimes.On(day) is Regime.July2011 ? ParticipantsWords2011 : ParticipantsWords;

    /// <summary>May somebody be invited to dialogue meeting 1, must they, and may the employee refuse?</summary>
    /// <param name="on">The day asked, which decides the rules; refused before 1 March 2007.</param>
    /// <param name="guest">Whom it is about.</param>
    /// <param name="employerWants">The employer wants them there.</param>
    /// <param name="employeeWants">The employee wants them there.</param>
    /// <param name="employeeObjects">The employee refuses.</param>
    public static InvitationAnswer MayInvite(
        DateOnly on, Guest guest, bool employerWants, bool employeeWants, bool employeeObjects)
    {
        var is2011 = Regimes.On(on) is Regime.July2011;
        var either = employerWants || employeeWants;
        var consent = !employeeObjects;

        return (guest, is2011) switch
        {
            (Guest.Issuer, true) => new(
                Allowed: consent, Mandatory: consent, MustAttend: true, EmployeeMayVeto: true, Paragraph(4),
                "Sykmelder skulle delta med mindre arbeidstakeren ikke ønsket det, eller det ikke ble ansett hensiktsmessig. "
                + "Arbeidsgiver skulle spørre arbeidstakeren først."),
            (Guest.Issuer, false) => new(
                Allowed: employeeWants && consent, Mandatory: false, MustAttend: true, EmployeeMayVeto: true, Paragraph(4),
                "Sykmelder innkalles når både arbeidsgiver og arbeidstaker, eller arbeidstakeren alene, ønsker det. Den som blir "
                + "innkalt, har møteplikt, men kan fritas ved ekstraordinære forhold." + UnverifiedBefore2011(on)),
            (Guest.OccupationalHealthService, true) => new(
                Allowed: true, Mandatory: true, MustAttend: true, EmployeeMayVeto: false, Paragraph(4),
                "Bedriftshelsetjenesten skulle delta der virksomheten hadde en."),
            (Guest.OccupationalHealthService, false) => new(
                Allowed: either, Mandatory: false, MustAttend: true, EmployeeMayVeto: false, Paragraph(4),
                "Bedriftshelsetjenesten kan innkalles når arbeidsgiver eller arbeidstaker ønsker det; arbeidstakeren kan ikke motsette "
                + "seg det, og tjenesten har møteplikt." + UnverifiedBefore2011(on)),
            (Guest.Nav, _) => new(
                Allowed: either, Mandatory: false, MustAttend: null, EmployeeMayVeto: false, Paragraph(4),
                "NAV kan innkalles når arbeidsgiver eller arbeidstaker ønsker det. Kildene er uenige om NAV har møteplikt: "
                + "arbeidsgruppen sier plikt, andre at NAV selv vurderer det. Ingen kilde gir arbeidstakeren rett til å nekte."
                + UnverifiedBefore2011(on)),
            (Guest.UnionRep or Guest.SafetyRep, _) => new(
                Allowed: employeeWants && consent, Mandatory: false, MustAttend: false, EmployeeMayVeto: true, Paragraph(4),
                "Tillitsvalgt og verneombud kan delta bare når arbeidstakeren ønsker det, og har ingen møteplikt."
                + UnverifiedBefore2011(on)),
            _ => new(
                Allowed: either, Mandatory: false, MustAttend: false, EmployeeMayVeto: false, Paragraph(4),
                "Andre relevante kan innkalles når arbeidsgiver eller arbeidstaker ønsker det, uten møteplikt. Kildene nevner ingen rett "
                + "for arbeidstakeren til å nekte." + UnverifiedBefore2011(on)),
        };
    }

    private static string UnverifiedBefore2011(DateOnly on) =>
        Regimes.On(on) is Regime.Before2011 ? " For tiden før 1. juli 2011 er dette ikke bekreftet." : "";
}
