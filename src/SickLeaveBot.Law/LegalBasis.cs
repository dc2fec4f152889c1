namespace SickLeaveBot.Law;

/// <summary>Where a rule is written, cited the Norwegian way: «arbeidsmiljøloven § 4-6 tredje ledd»; or the report it rests on.</summary>
/// <param name="Act">The act by its Norwegian short name, or <see cref="PartiesReport"/>.</param>
/// <param name="Section">The section as it is cited: «4-6», «8-7 a»; a point of the report: «2.2.2».</param>
/// <param name="Paragraph">The paragraph (ledd) from 1 to 6, or 0 for the whole section.</param>
public sealed record LegalBasis(string Act, string Section, int Paragraph)
{
    /// <summary>What employers, unions and the state agreed on in 2014: no law, but what the law was made from.</summary>
    public const string PartiesReport = "arbeidsgruppens rapport 2014";

    private static readonly string[] Ordinals = ["første", "andre", "tredje", "fjerde", "femte", "sjette"];

    private readonly string citation = (Act, Paragraph) switch
    {
        (PartiesReport, _) => $"{Act} punkt {Section}",
        (_, 0) => $"{Act} § {Section}",
        _ => $"{Act} § {Section} {Ordinals[Paragraph - 1]} ledd",
    };

    /// <summary>Whether it is written in an act.</summary>
    public bool IsLaw => Act != PartiesReport;

    public static LegalBasis WorkingEnvironmentAct(string section, int paragraph) =>
        new("arbeidsmiljøloven", section, paragraph);

    public static LegalBasis NationalInsuranceAct(string section, int paragraph = 0) =>
        new("folketrygdloven", section, paragraph);

    public static LegalBasis Report2014(string point) => new(PartiesReport, point, 0);

    public override string ToString() => citation;
}

/// <summary>The Norwegian words a rule is made from, and how sure we are that they are the words of the law.</summary>
/// <param name="Text">The words, or where they were not read verbatim what the sources say they hold.</param>
/// <param name="Source">Where the words were read.</param>
/// <param name="Verbatim">False: not read word for word; a lawyer must compare before relying on the wording.</param>
/// <param name="InForceSince">The day this wording took effect, or null where that was not verified.</param>
/// <param name="LastCompared">The day code and source were last held against each other.</param>
public sealed record Wording(string Text, string Source, bool Verbatim, DateOnly? InForceSince, DateOnly LastCompared)
{
    /// <summary>Lovdata's open data; its licence wants the source named wherever its words are shown.</summary>
    public const string Lovdata = "Lovdatas åpne data (NLOD 2.0), per 2. mai 2026";

    private static readonly DateOnly Compared = new(2026, 11, 22);

    public static Wording Read(string text, string source, DateOnly? since) => new(text, source, true, since, Compared);

    /// <summary>The words of an act as Lovdata held them: in force then, but not known since when.</summary>
    public static Wording OfLovdata(string text) => new(text, Lovdata, true, null, new(2026, 11, 29));

    public static Wording NotReadVerbatim(string text, string source, DateOnly? since) => new(text, source, false, since, Compared);
}
