namespace SickLeaveBot.Law;

/// <summary>Where a rule is written, cited the Norwegian way: «arbeidsmiljøloven § 4-6 tredje ledd».</summary>
/// <param name="Act">The act by its Norwegian short name.</param>
/// <param name="Section">The section as it is cited: «4-6», «8-7 a».</param>
/// <param name="Paragraph">The paragraph (ledd) from 1 to 6, or 0 for the whole section.</param>
public sealed record LegalBasis(string Act, string Section, int Paragraph)
{
    private static readonly string[] Ordinals = ["første", "andre", "tredje", "fjerde", "femte", "sjette"];

    private readonly string citation =
        Paragraph == 0 ? $"{Act} § {Section}" : $"{Act} § {Section} {Ordinals[Paragraph - 1]} ledd";

    public static LegalBasis WorkingEnvironmentAct(string section, int paragraph) =>
        new("arbeidsmiljøloven", section, paragraph);

    public static LegalBasis NationalInsuranceAct(string section, int paragraph = 0) =>
        new("folketrygdloven", section, paragraph);

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
    private static readonly DateOnly Compared = new(2026, 11, 22);

    public static Wording Read(string text, string source, DateOnly? since) => new(text, source, true, since, Compared);

    public static Wording NotReadVerbatim(string text, string source, DateOnly? since) => new(text, source, false, since, Compared);
}
