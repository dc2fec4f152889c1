namespace SickLeaveBot.Law.NationalInsuranceAct;

/// <summary>Folketrygdloven § 8-12 and § 8-51: how long sickness benefit is paid.</summary>
/// <seealso href="https://lovdata.no/lov/1997-02-28-19/§8-12"/>
public static class Section8_12
{
    /// <summary>Weekdays paid after the employer's period.</summary>
    public const int PaidWeekdays = 248;

    /// <summary>Weekdays paid to a member between 67 and 70 (folketrygdloven § 8-51).</summary>
    public const int PaidWeekdaysFrom67 = 60;

    private static readonly Wording Words = Wording.NotReadVerbatim(
        """
        Sykepenger fra trygden ytes i inntil 248 sykepengedager (mandag til fredag) etter arbeidsgiverperioden, for medlem
        mellom 67 og 70 år i inntil 60. Den som har vært i arbeid i 26 uker etter siste dag, får ny rett.
        """,
        "NAVs beregning av maksdato (navikt/helse-spleis)",
        since: null);

    /// <summary>The last paid day if every weekday after the employer's period is paid.</summary>
    /// <param name="lastDayOfEmployersPeriod">The employer's period ends here; counting begins the day after.</param>
    /// <param name="from67">The employee is between 67 and 70.</param>
    public static DateOnly LastPaidDay(DateOnly lastDayOfEmployersPeriod, bool from67 = false) =>
        WorkingDays.WeekdaysAfter(lastDayOfEmployersPeriod, from67 ? PaidWeekdaysFrom67 : PaidWeekdays);

    /// <summary>The last day of sickness benefit. Earlier paid days in the last three years are not known here.</summary>
    public static readonly Duty EndOfSicknessBenefit = new(
        DutyKind.MaxSicknessBenefit, Role.Nav, Regime.Before2011, Regime.Current, LegalBasis.NationalInsuranceAct("8-12"), Words,
        "Siste dag med sykepenger er den 248. ukedagen (mandag–fredag) etter arbeidsgiverperioden, for 67–70 år den 60. Her er "
        + "hver ukedag regnet som betalt; tidligere sykepengedager de siste tre årene er ikke trukket fra. NAV avgjør.",
        situation => LastPaidDay(situation.EmployersPeriod.LastDay),
        Findings.WhollyOrPartlyAway);
}
