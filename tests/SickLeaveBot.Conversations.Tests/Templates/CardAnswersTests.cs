using System.Text.Json;
using System.Text.Json.Nodes;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Tests.Templates;

/// <summary>What can be answered on every card: each button is an answer, each input one of its properties, and none is forgotten.</summary>
public sealed class CardAnswersTests
{
    public static TheoryData<Type> Cards => [.. AllCards.Types];

    [Fact]
    public void Every_answer_can_be_read_from_a_card() =>
        Assert.All(Answers(), answer => Assert.IsNotType<ReadAnswer.UnknownVerb>(AnswerReader.Read(answer.Name, default)));

    [Theory, MemberData(nameof(Cards))]
    public void Every_button_is_an_answer(Type card) =>
        Assert.All(Actions(card), action => Assert.Contains(Verb(action), Answers().Select(answer => answer.Name)));

    [Theory, MemberData(nameof(Cards))]
    public void Every_input_is_a_property_of_an_answer(Type card)
    {
        var properties = Actions(card).SelectMany(action => AnswerForm.Of(AnswerTo(action)).Inputs).Select(input => input.Id).ToHashSet();

        Assert.All(Inputs(card), input => Assert.Contains(Id(input), properties));
    }

    [Theory, MemberData(nameof(Cards))]
    public void Every_property_of_an_answer_that_must_be_given_has_an_input(Type card)
    {
        var inputs = Inputs(card).Select(Id).ToList();
        foreach (var action in Actions(card))
        {
            var data = action["data"]?.AsObject().Select(datum => datum.Key) ?? [];
            var given = Takes(action) ? data.Concat(inputs) : data;
            var asked = AnswerForm.Of(AnswerTo(action)).Inputs;
            Assert.Empty(asked.Where(input => !input.MayBeEmpty).Select(input => $"{Verb(action)}.{input.Id}").Except(given.Select(id => $"{Verb(action)}.{id}")));
            Assert.Empty(data.Except(asked.Select(input => input.Id)));
        }
    }

    [Theory, MemberData(nameof(Cards))]
    public void A_text_input_takes_as_much_as_its_answer(Type card)
    {
        var limits = Actions(card).SelectMany(action => AnswerForm.Of(AnswerTo(action)).Inputs).ToLookup(input => input.Id, input => input.Longest);

        Assert.All(
            Inputs(card).Where(input => Type(input) is "Input.Text"),
            input => Assert.Equal((Id(input), limits[Id(input)].First()), (Id(input), input["maxLength"]?.GetValue<int>() ?? 0)));
    }

    private static IEnumerable<Type> Answers() =>
        typeof(Answer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Answer)) && !type.IsAbstract);

    private static Type AnswerTo(JsonObject action) => Answers().Single(answer => answer.Name == Verb(action));

    private static IEnumerable<JsonObject> Elements(Type card) =>
        AllCards.Inside(AllCards.Layout(card)).Select(part => part.Node).OfType<JsonObject>();

    private static IEnumerable<JsonObject> Actions(Type card) => Elements(card).Where(element => Type(element) is "Action.Execute");

    private static IEnumerable<JsonObject> Inputs(Type card) =>
        Elements(card).Where(element => Type(element).StartsWith("Input.", StringComparison.Ordinal));

    private static bool Takes(JsonObject action) => action["associatedInputs"]?.GetValue<string>() is not "none";

    private static string Verb(JsonObject action) => action["verb"]!.GetValue<string>();

    private static string Id(JsonObject input) => input["id"]!.GetValue<string>();

    private static string Type(JsonObject element) => element["type"] is JsonValue type ? type.GetValue<string>() : "";
}
