namespace SickLeaveBot.Law.Asking;

/// <summary>Says in Norwegian (bokmål) why a day may or may not be self-certified.</summary>
public static class WhySelfCertification
{
    private const string Weekends =
        "Dager er kalenderdager: en helg mellom to fraværsdager teller med, en helg der arbeidstakeren er frisk mandag, gjør det ikke.";

    private const string Months =
        " To måneder fra den 31. slutter på månedens siste dag. De tolv månedene slutter på dagen det spørres om; fravær som begynte "
        + "samme dato året før, er utenfor.";

    public static string Of(SelfCertificationAnswer answer) =>
        InNorwegian(answer)
        + (answer.Allowed && answer.NoteNeededFrom == answer.WithdrawnFrom
            ? " Retten tas bort (§ 8-27) den dagen sykmelding trengs fra."
            : "")
        + (answer.RestsOnTemporaryRules
            ? " Fra 16. mars til 31. mai 2020 ga midlertidige regler alle egenmelding i hele arbeidsgiverperioden; senere midlertidige "
                + "regler er ikke bekreftet."
            : "")
        + Months
        + (answer.MayBeWithdrawn
            ? " Fire eller flere fravær uten legeerklæring på tolv måneder: arbeidsgiver kan vurdere å ta bort retten (§ 8-27), "
                + "men må høre arbeidstakeren først. Loven setter ikke noe tak på antall ganger."
            : "");

    private static string InNorwegian(SelfCertificationAnswer answer) => answer.Refusal switch
    {
        SelfCertificationRefusal.None =>
            "Egenmelding kan brukes. Nytt fravær før det er gått 16 friske kalenderdager regnes sammen med tidligere "
            + $"egenmeldingsdager. {Weekends} Kommer ikke sykmeldingen når den trengs, kan sykepengene for egenmeldingsdagene falle bort.",
        SelfCertificationRefusal.NotEmployed => "Arbeidstakeren er ikke ansatt denne dagen.",
        SelfCertificationRefusal.TooShortEmployment =>
            "Arbeidstakeren må ha arbeidet hos arbeidsgiveren i minst to måneder, eller fire uker etter permittering og visse "
            + "permisjoner. Et opphold på inntil to uker bryter ikke tiden, men dagene i oppholdet regnes ikke med i de to månedene.",
        SelfCertificationRefusal.Withdrawn =>
            "Arbeidsgiver har tatt bort retten til egenmelding. Det skal vurderes på nytt etter seks måneder; retten kommer bare tilbake "
            + "når arbeidsgiver gir den.",
        SelfCertificationRefusal.SickNoteThatDay => "Dagen har allerede sykmelding, hel eller gradert; egenmelding kan ikke brukes i den.",
        SelfCertificationRefusal.StraightAfterSickNote =>
            "Egenmelding kan ikke brukes rett etter en sykmelding: det må være minst én arbeidsdag mellom.",
        SelfCertificationRefusal.EmployersPeriodUsedUp =>
            "Arbeidsgiverperioden på 16 dager er brukt opp; egenmelding kan brukes igjen når det er gått 16 friske kalenderdager.",
        SelfCertificationRefusal.DaysUsedUp =>
            "Egenmeldingsdagene er brukt opp; fravær med færre enn 16 friske kalenderdager mellom regnes sammen. " + Weekends,
        _ => "De 24 egenmeldingsdagene i løpet av tolv måneder er brukt opp. De tolv månedene regnes bakover fra dagen.",
    };
}
