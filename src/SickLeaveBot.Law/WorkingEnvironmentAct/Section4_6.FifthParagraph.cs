namespace SickLeaveBot.Law.WorkingEnvironmentAct;

// What the employer must be able to document, kept in the enterprise.
public static partial class Section4_6
{
    public static readonly Wording DocumentationWords = Wording.OfLovdata(
        """
        Arbeidsgiver skal kunne dokumentere hvordan bestemmelsene om oppfølgingsplan og dialogmøte har vært fulgt opp,
        herunder hvem som har vært innkalt til og har deltatt i dialogmøte.
        """);

    public static readonly Wording DocumentationWords2014 = Wording.NotReadVerbatim(
        """
        Virksomhetene må fortsatt dokumentere oppfølgingen av sykmeldte, dvs. om oppfølgingsplan er utarbeidet, om
        ”dialogmøte 1” er avholdt og hvem som eventuelt er innkalt til og har deltatt i møtet.
        """,
        "Arbeidsgruppens rapport 2014 punkt 2.3 (ikke lovteksten)",
        Law2014);

    public static LegalBasis DocumentationBasis { get; } = Paragraph(5);
}
