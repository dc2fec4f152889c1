using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.AskingAboutRules;

/// <summary>
/// An answer to a question about the rules, with its section, its source and its date, in three languages.
/// It lies in a file of its own in <c>Articles/</c>, so that HR or a lawyer can change a sentence.
/// </summary>
/// <param name="Id">The name of the file.</param>
/// <param name="Since">Since when the rule is in force, as far as known.</param>
/// <param name="Checked">When it was last compared with its source.</param>
/// <param name="Read">Where exactly it was read, for whoever compares it next; told to nobody.</param>
/// <param name="Questions">The ways people ask.</param>
/// <param name="Texts">What is said, by language.</param>
public sealed record Article(
    string Id, string Since, string Checked, string Read,
    IReadOnlyList<string> Questions, IReadOnlyDictionary<Language, ArticleText> Texts)
{
    /// <summary>The answer, followed by what is the asker's own: each sentence of which every date or number is known.</summary>
    public string Answer(Language language, IReadOnlyDictionary<string, string> dates)
    {
        var text = Texts[language];
        string[] own = [.. (text.OwnCase ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Placeholders.Fill(line, dates)).OfType<string>()];
        return own.Length > 0 ? $"{text.General}\n\n{string.Join(' ', own)}" : text.General;
    }
}

/// <summary>An article in one language.</summary>
/// <param name="General">What everybody is told.</param>
/// <param name="OwnCase">Sentences with placeholders, one a line, for what is the asker's own.</param>
/// <param name="Section">The section it rests on.</param>
/// <param name="Source">Who says so, in words for people.</param>
public sealed record ArticleText(string General, string? OwnCase, string Section, string Source);
