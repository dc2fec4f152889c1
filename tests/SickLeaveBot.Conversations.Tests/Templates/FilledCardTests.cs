using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.Conversations.Tests.Templates;

/// <summary>Every card filled with sample data, in three languages: what Teams takes, what everyone can use.</summary>
public sealed class FilledCardTests
{
    private const int MostActions = 6;
    private const int LargestCard = 25 * 1024;

    public static TheoryData<Type> Cards => [.. AllCards.Types];

    [Fact]
    public void Every_filled_card_is_valid_for_Teams()
    {
        var schema = Shared.File("schemas/adaptive-card-teams.schema.json");
        var cards = AllCards.Types.SelectMany(card => Letters(card).Select((letter, at) => ($"{card.Name} {at}", letter.CardJson!)));

        Assert.Empty(Schema.Violations(schema, cards));
    }

    [Theory, MemberData(nameof(Cards))]
    public void A_filled_card_leaves_no_placeholder_behind(Type card)
    {
        foreach (var letter in Letters(card))
        {
            var texts = AllCards.Texts(JsonNode.Parse(letter.CardJson!)).Append(letter.Summary).Append(letter.Text!);
            Assert.All(texts, text => Assert.DoesNotContain("${", text.Replace("${title}", "")));
        }
    }

    [Theory, MemberData(nameof(Cards))]
    public void A_card_has_at_most_six_actions_in_a_row(Type card) =>
        Assert.All(Inside(card, "actions"), actions => Assert.True(actions.AsArray().Count <= MostActions, $"{actions.AsArray().Count} actions"));

    [Theory, MemberData(nameof(Cards))]
    public void A_card_is_no_larger_than_25_kilobytes(Type card) =>
        Assert.All(Letters(card), letter => Assert.InRange(Encoding.UTF8.GetByteCount(letter.CardJson!), 1, LargestCard));

    [Theory, MemberData(nameof(Cards))]
    public void Every_input_has_a_label_and_says_what_is_wrong(Type card) =>
        Assert.All(Elements(card).Where(element => Type(element).StartsWith("Input.", StringComparison.Ordinal)), input =>
        {
            Assert.True(input["label"] is { } label && label.GetValue<string>().Length > 0, $"{input["id"]} has no label.");
            Assert.True(input["isRequired"] is null || input["errorMessage"] is not null, $"{input["id"]} is required, but has no errorMessage.");
        });

    // The official renderer takes an empty number for one outside its bounds, and then the card's buttons do nothing.
    [Theory, MemberData(nameof(Cards))]
    public void An_input_that_may_stay_empty_has_no_bounds(Type card) =>
        Assert.All(Elements(card).Where(element => Type(element).StartsWith("Input.", StringComparison.Ordinal) && element["isRequired"] is null), input =>
        {
            Assert.Null(input["min"]);
            Assert.Null(input["max"]);
            Assert.Null(input["regex"]);
        });

    [Theory, MemberData(nameof(Cards))]
    public void Every_text_wraps_and_every_image_is_described(Type card) =>
        Assert.All(Elements(card), element => Assert.True(
            Type(element) switch
            {
                "TextBlock" => element["wrap"]?.GetValue<bool>() is true,
                "Image" => element["altText"] is not null,
                _ => true,
            },
            element.ToJsonString()));

    [Theory, MemberData(nameof(Cards))]
    public void Every_button_carries_the_tag_and_nothing_else_of_the_sick_leave(Type card) =>
        Assert.All(Elements(card).Where(element => Type(element) is "Action.Execute"), action =>
        {
            var data = JsonSerializer.SerializeToElement(action["data"]);
            Assert.Equal(new CardTag(Guid.Empty, 7), CardTag.Read(data));
            Assert.Equal(action["verb"]!.GetValue<string>(), action["fallback"]!["data"]!["verb"]!.GetValue<string>());
        });

    private static IEnumerable<Letter> Letters(Type card) =>
        from sample in Sample.Of(card)
        from language in Enum.GetValues<Language>()
        select CardTemplate.Render(sample, new(Guid.Empty, 7), language, new(2026, 11, 23));

    private static IEnumerable<JsonNode> Inside(Type card, string name) =>
        Letters(card).SelectMany(letter => AllCards.Inside(JsonNode.Parse(letter.CardJson!)))
            .Where(part => part.Name == name && part.Node is JsonArray)
            .Select(part => part.Node);

    private static IEnumerable<JsonObject> Elements(Type card) =>
        Letters(card).SelectMany(letter => AllCards.Inside(JsonNode.Parse(letter.CardJson!))).Select(part => part.Node).OfType<JsonObject>();

    private static string Type(JsonObject element) => element["type"] is JsonValue type ? type.GetValue<string>() : "";
}
