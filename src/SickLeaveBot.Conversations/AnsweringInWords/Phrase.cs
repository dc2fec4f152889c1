using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.AnsweringInWords;

/// <summary>A line without its politeness and without the name of whom it is about; what is left can be asked for as it was written.</summary>
internal sealed class Phrase
{
    private readonly string line;
    private readonly List<Word> words;

    public Phrase(string line, IReadOnlyList<SpokenPhrase> polite, string? about)
    {
        this.line = line;
        words = Understanding.Words.In(line);
        words.RemoveAll(word => word.Is(Shape.Sign));
        Named = about is not null && RemoveName(PhraseMatch.Of(about));
        while (polite.FirstOrDefault(Leads) is { } before) words.RemoveRange(0, before.Words.Length);
        while (polite.FirstOrDefault(Trails) is { } behind) words.RemoveRange(words.Count - behind.Words.Length, behind.Words.Length);
        Words = [.. words.Select(word => word.Text)];
    }

    public string[] Words { get; }

    public bool Named { get; }

    public bool PausesBefore(int at) => words[at].Before is not Pause.None || line[words[at - 1].End..words[at].Start].Any(Signs.IsDash);

    /// <summary>From a word to the end, as it was written; a name that was taken out stays out.</summary>
    public string From(int at)
    {
        var rest = words.Skip(at).ToList();
        return rest.Zip(rest.Skip(1)).All(pair => line[pair.First.End..pair.Second.Start].All(sign => !char.IsLetter(sign)))
            ? line[rest[0].Start..rest[^1].End]
            : string.Join(' ', rest.Select(word => line[word.Start..word.End]));
    }

    private bool Leads(SpokenPhrase phrase) => words.Count > phrase.Words.Length && IsAt(0, phrase.Words);

    private bool Trails(SpokenPhrase phrase) => words.Count > phrase.Words.Length && IsAt(words.Count - phrase.Words.Length, phrase.Words);

    // The whole name, else the first name, also where something is "Karis".
    private bool RemoveName(string[] name)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var length = IsAt(at, name) ? name.Length : IsAt(at, name[..1]) || IsAt(at, [name[0] + "s"]) ? 1 : 0;
            if (length == 0) continue;
            words.RemoveRange(at, length);
            return true;
        }
        return false;
    }

    private bool IsAt(int at, string[] some) => at + some.Length <= words.Count && words.Skip(at).Take(some.Length).Select(word => word.Text).SequenceEqual(some);
}
