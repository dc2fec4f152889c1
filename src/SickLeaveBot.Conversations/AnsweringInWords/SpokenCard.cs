using System.Runtime.CompilerServices;
using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.AnsweringInWords;

/// <summary>What a card that was shown can be answered with: its buttons and its inputs, with all that they may be called.</summary>
internal sealed record SpokenCard(IReadOnlyList<Button> Buttons, IReadOnlyList<Field> Fields, SpokenPhrases Phrases)
{
    // A card that stands in somebody's chat is looked at with each message they write, and is drawn once.
    private static readonly ConditionalWeakTable<ShownCard, SpokenCard?[]> Drawn = [];

    public static SpokenCard Of(ShownCard shown) => Of(shown, shown.Language);

    /// <summary>As it would be in another language than the one it was shown in.</summary>
    public static SpokenCard Of(ShownCard shown, Language language) =>
        Drawn.GetValue(shown, _ => new SpokenCard?[Enum.GetValues<Language>().Length])[(int)language] ??= Draw(shown with { Language = language });

    private static SpokenCard Draw(ShownCard shown)
    {
        var form = CardTemplate.FormOf(shown.Card, shown.Language);
        var letter = CardTemplate.Render(shown.Card, shown.Tag, shown.Language, shown.Day);
        return SpokenCardReader.Read(letter.CardJson!, form.Spoken);
    }

    /// <summary>The button that sends what was filled in: the positive one, else the first that takes inputs.</summary>
    public Button? Sends => Buttons.FirstOrDefault(button => button is { TakesInputs: true, IsPositive: true })
        ?? Buttons.FirstOrDefault(button => button.TakesInputs);

    /// <summary>The button begins something that a sentence can also say.</summary>
    public bool OnlyOpens(Button button) => button.Opens && !button.IsOnlyNamed && !FieldsOf(button).Any();

    public IEnumerable<Field> FieldsOf(Button button) =>
        button.TakesInputs ? Fields.Where(field => AnswerReader.InputsOf(button.Verb).Contains(field.Id)) : [];

    /// <summary>What a tap on the button would carry, with what was said in place of the card's own.</summary>
    public IReadOnlyDictionary<string, string> Carried(Button button, IReadOnlyDictionary<string, string> said)
    {
        var carried = new Dictionary<string, string>(button.Data);
        foreach (var field in FieldsOf(button))
            if (said.GetValueOrDefault(field.Id, field.Value ?? "") is { Length: > 0 } value) carried[field.Id] = value;
        return carried;
    }
}

/// <summary>A button and what else it may be called.</summary>
internal sealed record Button(
    string Verb, string Title, bool IsPositive, bool TakesInputs, IReadOnlyDictionary<string, string> Data, IReadOnlyList<SpokenPhrase> Phrases)
{
    /// <summary>The words of the title and of the phrases; a plain yes or no names no button, it answers the last question.</summary>
    public IReadOnlyList<string[]> Names { get; } =
        [PhraseMatch.Of(Title), .. Phrases.Where(phrase => phrase.Means is null).Select(phrase => phrase.Words)];

    /// <summary>True for the button that a plain yes means, false for the one that a plain no means: such a word is among its phrases.</summary>
    public bool? Means => Phrases.FirstOrDefault(phrase => phrase.Means is not null)?.Means;

    public bool IsCalled(string[] said) => Names.Any(name => PhraseMatch.IsSame(said, name));

    /// <summary>No sentence says it but the button's own names, and those who have it mean it by them.</summary>
    public bool IsOnlyNamed => AnswerReader.IsOnlyNamed(Verb);

    /// <summary>It opens something and does nothing yet.</summary>
    public bool Opens => Verb.Contains("Wanted", StringComparison.Ordinal);
}

internal enum FieldKind { Text, Day, Time, Number, Choice, Toggle }

/// <summary>An input, what else it may be called, and what it holds before anybody says anything.</summary>
/// <param name="Title">What stands beside a toggle.</param>
/// <param name="Choices">Title and value; the two values of a toggle, on first.</param>
internal sealed record Field(
    string Id, FieldKind Kind, string Label, string? Title, string? Value, bool TakesMany, IReadOnlyList<(string Title, string Value)> Choices,
    IReadOnlyList<SpokenPhrase> Phrases)
{
    private readonly string[][] names = [PhraseMatch.Of(Label), PhraseMatch.Of(Title ?? Label), .. Phrases.Select(phrase => phrase.Words)];

    /// <summary>The label without what it says in brackets.</summary>
    public string ShortLabel => Label.IndexOf('(') is > 0 and var bracket ? Label[..bracket].TrimEnd() : Label;

    public bool IsCalled(string[] said) => Array.Exists(names, name => PhraseMatch.IsNear(said, name));

    public bool MayBeCalled(string[] said) => Array.Exists(names, name => PhraseMatch.Begins(name, said));
}
