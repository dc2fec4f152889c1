using SickLeaveBot.Conversations.AnsweringInWords;
using SickLeaveBot.Conversations.Tests.Templates;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Tests.AnsweringInWords;

/// <summary>Whatever a card can do, words can do: every button can be named and every input filled in, on every card in every language.</summary>
public sealed class EverythingACardDoesTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    public static TheoryData<Type> Cards => [.. AllCards.Types];

    [Theory, MemberData(nameof(Cards))]
    public void The_title_of_a_button_is_that_button_and_no_other(Type card)
    {
        foreach (var (drawn, language) in Drawn(card))
        {
            Assert.All(drawn.Buttons.Where(button => CanBeNamed(button, drawn)), button =>
                Assert.Equal((language, button.Title, button.Verb), (language, button.Title, Said(button.Title, drawn)?.Button?.Verb)));
        }
    }

    [Theory, MemberData(nameof(Cards))]
    public void Every_phrase_of_a_button_is_that_button_and_no_other(Type card)
    {
        foreach (var (drawn, language) in Drawn(card))
        {
            foreach (var button in drawn.Buttons)
            {
                Assert.All(
                    button.Phrases.Select(phrase => phrase.Text),
                    phrase => Assert.Equal((language, phrase, button.Verb), (language, phrase, Said(phrase, drawn)?.Button?.Verb)));
            }
        }
    }

    [Theory, MemberData(nameof(Cards))]
    public void At_most_one_button_is_a_yes_and_one_a_no(Type card) => Assert.All(Drawn(card), one =>
    {
        Assert.InRange(one.Card.Buttons.Count(button => button.Means is true), 0, 1);
        Assert.InRange(one.Card.Buttons.Count(button => button.Means is false), 0, 1);
    });

    [Theory, MemberData(nameof(Cards))]
    public void Every_input_is_filled_in_by_its_label_and_by_each_of_its_short_names(Type card)
    {
        foreach (var (drawn, language) in Drawn(card))
        {
            foreach (var field in drawn.Fields.Where(CanBeFilledIn))
            {
                Assert.All(field.Phrases.Select(phrase => phrase.Text).Prepend(field.Label), name =>
                {
                    var (written, sent) = Example(field, language);
                    var match = Said($"{name}: {written}", drawn);
                    Assert.Equal((language, name, sent), (language, name, match?.Said.GetValueOrDefault(field.Id)));
                });
            }
        }
    }

    [Theory, MemberData(nameof(Cards))]
    public void All_inputs_and_the_button_in_one_message_carry_what_a_tap_would(Type card)
    {
        foreach (var (drawn, language) in Drawn(card))
        {
            foreach (var button in drawn.Buttons.Where(button => CanBeNamed(button, drawn)))
            {
                var fields = drawn.FieldsOf(button).Where(CanBeFilledIn).ToList();
                var lines = fields.Select(field => $"{field.Label}: {Example(field, language).Written}").Append(button.Title);

                var match = Said(string.Join('\n', lines), drawn)!;

                Assert.Equal(button.Verb, match.Button?.Verb);
                Assert.All(fields, field => Assert.Equal(Example(field, language).Sent, drawn.Carried(button, match.Said)[field.Id]));
            }
        }
    }

    [Theory, MemberData(nameof(Cards))]
    public void What_is_not_mentioned_is_sent_as_the_card_shows_it(Type card)
    {
        foreach (var (drawn, _) in Drawn(card))
        {
            foreach (var button in drawn.Buttons.Where(button => CanBeNamed(button, drawn)))
            {
                Assert.All(drawn.FieldsOf(button), field =>
                    Assert.Equal(field.Value ?? "", drawn.Carried(button, Said(button.Title, drawn)!.Said).GetValueOrDefault(field.Id, "")));
            }
        }
    }

    [Theory, MemberData(nameof(Cards))]
    public void Every_spoken_phrase_belongs_to_a_button_or_an_input_of_the_card(Type card)
    {
        var known = AllCards.Inside(AllCards.Layout(card)).Where(part => part.Name is "verb" or "id").Select(part => $"{part.Node}").ToHashSet();

        Assert.All(AllCards.Words(card), words => Assert.Empty(
            (words.Value!["spoken"]?.AsObject().Select(named => named.Key) ?? []).Except(known)));
    }

    [Fact]
    public void Every_phrase_that_counts_on_all_cards_belongs_to_a_button_of_some()
    {
        var known = AllCards.Types.SelectMany(card => AllCards.Inside(AllCards.Layout(card))).Where(part => part.Name is "verb").Select(part => $"{part.Node}");

        Assert.Empty(AllCards.SharedWords()["nb"]!["spoken"]!.AsObject().Select(named => named.Key).Except([.. known, "polite", "empty"]));
    }

    private static IEnumerable<(SpokenCard Card, Language Language)> Drawn(Type card) =>
        from sample in Sample.Of(card)
        from language in Enum.GetValues<Language>()
        select (SpokenCard.Of(new(sample, new(Guid.Empty, 7), language, Today, About: null)), language);

    // Two people of the same name in a list can't be told apart by it: nothing is opened, and one is asked.
    private static bool CanBeNamed(Button button, SpokenCard card) =>
        card.Buttons.All(other => other == button || other.Title != button.Title || other.Verb != button.Verb);

    // A list of nobody to choose from is shown to nobody, and two of the same name in it can't be told apart on the card either.
    private static bool CanBeFilledIn(Field field) => field.Kind is not FieldKind.Choice
        || (field.Choices.Count > 0 && field.Choices.Distinct().Count() == field.Choices.DistinctBy(choice => choice.Title).Count());

    private static Match? Said(string text, SpokenCard card) => Matching.Read(text, card, new(Today, About: null, Strictness.OwnText, TakesYesOrNo: true));

    private static (string Written, string Sent) Example(Field field, Language language) => field.Kind switch
    {
        FieldKind.Day => (language == Language.En ? "3 December" : "3. desember", "2026-12-03"),
        FieldKind.Time => ("kl. 14.30", "14:30"),
        FieldKind.Number => ("40 %", "40"),
        FieldKind.Toggle => (language == Language.En ? "no" : "nei", field.Choices[1].Value),
        FieldKind.Choice => (field.Choices[^1].Title, field.Choices[^1].Value),
        _ => ("kan svare på e-post", "kan svare på e-post"),
    };
}
