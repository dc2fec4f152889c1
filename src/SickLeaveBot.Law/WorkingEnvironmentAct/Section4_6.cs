namespace SickLeaveBot.Law.WorkingEnvironmentAct;

/// <summary>
/// Arbeidsmiljøloven § 4-6: adaptation for employees with reduced capacity for work. One file per paragraph (ledd).
/// </summary>
/// <remarks>
/// The first three paragraphs and the first sentence of the fourth were read word for word at arbeidsmiljoloven.com
/// (stored copy), the rest of the fourth and the whole fifth were not. lovdata.no itself could not be read.
/// </remarks>
/// <seealso href="https://lovdata.no/lov/2005-06-17-62/§4-6"/>
public static partial class Section4_6
{
    private const string ActAsPublished = "arbeidsmiljoloven.com, arbeidsmiljøloven § 4-6 (lagret kopi)";

    private static DateOnly Law2011 => Regimes.FirstDay(Regime.July2011);
    private static DateOnly Law2014 => Regimes.FirstDay(Regime.July2014);

    private static LegalBasis Paragraph(int number) => LegalBasis.WorkingEnvironmentAct("4-6", number);
}
