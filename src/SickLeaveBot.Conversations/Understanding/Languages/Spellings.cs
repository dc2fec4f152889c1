namespace SickLeaveBot.Conversations.Understanding;

/// <summary>How the words of one language begin and end, from <c>spelling.txt</c>: tells bokmål from nynorsk in words that no list has.</summary>
internal sealed class Spellings
{
    private const int LeastBeside = 2;

    private readonly string[] beginnings;
    private readonly string[] endings;

    private Spellings(string language)
    {
        var patterns = PhraseFiles.Lines("Languages/spelling.txt").Where(line => line.StartsWith(language, StringComparison.Ordinal))
            .SelectMany(line => line[(language.Length + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        beginnings = [.. patterns.Where(pattern => pattern[0] != '*').Select(pattern => pattern.TrimEnd('*'))];
        endings = [.. patterns.Where(pattern => pattern[0] == '*').Select(pattern => pattern.Trim('*'))];
    }

    public static Spellings Nb { get; } = new("nb");

    public static Spellings Nn { get; } = new("nn");

    public bool Fit(string word) =>
        Array.Exists(beginnings, beginning => word.Length >= beginning.Length + LeastBeside && word.StartsWith(beginning, StringComparison.Ordinal))
        || Array.Exists(endings, ending => word.Length >= ending.Length + LeastBeside && word.EndsWith(ending, StringComparison.Ordinal));
}
