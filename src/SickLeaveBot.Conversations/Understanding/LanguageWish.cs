namespace SickLeaveBot.Conversations.Understanding;

/// <summary>The command that switches language: "nynorsk", "språk: engelsk", "english please".</summary>
public static class LanguageWish
{
    private const int MostWords = 4;

    public static Language? Read(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', ':', ',', '.', '!', '?', '-'], MostWords + 1, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MostWords) return null;
        if (words.Contains("nynorsk")) return Language.Nn;
        if (words.Contains("bokmål") || words is ["norsk"] or ["norwegian"] or ["språk", "norsk"]) return Language.Nb;
        return words.Contains("engelsk") || words.Contains("english") ? Language.En : null;
    }
}
