namespace SickLeaveBot.Law.NationalInsuranceAct;

/// <summary>Folketrygdloven § 8-27: the employer may withdraw the right to self-certify. The bot never does.</summary>
/// <seealso href="https://lovdata.no/lov/1997-02-28-19/§8-27"/>
public static class Section8_27
{
    /// <summary>So many absences without a note in twelve months let the employer consider it.</summary>
    public const int OccurrencesThatAllowWithdrawal = 4;

    private const int MonthsUntilReconsidered = 6;

    public static LegalBasis Basis { get; } = LegalBasis.NationalInsuranceAct("8-27");

    public static readonly Wording Words = Wording.NotReadVerbatim(
        """
        Arbeidsgiveren kan bestemme at en arbeidstaker skal tape retten til å få sykepenger på grunn av egenmelding dersom
        arbeidstakeren i løpet av 12 måneder har hatt minst fire fravær uten å legge fram legeerklæring, dersom det er rimelig
        grunn til å anta at fraværet ikke skyldes sykdom, eller dersom fraværet er ledd i en aksjon. Arbeidstakeren skal få
        uttale seg først, og saken skal vurderes på nytt etter seks måneder.
        """,
        "Kildene oppsummert (Lovdatas artikkel, Virke, NHO)",
        since: null);

    /// <summary>The employer may consider a withdrawal: a flag to the manager, never a stop.</summary>
    public static bool MayBeWithdrawn(int occurrencesInTwelveMonths) =>
        occurrencesInTwelveMonths >= OccurrencesThatAllowWithdrawal;

    /// <summary>The day the employer must consider a withdrawal again. The right comes back only when the employer gives it.</summary>
    public static DateOnly ReconsiderOn(DateOnly withdrawnFrom) => withdrawnFrom.AddMonths(MonthsUntilReconsidered);
}
