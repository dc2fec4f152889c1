using SickLeaveBot.Law.NationalInsuranceAct;
using SickLeaveBot.Law.WorkingEnvironmentAct;

namespace SickLeaveBot.Law;

/// <summary>A right, or a rule without a due day: what it is, where it is written, and an example worked by the code itself.</summary>
public sealed record Right(string Title, LegalBasis Basis, Wording Words, Regime Since, Regime Until, Func<string> Example);

// The rights and the rules that have no date on the timeline.
public static partial class Rulebook
{
    public static IReadOnlyList<Right> Rights { get; } =
    [
        new("Rett til egenmelding", Section8_24.Basis, Section8_24.EmploymentWords, Regime.Before2011, Regime.Current,
            () => $"Ansatt 15. januar 2026: egenmelding kan brukes fra {Ask(new(2026, 3, 14), [new(new(2026, 1, 15))], []).EligibleFrom:O}."),
        new("Egenmeldingsdager", Section8_24.Basis, Section8_24.DaysWords, Regime.Before2011, Regime.Current, SelfCertifiedDays),
        new("Når sykmeldingen uteblir", Section8_24.Basis, Section8_24.NoteMissingWords, Regime.Before2011, Regime.Current,
            () => $"Sykmelding trengs fra 2026-09-10: den skal være hos arbeidsgiver senest {Section8_18.NoteDueToEmployer(new(2026, 9, 10)):O}."),
        new("Melding og sykmelding til arbeidsgiver", Section8_18.Basis, Section8_18.Words, Regime.Before2011, Regime.Current,
            () => "Arbeidstakeren sier fra første dag og forteller hvor lenge fraværet ventes å vare, aldri diagnosen."),
        new("Tap av retten til egenmelding", Section8_27.Basis, Section8_27.Words, Regime.Before2011, Regime.Current,
            () => $"Tatt bort 2026-02-01: skal vurderes på nytt {Section8_27.ReconsiderOn(new(2026, 2, 1)):O}. Fire fravær er et varsel til leder, aldri en stopp."),
        new("Arbeidsgiverperioden", Section8_19.Basis, Section8_19.Words, Regime.Before2011, Regime.Current, PeriodOfTheEmployer),
        new("Deltakere i dialogmøte 1", Section4_6.ParticipantsBasis, Section4_6.ParticipantsWordsOn(Regimes.FirstDay(Regime.July2014)),
            Regime.July2014, Regime.Current, () => Section4_6.MayInvite(new(2026, 4, 10), Guest.Issuer, true, false, false).Why),
        new("Deltakere i dialogmøte 1", Section4_6.ParticipantsBasis, Section4_6.ParticipantsWordsOn(Regimes.FirstDay(Regime.July2011)),
            Regime.July2011, Regime.July2011, () => Section4_6.MayInvite(new(2012, 4, 10), Guest.OccupationalHealthService, false, false, false).Why),
        new("Åpenbart unødvendig", Section4_6.ParticipantsBasis, Section4_6.EvidentlyUnnecessaryWords, Regime.July2011, Regime.Current,
            () => Section4_6.MayBeExempt(new(2026, 11, 20), DutyKind.DialogueMeeting1, ExemptionGround.TooIllForNow, new(2026, 10, 25), []).Why),
        new("Overføring til annet arbeid", Section4_6.TransferBasis, Section4_6.TransferWords, Regime.Before2011, Regime.Current,
            () => "Avgjøres 2026-05-04: arbeidstakeren og arbeidstakerens tillitsvalgte må være hørt senest dagen før."),
        new("Dokumentasjon i virksomheten", Section4_6.DocumentationBasis, Section4_6.DocumentationWords, Regime.July2014, Regime.Current,
            () => "Plan utarbeidet, møte holdt, hvem som er innkalt og har deltatt; Arbeidstilsynet og NAV kan be om den."),
        new("Dialogmøte 3", Section8_7a.DialogueMeeting3Basis, Section8_7a.DialogueMeeting3Words, Regime.July2011, Regime.Current,
            () => "Arbeidsgiver, arbeidstaker, sykmelder eller NAV krever møtet; NAV må da holde det."),
        new("Tidlig hjelp fra NAV", EarlyHelp.Basis, EarlyHelp.Words, Regime.July2014, Regime.Current,
            () => "En anmodning uten oppdatert plan er ikke fullstendig. Den sier hva som er prøvd, hvorfor hjelp trengs og hvilken."),
    ];

    private static string SelfCertifiedDays()
    {
        Employment[] employed = [new(new(2015, 3, 1))];
        AbsenceEntry[] earlier = [new(AbsenceKind.SelfCertification, new(2026, 9, 1), new(2026, 9, 2), Grade.Full)];
        var answer = Ask(new(2026, 9, 10), employed, earlier);
        return $"Egenmeldt 1.–2. september 2026, syk igjen 10.: {answer.DaysLeft} dag igjen, sykmelding fra {answer.NoteNeededFrom:O}.";
    }

    private static string PeriodOfTheEmployer()
    {
        AbsenceEntry[] note = [new(AbsenceKind.SickNote, new(2026, 1, 12), new(2026, 2, 20), Grade.Full)];
        var period = Timeline.Of(note, asOf: new(2026, 2, 2)).EmployersPeriod;
        return $"Sykmeldt fra 2026-01-12: arbeidsgiverperioden varer til og med {period?.LastDay:O}.";
    }

    private static SelfCertificationAnswer Ask(
        DateOnly day, IReadOnlyList<Employment> employments, IReadOnlyList<AbsenceEntry> entries) =>
        SelfCertification.Ask(day, SelfCertificationPolicy.Statutory, employments, entries);
}
