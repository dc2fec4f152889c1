using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>
/// A section cited in the reader's language: "arbeidsmiljøloven § 4-6 tredje ledd", "arbeidsmiljølova § 4-6 tredje ledd",
/// "Working Environment Act (arbeidsmiljøloven) section 4-6, third paragraph".
/// </summary>
internal static class Citation
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"];

    public static string Of(LegalBasis basis, Language language) => language switch
    {
        Language.Nn when !basis.IsLaw => $"rapporten frå partane 2014 punkt {basis.Section}",
        Language.En when !basis.IsLaw => $"the parties’ report of 2014, point {basis.Section}",
        Language.Nn => $"{basis}".Replace(basis.Act, $"{basis.Act[..^"en".Length]}a", StringComparison.Ordinal),
        Language.En => $"{InEnglish(basis.Act)} ({basis.Act}) section {basis.Section}{Paragraph(basis.Paragraph)}",
        _ => $"{basis}",
    };

    private static string InEnglish(string act) => act switch
    {
        "arbeidsmiljøloven" => "Working Environment Act",
        "folketrygdloven" => "National Insurance Act",
        _ => throw new InvalidOperationException($"{act} has no English name; see Citation.cs."),
    };

    private static string Paragraph(int number) => number == 0 ? "" : $", {Ordinals[number - 1]} paragraph";
}
