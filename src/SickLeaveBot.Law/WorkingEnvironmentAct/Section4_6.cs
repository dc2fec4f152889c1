namespace SickLeaveBot.Law.WorkingEnvironmentAct;

/// <summary>
/// Arbeidsmiljøloven § 4-6: adaptation for employees with reduced capacity for work. One file per paragraph (ledd).
/// </summary>
/// <remarks>
/// All paragraphs were read word for word in Lovdata's open data as of May 2026, the first three and the first sentence of the fourth
/// also at arbeidsmiljoloven.com (stored copy). Since when the rest has read so is not known; earlier wordings were not read.
/// </remarks>
/// <seealso href="https://lovdata.no/lov/2005-06-17-62/§4-6"/>
public static partial class Section4_6
{
    private const string ActAsPublished = "arbeidsmiljoloven.com, arbeidsmiljøloven § 4-6 (lagret kopi)";

    private static DateOnly Law2011 => Regimes.FirstDay(Regime.July2011);
    private static DateOnly Law2014 => Regimes.FirstDay(Regime.July2014);

    private static LegalBasis Paragraph(int number) => LegalBasis.WorkingEnvironmentAct("4-6", number);
}
