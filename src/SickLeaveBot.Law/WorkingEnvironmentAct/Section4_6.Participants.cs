namespace SickLeaveBot.Law.WorkingEnvironmentAct;

// Who may be called to dialogue meeting 1, who may refuse it, and who must come.
public static partial class Section4_6
{
    public static LegalBasis ParticipantsBasis { get; } = Paragraph(4);

    /// <summary>What the rule on union and safety reps rests on: the Act does not name them.</summary>
    public static LegalBasis RepsBasis { get; } = LegalBasis.Report2014("2.2.2");

    public static readonly Wording ParticipantsWords = Wording.OfLovdata(
        """
        Dersom både arbeidsgiver og arbeidstaker, eller arbeidstakeren alene, ønsker det, skal sykmelder innkalles til
        dialogmøtet. Dersom det foreligger ekstraordinære forhold knyttet til sykmelders arbeidssituasjon, kan sykmelder
        fritas fra plikten til å delta i dialogmøtet. Arbeids- og velferdsetaten, bedriftshelsetjenesten og andre relevante
        aktører kan innkalles dersom arbeidsgiver eller arbeidstaker ønsker det. Det samme gjelder andre relevante aktører,
        likevel slik at helsepersonell som behandler eller har behandlet arbeidstaker ikke kan kalles inn dersom
        arbeidstaker motsetter seg det.
        """);

    private static readonly Wording ParticipantsWords2014 = Wording.NotReadVerbatim(
        """
        Sykmelder innkalles til ”dialogmøte 1” når både arbeidsgiver og arbeidstaker, eller arbeidstaker alene ønsker det.
        Dette innebærer at arbeidstaker kan motsette seg at sykmeldende behandler innkalles til møtet. Andre relevante
        aktører, som Arbeids- og velferdsetaten, og bedriftshelsetjenesten mv. kan innkalles til møtet dersom arbeidsgiver
        eller arbeidstaker ønsker det. Tillitsvalgte eller verneombud kan delta dersom arbeidstaker ønsker det.
        """,
        "Arbeidsgruppens rapport 2014 punkt 2.2.2 (forslaget som ble Prop. 102 L)",
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
    public static Wording ParticipantsWordsOn(DateOnly day) => Regimes.On(day) switch
    {
        Regime.July2011 => ParticipantsWords2011,
        Regime.Current => ParticipantsWords,
        _ => ParticipantsWords2014,
    };

    /// <summary>May somebody be invited to dialogue meeting 1, must they, and may the employee refuse?</summary>
    /// <param name="on">The day asked, which decides the rules; refused before 1 March 2007.</param>
    /// <param name="guest">Whom it is about.</param>
    /// <param name="employerWants">The employer wants them there.</param>
    /// <param name="employeeWants">The employee wants them there.</param>
    /// <param name="employeeObjects">The employee refuses.</param>
    public static InvitationAnswer MayInvite(DateOnly on, Guest guest, bool employerWants, bool employeeWants, bool employeeObjects)
    {
        var regime = Regimes.On(on);
        var answer = regime is Regime.July2011
            ? MayInvite2011(guest, employerWants, employeeWants, !employeeObjects)
            : MayInvite2014(guest, employerWants, employeeWants, !employeeObjects);
        if (regime is not Regime.Before2011) return answer;

        // Of that time only the issuer's duty to come is known.
        var mustAttend = guest is Guest.OccupationalHealthService or Guest.Nav ? null : answer.MustAttend;
        return answer with { MustAttend = mustAttend, Why = answer.Why + " For tiden før 1. juli 2011 er dette ikke bekreftet." };
    }

    private static InvitationAnswer MayInvite2011(Guest guest, bool employerWants, bool employeeWants, bool consent) => guest switch
    {
        Guest.Issuer => new(
            Allowed: consent, Mandatory: consent, MustAttend: true, EmployeeMayVeto: true, Paragraph(4),
            "Sykmelder skulle delta med mindre arbeidstakeren ikke ønsket det, eller det ikke ble ansett hensiktsmessig. "
            + "Arbeidsgiver skulle spørre arbeidstakeren først."),
        Guest.OccupationalHealthService => new(
            Allowed: true, Mandatory: true, MustAttend: true, EmployeeMayVeto: false, Paragraph(4),
            "Bedriftshelsetjenesten skulle delta der virksomheten hadde en."),
        Guest.Nav => new(
            Allowed: employerWants || employeeWants, Mandatory: false, MustAttend: null, EmployeeMayVeto: false, Paragraph(4),
            "NAV kunne innkalles når arbeidsgiver eller arbeidstaker ønsket det. Om NAV hadde plikt til å møte, er ikke funnet."),
        _ => MayInvite2014(guest, employerWants, employeeWants, consent),
    };

    private static InvitationAnswer MayInvite2014(Guest guest, bool employerWants, bool employeeWants, bool consent)
    {
        var either = employerWants || employeeWants;
        return guest switch
        {
            Guest.Issuer => new(
                Allowed: employeeWants && consent, Mandatory: false, MustAttend: true, EmployeeMayVeto: true, Paragraph(4),
                "Sykmelder innkalles når både arbeidsgiver og arbeidstaker, eller arbeidstakeren alene, ønsker det. Den som blir "
                + "innkalt, har møteplikt, men kan fritas ved ekstraordinære forhold."),
            Guest.OccupationalHealthService => new(
                Allowed: either, Mandatory: false, MustAttend: false, EmployeeMayVeto: false, Paragraph(4),
                "Bedriftshelsetjenesten kan innkalles når arbeidsgiver eller arbeidstaker ønsker det. Loven gir den ingen plikt til å "
                + "møte; partenes rapport fra 2014 ønsket en. Arbeidstakeren kan ikke si nei til tjenesten (partenes rapport)" + ButNotThoseWhoTreat),
            Guest.Nav => new(
                Allowed: either, Mandatory: false, MustAttend: false, EmployeeMayVeto: false, Paragraph(4),
                "NAV kan innkalles når arbeidsgiver eller arbeidstaker ønsker det. Loven gir NAV ingen plikt til å møte; partenes "
                + "rapport fra 2014 ønsket en. Ingen kilde gir arbeidstakeren rett til å nekte."),
            Guest.UnionRep or Guest.SafetyRep => new(
                Allowed: employeeWants && consent, Mandatory: false, MustAttend: false, EmployeeMayVeto: true, RepsBasis,
                "Tillitsvalgt og verneombud blir bedt med bare når arbeidstakeren ønsker det, og har ingen møteplikt. Dette bygger på "
                + "partenes rapport fra 2014; § 4-6 nevner dem ikke."),
            Guest.TreatingHealthPersonnel => new(
                Allowed: either && consent, Mandatory: false, MustAttend: false, EmployeeMayVeto: true, Paragraph(4),
                "Helsepersonell som behandler eller har behandlet arbeidstakeren, kan ikke kalles inn dersom arbeidstakeren motsetter seg "
                + "det. Det leses trygt slik at det også gjelder den som arbeider i bedriftshelsetjenesten."),
            _ => new(
                Allowed: either, Mandatory: false, MustAttend: false, EmployeeMayVeto: false, Paragraph(4),
                "Andre relevante kan innkalles når arbeidsgiver eller arbeidstaker ønsker det, uten møteplikt. Loven gir ingen rett til å "
                + "nekte" + ButNotThoseWhoTreat),
        };
    }

    private const string ButNotThoseWhoTreat =
        ", men helsepersonell som behandler eller har behandlet arbeidstakeren, kan ikke kalles inn dersom arbeidstakeren motsetter seg det.";
}
