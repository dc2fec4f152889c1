namespace SickLeaveBot.Law.NationalInsuranceAct;

/// <summary>Folketrygdloven § 8-18: reporting on the first day, and the note within 14 days.</summary>
/// <seealso href="https://lovdata.no/lov/1997-02-28-19/§8-18"/>
public static class Section8_18
{
    private const int DaysToDeliverTheNote = 14;

    public static LegalBasis Basis { get; } = LegalBasis.NationalInsuranceAct("8-18");

    public static readonly Wording Words = Wording.NotReadVerbatim(
        """
        Arbeidstakeren skal varsle arbeidsgiver første fraværsdag. Legeerklæring skal være sendt arbeidsgiver innen 14 dager.
        En unntaksregel fra omkring 2023 finnes; den er ikke lest.
        """,
        "Kildene oppsummert (NHO, Virke, Compendia)",
        since: null);

    /// <summary>The last day to deliver a note that is needed from a day.</summary>
    public static DateOnly NoteDueToEmployer(DateOnly noteNeededFrom) => noteNeededFrom.AddDays(DaysToDeliverTheNote);
}
