namespace SickLeaveBot.Law.Asking;

/// <summary>Puts the reasons of an answer in Norwegian (bokmål), for <c>explain</c> and for a lawyer.</summary>
public static class Why
{
    /// <summary>The rule, then each reason and each reading taken, as sentences.</summary>
    public static string Of(DutyOnTimeline duty)
    {
        var sentences = new List<string> { duty.Duty.Why };
        for (var bit = 1; bit <= (int)Reasons.NoAbsence; bit <<= 1)
        {
            if (((int)duty.Reasons & bit) != 0)
            {
                sentences.Add(InNorwegian((Reasons)bit));
            }
        }

        return string.Join(' ', sentences);
    }

    public static string InNorwegian(Reasons reason) => reason switch
    {
        Reasons.EndsBeforeDue => "Fraværet slutter før fristen, så plikten oppstår ikke.",
        Reasons.FullOnDueDay => "Arbeidstakeren regnes som helt borte på fristdagen.",
        Reasons.GradedOnDueDay => "Arbeidstakeren regnes som delvis borte (gradert) på fristdagen.",
        Reasons.ChangesBetweenFullAndGraded =>
            "Graden skifter mellom hel og gradert; loven sier ikke hvordan skifter telles. Trygg lesing: uker telles fra første "
            + "fraværsdag, og graden på fristdagen avgjør.",
        Reasons.GradeTakenFromNeighbour =>
            "Fristdagen har ingen egen sykmelding; den høyeste graden av dagene før og etter er brukt.",
        Reasons.NobodyAskedYet =>
            "For graderte holdes møtet når arbeidsgiver, arbeidstaker eller sykmelder mener det er hensiktsmessig; ingen er spurt ennå, "
            + "så noen må spørres.",
        Reasons.NobodyWantsIt => "Arbeidsgiver, arbeidstaker og sykmelder er spurt; ingen mener møtet er hensiktsmessig.",
        Reasons.SomebodyWantsIt => "Noen mener møtet er hensiktsmessig, og da skal det holdes.",
        Reasons.GradedWorkIsActivity => "Gradert arbeid er arbeidsrelatert aktivitet, så kravet er oppfylt.",
        Reasons.TooLowForBenefit => "Grad under 20 prosent gir ikke sykepenger (folketrygdloven § 8-13), men regnes som gradert her.",
        Reasons.DaysAtWorkInside =>
            "Det er dager på jobb inne i fraværet. Loven er taus om slike opphold; her regnes fristen fra første fraværsdag.",
        Reasons.OlderRuleAcrossTheChange =>
            "Reglene skiftet underveis, og ingen av fristene faller i sin egen regels tid; den eldre regelen er brukt.",
        Reasons.RuleOfTheDueDay => "Reglene skiftet underveis; regelen som gjaldt på fristdagen er brukt.",
        Reasons.NavHasSetNoMeeting => "NAV har ikke satt noen dag for dialogmøte.",
        Reasons.MeetingBeforeTheAbsence => "Møtedagen ligger før dette fraværet.",
        Reasons.NotFoundInTheSources => "Kildene viser ikke at plikten gjaldt på denne tiden; den vises, men kreves ikke.",
        Reasons.NoAbsence => "Ingen dag er en fraværsdag, så ingen frist løper.",
        _ => "",
    };
}
