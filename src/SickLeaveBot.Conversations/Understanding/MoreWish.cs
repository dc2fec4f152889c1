namespace SickLeaveBot.Conversations.Understanding;

/// <summary>«Fortell mer»: the person wants to see what a card has folded away, which a tap unfolds without the bot hearing of it.</summary>
public static class MoreWish
{
    private static readonly Lazy<HashSet<string>> Phrases = new(() =>
        [.. PhraseFiles.Phrases(["Phrases/more.txt"]).Select(one => string.Join(' ', PhraseMatch.Of(one.Phrase)))]);

    public static bool IsMeant(Utterance message) =>
        Phrases.Value.Contains(string.Join(' ', PhraseMatch.Of(message).Where(word => word is not ("takk" or "thanks" or "please"))));
}
