using SickLeaveBot.Law.NationalInsuranceAct;
using SickLeaveBot.Law.WorkingEnvironmentAct;

namespace SickLeaveBot.Law.Asking;

/// <summary>
/// A right, or a rule without a due day: what it is, where it is written, and an example worked by the code itself from a
/// day in the time it is shown for.
/// </summary>
public sealed record Right(string Title, LegalBasis Basis, Wording Words, Regime Since, Regime Until, Func<DateOnly, string> Example);

// The rights and the rules that have no date on the timeline.
public static partial class Rulebook
{
    public static IReadOnlyList<Right> Rights { get; } =
    [
        new("Rett til egenmelding", Section8_24.Basis, Section8_24.EmploymentWords, Regime.Before2011, Regime.Current,
            day => $"Ansatt {day:O}: egenmelding kan brukes fra {Ask(day, [new(day)], []).EligibleFrom:O}."),
        new("Egenmeldingsdager", Section8_24.Basis, Section8_24.DaysWordsBefore2019, Regime.Before2011, Regime.July2014, SelfCertifiedDays),
        new("Egenmeldingsdager", Section8_24.Basis, Section8_24.DaysWords, Regime.Current, Regime.Current, SelfCertifiedDays),
        new("Når sykmeldingen uteblir", Section8_24.Basis, Section8_24.NoteMissingWords, Regime.Before2011, Regime.Current,
            day => $"Sykmelding trengs fra {day:O}: den skal være sendt arbeidsgiver senest {Section8_18.NoteDueToEmployer(day):O} (§ 8-18)."),
        new("Melding og sykmelding til arbeidsgiver", Section8_18.Basis, Section8_18.Words, Regime.Before2011, Regime.Current,
            _ => "Arbeidstakeren sier fra første dag og forteller hvor lenge fraværet ventes å vare, aldri diagnosen."),
        new("Tap av retten til egenmelding", Section8_27.Basis, Section8_27.Words, Regime.Before2011, Regime.Current,
            day => $"Tatt bort {day:O}: skal vurderes på nytt {Section8_27.ReconsiderOn(day):O}. Fire fravær er et varsel til leder, aldri en stopp."),
        new("Arbeidsgiverperioden", Section8_19.Basis, Section8_19.Words, Regime.Before2011, Regime.Current, PeriodOfTheEmployer),
        new("Deltakere i dialogmøte 1", Section4_6.ParticipantsBasis, Section4_6.ParticipantsWordsOn(Regimes.FirstDay(Regime.July2011)),
            Regime.July2011, Regime.July2011, OccupationalHealthUnasked),
        new("Deltakere i dialogmøte 1", Section4_6.ParticipantsBasis, Section4_6.ParticipantsWordsOn(Regimes.FirstDay(Regime.July2014)),
            Regime.July2014, Regime.July2014, IssuerWithoutTheEmployee),
        new("Deltakere i dialogmøte 1", Section4_6.ParticipantsBasis, Section4_6.ParticipantsWords, Regime.Current, Regime.Current, IssuerWithoutTheEmployee),
        new("Behandlere i dialogmøte 1", Section4_6.ParticipantsBasis, Section4_6.ParticipantsWords, Regime.Current, Regime.Current, TreatedByTheService),
        new("Åpenbart unødvendig å holde dialogmøte 1 eller lage plan", Section4_6.ParticipantsBasis, Section4_6.EvidentlyUnnecessaryWords,
            Regime.July2011, Regime.Current, TooIllForNow),
        new("Overføring til annet arbeid", Section4_6.TransferBasis, Section4_6.TransferWords, Regime.Before2011, Regime.Current,
            day => $"Avgjøres {day:O}: arbeidstakeren og arbeidstakerens tillitsvalgte må være hørt før det, trygt lest: hørt senest {day.AddDays(-1):O}."),
        new("Dokumentasjon i virksomheten", Section4_6.DocumentationBasis, Section4_6.DocumentationWords2014, Regime.July2014, Regime.July2014, WhoAsksForProof),
        new("Dokumentasjon i virksomheten", Section4_6.DocumentationBasis, Section4_6.DocumentationWords, Regime.Current, Regime.Current, WhoAsksForProof),
        new("NAVs innkalling til dialogmøte", Section8_7a.DialogueMeeting2Basis, Section8_7a.CallWords2014, Regime.July2014, Regime.July2014,
            _ => "NAV setter dagen og sender innkallingen tre uker før."),
        new("NAVs innkalling til dialogmøte", Section8_7a.DialogueMeeting2Basis, Section8_7a.CallWords, Regime.Current, Regime.Current,
            day => $"NAVs møte er {day:O}: innkallingen kommer før møtet og sier hvilke plikter de tre har; loven sier ikke hvor lenge før. Planen "
                + $"skal være hos NAV senest {day.AddDays(-7):O} (§ 25-2 tredje ledd)."),
        new("Dialogmøte 3", Section8_7a.DialogueMeeting3Basis, Section8_7a.DialogueMeeting3Words2011, Regime.July2011, Regime.July2011,
            _ => "Sykepengeperioden går mot slutten: NAV kan holde et møte til."),
        new("Dialogmøte 3", Section8_7a.DialogueMeeting3Basis, Section8_7a.DialogueMeeting3Words2014, Regime.July2014, Regime.July2014, AMeetingMore),
        new("Dialogmøte 3", Section8_7a.DialogueMeeting3Basis, Section8_7a.DialogueMeeting3Words, Regime.Current, Regime.Current, AMeetingMore),
        new("Omsorgsdager: for hvilke barn", Sections9_5To9_8.AgeBasis, Sections9_5To9_8.AgeWords, Regime.Current, Regime.Current, AgeOfTheChild),
        new("Omsorgsdager: hvor mange", Sections9_5To9_8.DaysBasis, Sections9_5To9_8.DaysWords, Regime.Current, Regime.Current,
            _ => $"To barn: {CareDays(2, isSoleCarer: false)} dager i året, alene om omsorgen {CareDays(2, isSoleCarer: true)}. "
                + $"Tre barn: {CareDays(3, isSoleCarer: false)} og {CareDays(3, isSoleCarer: true)}."),
        new("Omsorgsdager: egenmelding og legeerklæring", Sections9_5To9_8.CertificateBasis, Sections9_5To9_8.CertificateWords, Regime.Current, Regime.Current,
            day => $"Hjemme med sykt barn fra {day:O}: legeerklæring kan kreves fra og med {Sections9_5To9_8.CertificateFrom(day, []):O}."),
        new("Omsorgsdager: når arbeidsgiveren betaler", Sections9_5To9_8.EmploymentBasis, Sections9_5To9_8.EmploymentWords, Regime.Current, Regime.Current,
            day => $"Ansatt {day:O}: arbeidsgiveren betaler fra {Sections9_5To9_8.PaidFrom(day):O}."),
        new("Tidlig hjelp fra NAV", EarlyHelp.Basis, EarlyHelp.Words, Regime.July2014, Regime.Current,
            _ => "En anmodning uten oppdatert plan er ikke fullstendig. Den sier hva som er prøvd, hvorfor hjelp trengs og hvilken."),
    ];

    private static string AgeOfTheChild(DateOnly day)
    {
        var born = day.Year - 5;
        return $"Barn født i {born}: til og med {Sections9_5To9_8.LastDayOfRight(born, isChronicallyIll: false):O}, "
            + $"med utvidet rett til og med {Sections9_5To9_8.LastDayOfRight(born, isChronicallyIll: true):O}.";
    }

    private static int CareDays(int children, bool isSoleCarer) => Sections9_5To9_8.DaysInYear(children, isSoleCarer, chronicallyIll: 0);

    private static string SelfCertifiedDays(DateOnly day)
    {
        var (second, again) = (day.AddDays(1), day.AddDays(9));
        AbsenceEntry[] earlier = [new(AbsenceKind.SelfCertification, day, second, Grade.Full)];
        var answer = Ask(again, [new(day.AddYears(-1))], earlier);
        return $"Egenmeldt {day:O} og {second:O}, syk igjen {again:O}: {answer.DaysLeft} dag igjen, sykmelding fra {answer.NoteNeededFrom:O}.";
    }

    private static string PeriodOfTheEmployer(DateOnly day)
    {
        var period = Timeline.Of([new(AbsenceKind.SickNote, day, day.AddDays(39), Grade.Full)], asOf: day).EmployersPeriod;
        return $"Sykmeldt fra {day:O}: arbeidsgiverperioden varer til og med {period?.LastDay:O}.";
    }

    private static string IssuerWithoutTheEmployee(DateOnly day)
    {
        var answer = Section4_6.MayInvite(day, Guest.Issuer, employerWants: true, employeeWants: false, employeeObjects: false);
        return $"Bare arbeidsgiver ønsker sykmelder med {day:O}: {(answer.Allowed ? "kan innkalles" : "kan ikke innkalles")}. {answer.Why}";
    }

    private static string WhoAsksForProof(DateOnly day) =>
        "Plan utarbeidet, møte holdt, hvem som er innkalt og har deltatt. Arbeidstilsynet kan be om alt (arbeidsmiljøloven § 18-5), NAV om "
        + "planen (folketrygdloven § 25-2 fjerde ledd).";

    private static string AMeetingMore(DateOnly day) => "Arbeidsgiver, arbeidstaker, sykmelder eller NAV krever møtet; NAV må da holde det.";

    private static string TreatedByTheService(DateOnly day)
    {
        var answer = Section4_6.MayInvite(day, Guest.TreatingHealthPersonnel, employerWants: true, employeeWants: false, employeeObjects: true);
        return $"Arbeidsgiver ønsker en behandler med {day:O}, arbeidstakeren sier nei: {(answer.Allowed ? "kan innkalles" : "kan ikke innkalles")}. {answer.Why}";
    }

    private static string OccupationalHealthUnasked(DateOnly day)
    {
        var answer = Section4_6.MayInvite(
            day, Guest.OccupationalHealthService, employerWants: false, employeeWants: false, employeeObjects: true);
        return $"Ingen har bedt om bedriftshelsetjenesten, og arbeidstakeren vil ikke ha den med: {(answer.Mandatory ? "skal" : "skal ikke")} "
            + $"innkalles. {answer.Why}";
    }

    private static string TooIllForNow(DateOnly day)
    {
        var answer = Section4_6.MayBeExempt(day, DutyKind.DialogueMeeting1, ExemptionGround.TooIllForNow, contactOn: day, wantsMeeting: []);
        return $"Snakket med arbeidstakeren {day:O}, for syk til møte nå. {answer.Why}";
    }

    private static SelfCertificationAnswer Ask(
        DateOnly day, IReadOnlyList<Employment> employments, IReadOnlyList<AbsenceEntry> entries) =>
        SelfCertification.Ask(day, SelfCertificationPolicy.Statutory, employments, entries);
}
