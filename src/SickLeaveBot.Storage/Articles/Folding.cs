using System.Text;

namespace SickLeaveBot.Storage.Articles;

/// <summary>
/// Norwegian folding for search: nynorsk and bokmål, inflections and small spellings fall together, small words fall away.
/// </summary>
internal static class Folding
{
    private const int ShortestStem = 4;

    private static readonly string[] Endings =
        ["ingane", "ingene", "ingar", "inger", "inga", "ene", "ane", "ens", "ets", "ing", "er", "ar", "en", "et", "a", "e", "s", "r", "n", "t"];

    private static readonly Dictionary<string, string> SameAs = new()
    {
        ["sjuk"] = "syk", ["sjuke"] = "syk", ["sjukdom"] = "sykdom", ["sick"] = "sick", ["ill"] = "sick", ["sjef"] = "arbeidsgiver", ["sjefen"] = "arbeidsgiver",
        ["leiar"] = "arbeidsgiver", ["leiaren"] = "arbeidsgiver", ["lederen"] = "arbeidsgiver", ["leder"] = "arbeidsgiver", ["boss"] = "employer", ["manager"] = "employer",
        ["nei"] = "nekte", ["refuse"] = "refuse", ["no"] = "refuse", ["kolleger"] = "kollega", ["kollegene"] = "kollega", ["kollegaene"] = "kollega", ["kollegaer"] = "kollega", ["veke"] = "uke", ["veker"] = "uke", ["uker"] = "uke",
        ["uka"] = "uke", ["veka"] = "uke", ["bht"] = "bedriftshelsetjeneste", ["bedriftshelseteneste"] = "bedriftshelsetjeneste", ["doctor"] = "doctor",
        ["gp"] = "doctor", ["fastlegen"] = "lege", ["fastlege"] = "lege", ["sykmelder"] = "lege", ["løn"] = "lønn", ["sjukepengar"] = "sykepenger",
        ["sjukepenger"] = "sykepenger", ["arbeidsgjevar"] = "arbeidsgiver", ["arbeidsgjevaren"] = "arbeidsgiver", ["bedriften"] = "arbeidsgiver",
        ["jobben"] = "jobb", ["arbeid"] = "jobb", ["fired"] = "dismissed", ["sparken"] = "oppsagt", ["oppsagd"] = "oppsagt", ["sies"] = "oppsagt",
        ["oppsigelse"] = "oppsagt", ["openbert"] = "åpenbart", ["feiler"] = "diagnose", ["feilar"] = "diagnose", ["dagar"] = "dag", ["dager"] = "dag",
        ["days"] = "day", ["tillitsvald"] = "tillitsvalgt", ["tillitsvalde"] = "tillitsvalgt", ["tillitsvalgte"] = "tillitsvalgt",
        ["verneombod"] = "verneombud", ["verneombodet"] = "verneombud", ["delvis"] = "gradert", ["selfcertify"] = "selfcertification",
        ["certify"] = "certification", ["certified"] = "certification", ["rep"] = "rep", ["steward"] = "rep", ["ringje"] = "ringe", ["ringer"] = "ringe",
        ["sletta"] = "slette", ["slettet"] = "slette", ["nekter"] = "nekte", ["nektar"] = "nekte", ["barn"] = "barn", ["barnet"] = "barn", ["reise"] = "reise",
        ["dra"] = "reise", ["syden"] = "reise", ["hytta"] = "reise", ["utlandet"] = "reise", ["gonger"] = "gang", ["ganger"] = "gang", ["helga"] = "helg", ["helgen"] = "helg",
        ["helger"] = "helg", ["kid"] = "child", ["trene"] = "trene", ["trening"] = "trene",
    };

    private static readonly HashSet<string> Small =
    [
        "jeg", "eg", "æ", "du", "vi", "de", "dere", "meg", "deg", "min", "mitt", "mine", "mi", "er", "og", "å", "i", "på", "til", "for", "av", "hos", "oss", "betyr", "mean", "gå", "få", "ta", "fra", "frå", "take", "from", "si", "vite", "egentlig", "bare", "om", "at", "som",
        "det", "den", "en", "ei", "et", "ein", "eit", "kan", "må", "skal", "får", "har", "hva", "kva", "hvordan", "korleis", "med", "være", "vere", "blir",
        "the", "a", "an", "i", "my", "me", "is", "are", "am", "do", "does", "to", "of", "in", "on", "can", "must", "what", "how", "be", "it", "if", "or",
        "hvis", "viss", "mens", "medan", "while", "noe", "noko", "noen", "nokon", "vil", "ha", "var", "was", "with", "s", "man", "ved", "the", "have", "we", "so", "så", "gjør", "gjer", "gjøre",
    ];

    /// <summary>The words of a text that carry its meaning, each in its folded form.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var sign in text.Append(' '))
        {
            if (char.IsLetterOrDigit(sign))
            {
                word.Append(char.ToLowerInvariant(sign));
            }
            else if (word.Length > 0)
            {
                Keep(word.ToString());
                word.Clear();
            }
        }

        return words;

        void Keep(string said)
        {
            if (!Small.Contains(said))
            {
                words.Add(Stem(SameAs.GetValueOrDefault(said, said)));
            }
        }
    }

    private static string Stem(string word)
    {
        var folded = word.Replace("eigen", "egen", StringComparison.Ordinal).Replace("sjukmeld", "sykmeld", StringComparison.Ordinal)
            .Replace("sykemeld", "sykmeld", StringComparison.Ordinal).Replace("sjuke", "syke", StringComparison.Ordinal)
            .Replace("fråvær", "fravær", StringComparison.Ordinal).Replace("arbeidsgjev", "arbeidsgiv", StringComparison.Ordinal)
            .Replace("dialogmøt", "møt", StringComparison.Ordinal);
        return Shorter(Shorter(folded));
    }

    private static string Shorter(string word) =>
        Array.Find(Endings, ending => word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal)) is { } found
            ? word[..^found.Length]
            : word;
}
