namespace SickLeaveBot.Conversations.Understanding;

/// <summary>Which language a text is written in, told by its commonest words and how the others are spelt; bokmål when nothing tells.</summary>
internal static class LanguageOfText
{
    public static Language Of(List<Word> words)
    {
        var (nb, nn, english, shared, onlyEnglish) = (0, 0, 0, 0, false);
        foreach (var word in words)
        {
            var known = CommonWords.Known.Contains(word.Text);
            nb += (known ? CommonWords.Nb.Contains(word.Text) : Spellings.Nb.Fit(word.Text)) ? 1 : 0;
            nn += (known ? CommonWords.Nn.Contains(word.Text) : Spellings.Nn.Fit(word.Text)) ? 1 : 0;
            english += CommonWords.En.Contains(word.Text) ? 1 : 0;
            shared += CommonWords.Shared.Contains(word.Text) ? 1 : 0;
            onlyEnglish |= CommonWords.En.Contains(word.Text) && !CommonWords.Shared.Contains(word.Text);
        }

        var norwegian = nb + nn + shared;
        return english > norwegian || (english == norwegian && onlyEnglish && nb + nn == 0) ? Language.En
            : nn > 0 && nn >= nb ? Language.Nn : Language.Nb;
    }

    /// <summary>True when the text is in a language the bot does not read, or in letters of another script.</summary>
    public static bool IsForeign(List<Word> words)
    {
        var (foreign, ours) = (0, 0);
        foreach (var word in words)
        {
            foreign += CommonWords.Others.Contains(word.Text) || word.Text.Any(IsOtherScript) ? 1 : 0;
            ours += CommonWords.Nb.Contains(word.Text) || CommonWords.Nn.Contains(word.Text) || CommonWords.En.Contains(word.Text) ? 1 : 0;
        }

        return foreign > ours || (foreign >= 2 && 2 * foreign >= ours);
    }

    private static bool IsOtherScript(char letter) => letter > '\u024F' && char.IsLetter(letter);
}
