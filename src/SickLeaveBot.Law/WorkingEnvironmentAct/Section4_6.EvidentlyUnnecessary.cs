namespace SickLeaveBot.Law.WorkingEnvironmentAct;

// «Med mindre dette er åpenbart unødvendig»: what the parties and the preparatory works say it means.
public static partial class Section4_6
{
    public static readonly Wording EvidentlyUnnecessaryWords = Wording.Read(
        """
        Dersom arbeidsgiver, arbeidstaker eller ev. sykmelder mener det er behov for dialogmøte, vil det neppe kunne anses som
        åpenbart unødvendig å avholde dette. Eksempler på tilfeller hvor møtet kan være åpenbart unødvendig er:
        – Tilfeller med alvorlige sykdomstilstander hvor det kan fastslås at vedkommende arbeidstaker ikke vil være i stand til
          å vende tilbake til arbeidet.
        – Tilfeller der det er åpenbart at arbeidstaker innen kort tid uansett vil vende tilbake til full jobb uten
          tilretteleggingstiltak.
        – Tilfeller der det allerede er iverksatt tilretteleggingstiltak på arbeidsplassen som fungerer, og det er åpenbart at
          arbeidstaker uansett innen kort tid vil komme tilbake til full jobb.
        – Alvorlige sykdomstilstander hvor årsaken til sykmeldingen er av en slik art at møtet ikke kan gjennomføres på en
          hensiktsmessig måte. (Det forutsettes i slike tilfeller at møtet hvis mulig avholdes på et senere tidspunkt.)
        """,
        "IA-partenes konklusjonsnotat 5. mars 2012, gjengitt i arbeidsgruppens rapport 2014 punkt 2.2.1",
        new(2012, 3, 5));

    /// <summary>May the plan or dialogue meeting 1 be left out, or put off, on a ground?</summary>
    /// <param name="on">The day asked; refused before 1 March 2007.</param>
    /// <param name="duty">The plan or dialogue meeting 1; any other duty is refused with <see cref="ArgumentOutOfRangeException"/>.</param>
    /// <param name="ground">The ground people have chosen.</param>
    /// <param name="contactOn">When somebody spoke with the employee; a day after <paramref name="on"/> is no contact yet.</param>
    /// <param name="wantsMeeting">Who finds the meeting useful: any wish blocks the exemption.</param>
    public static ExemptionAnswer MayBeExempt(
        DateOnly on, DutyKind duty, ExemptionGround ground, DateOnly? contactOn, IReadOnlyCollection<Role> wantsMeeting)
    {
        var isPlan = duty switch
        {
            DutyKind.FollowUpPlan => true,
            DutyKind.DialogueMeeting1 => false,
            _ => throw new ArgumentOutOfRangeException(nameof(duty), duty, "Only the plan and dialogue meeting 1 have this exemption."),
        };
        var basis = Paragraph(isPlan ? 3 : 4);
        var early = on < EvidentlyUnnecessaryWords.InForceSince
            ? " Eksemplene er fra 5. mars 2012; hva unntaket rommet før, er ikke bekreftet." : "";

        return (contactOn is not { } contact || contact > on, wantsMeeting.Count) switch
        {
            (true, _) => StillRequired("Noen må først snakke med arbeidstakeren, senest når planen lages innen fire uker; unntaket må ikke "
                + "brukes til å unngå kontakt.", contactIsMissing: true),
            (_, > 0) => StillRequired("Noen mener det er behov for møtet; da er det neppe åpenbart unødvendig."
                + (isPlan ? " Møtet handler om planen, så trygg lesing er at planen også trengs." : "")),
            _ => OnGround(),
        };

        ExemptionAnswer StillRequired(string why, bool contactIsMissing = false) =>
            new(false, ExemptionState.StillRequired, contactIsMissing, basis, why + early);

        ExemptionAnswer OnGround() => (ground, isPlan) switch
        {
            (ExemptionGround.TooIllForNow, _) => new(true, ExemptionState.Postponed, false, basis,
                "Utsatt, ikke avlyst: det forutsettes at det gjøres senere hvis mulig." + (isPlan ? " Lest likt for planen." : "") + early),
            (ExemptionGround.GradedWithRunningDialogue, true) when on < Law2014 => PeopleDecide(
                "Før 1. juli 2014 er det ikke bekreftet at gradert fravær med løpende dialog var nok."),
            (ExemptionGround.GradedWithRunningDialogue, true) => new(true, ExemptionState.Exempt, false, basis,
                "For graderte med løpende dialog på arbeidsplassen kan plan etter omstendighetene være åpenbart unødvendig." + early),
            (ExemptionGround.GradedWithRunningDialogue, false) => StillRequired(
                "Grunnen gjelder bare planen: plikten til dialogmøte gjelder uavhengig av annen oppfølging."),
            (ExemptionGround.NoAdaptationPossible, _) => StillRequired(
                "At tilrettelegging ikke er mulig, er ikke noe unntak; unntaket må ikke brukes som begrunnelse for å la være å tilrettelegge."),
            (ExemptionGround.Other, _) => PeopleDecide("Eksemplene er ikke uttømmende; hvert tilfelle skal vurderes av partene."),
            _ => new(true, ExemptionState.Exempt, false, basis,
                "Grunnen er blant eksemplene på når det kan være åpenbart unødvendig; hvert tilfelle skal likevel vurderes. "
                + "NAV kan ikke overprøve partenes vurdering." + early),
        };

        ExemptionAnswer PeopleDecide(string why) => new(null, ExemptionState.StillRequired, false, basis, why + early);
    }
}
