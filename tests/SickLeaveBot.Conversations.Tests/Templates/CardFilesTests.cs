using System.Text.Json.Nodes;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Tests.Templates;

/// <summary>The files of every card: layout and words fit each other, the card and the three languages.</summary>
public sealed class CardFilesTests
{
    private static readonly string[] Languages = ["nb", "nn", "en"];

    private static readonly string[] Said =
        ["text", "title", "label", "placeholder", "errorMessage", "altText", "tooltip", "fallbackText", "speak"];

    private static readonly string[] Asked = ["has", "hasNo", "iso", "short", "near", "words", "tag", "$root", "$data", "$index"];

    public static TheoryData<Type> Cards => [.. AllCards.Types];

    [Theory, MemberData(nameof(Cards))]
    public void A_card_has_a_layout_and_words(Type card)
    {
        Assert.True(File.Exists(AllCards.Path($"{AllCards.Name(card)}.json")), $"cards/{AllCards.Name(card)}.json is missing.");
        Assert.True(File.Exists(AllCards.Path($"{AllCards.Name(card)}.words.json")), $"cards/{AllCards.Name(card)}.words.json is missing.");
    }

    [Fact]
    public void Every_file_belongs_to_a_card()
    {
        var known = AllCards.Types.SelectMany(card => new[] { $"{AllCards.Name(card)}.json", $"{AllCards.Name(card)}.words.json" })
            .Append("Words.json");

        var files = Directory.EnumerateFiles(AllCards.Path(""), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(AllCards.Path(""), file).Replace('\\', '/'));

        Assert.Empty(files.Except(known));
    }

    [Theory, MemberData(nameof(Cards))]
    public void A_card_says_the_same_in_three_languages(Type card) => IsSaidInThreeLanguages(AllCards.Words(card));

    [Fact]
    public void Shared_words_are_there_in_three_languages() => IsSaidInThreeLanguages(AllCards.SharedWords());

    [Theory, MemberData(nameof(Cards))]
    public void A_card_has_a_summary_and_a_plain_text_without_formatting(Type card)
    {
        foreach (var (language, words) in AllCards.Words(card))
        {
            var summary = words!["summary"]!.GetValue<string>();
            Assert.False(string.IsNullOrWhiteSpace(summary) || summary.Contains('\n'), $"The summary in {language} must be one line.");
            Assert.Contains(AllCards.Texts(words["text"]), text => !string.IsNullOrWhiteSpace(text));
            Assert.DoesNotContain(AllCards.Texts(words["text"]).Append(summary), text => text.Contains("**") || text.Contains("]("));
        }
    }

    [Theory, MemberData(nameof(Cards))]
    public void Every_property_of_a_card_is_shown(Type card)
    {
        var used = AllCards.References(AllCards.Layout(card)).Concat(AllCards.References(AllCards.Words(card)))
            .SelectMany(path => path.Split('.', '['))
            .Except(Asked)
            .ToList();

        // What all cards have is about the card, not on it.
        var shown = card.GetProperties().Select(property => property.Name).Except(typeof(Card).GetProperties().Select(property => property.Name));
        Assert.Empty(shown.Except(used, StringComparer.OrdinalIgnoreCase));
    }

    [Theory, MemberData(nameof(Cards))]
    public void Every_word_of_a_card_is_used(Type card)
    {
        var words = AllCards.Words(card);
        var used = UsedWords(AllCards.Layout(card)).Concat(UsedWords(words)).Concat(["summary", "text", "suggests"]);

        Assert.Empty(SingleWords(words).Except(used));
    }

    [Fact]
    public void Every_shared_word_is_used()
    {
        var used = AllCards.Types.SelectMany(card => UsedWords(AllCards.Layout(card)).Concat(UsedWords(AllCards.Words(card))))
            .Concat(UsedWords(AllCards.SharedWords()));

        Assert.Empty(SingleWords(AllCards.SharedWords()).Except(used));
    }

    [Theory, MemberData(nameof(Cards))]
    public void A_layout_says_nothing_by_itself(Type card)
    {
        var said = AllCards.Inside(AllCards.Layout(card))
            .Where(part => Said.Contains(part.Name) && part.Node is JsonValue)
            .Select(part => part.Node.ToString())
            .Where(text => AllCards.Placeholder().Replace(text, "").Any(char.IsLetter));

        Assert.Empty(said);
    }

    private static void IsSaidInThreeLanguages(JsonObject words)
    {
        Assert.Equal(Languages.Order(), words.Select(language => language.Key).Order());
        var bokmal = AllCards.Flat(words["nb"]!);
        foreach (var language in Languages)
        {
            var said = AllCards.Flat(words[language]!);
            Assert.Equal(bokmal.Keys.Order(), said.Keys.Order());
            Assert.All(bokmal.Keys, word => Assert.Equal(
                (word, string.Join(' ', AllCards.References(bokmal[word]))),
                (word, string.Join(' ', AllCards.References(said[word])))));
            Assert.All(said.Values.SelectMany(AllCards.Texts), text => Assert.False(string.IsNullOrWhiteSpace(text)));
        }
    }

    /// <summary>Words that stand alone; those in a group are the names of choices.</summary>
    private static IEnumerable<string> SingleWords(JsonObject words) =>
        words["nb"]!.AsObject().Where(word => word.Value is not JsonObject).Select(word => word.Key);

    private static IEnumerable<string> UsedWords(JsonObject file) =>
        AllCards.References(file).Where(path => path.StartsWith("words.", StringComparison.Ordinal)).Select(path => path["words.".Length..]);
}
