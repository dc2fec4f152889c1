namespace SickLeaveBot.Law.NationalInsuranceAct;

/// <summary>Folketrygdloven § 8-19: the employer's period (arbeidsgiverperioden) of 16 calendar days.</summary>
/// <seealso href="https://lovdata.no/lov/1997-02-28-19/§8-19"/>
public static class Section8_19
{
    /// <summary>The employer pays for this many calendar days away.</summary>
    public const int DaysInEmployersPeriod = 16;

    public static LegalBasis Basis { get; } = LegalBasis.NationalInsuranceAct("8-19");

    public static readonly Wording Words = Wording.NotReadVerbatim(
        """
        Arbeidsgiverperioden er 16 kalenderdager fra og med første hele fraværsdag. Er det gått færre enn 16 kalenderdager
        siden forrige fravær, regnes fraværene med i samme periode; etter 16 friske dager begynner en ny.
        """,
        "NAVs beregning (navikt/helse-spleis, navikt/flex-syketilfelle)",
        since: null);

    /// <summary>The first 16 days away of an absence, free days left out; fewer where the absence is shorter.</summary>
    public static EmployersPeriod Of(Absence absence)
    {
        var left = DaysInEmployersPeriod;
        foreach (var spell in absence.Spells)
        {
            if (spell.Days >= left)
            {
                return new(absence.FirstDay, spell.FirstDay.AddDays(left - 1), DaysInEmployersPeriod);
            }

            left -= spell.Days;
        }

        return new(absence.FirstDay, absence.LastDay, DaysInEmployersPeriod - left);
    }
}
