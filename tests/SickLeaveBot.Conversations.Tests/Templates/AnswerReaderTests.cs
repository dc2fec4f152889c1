using System.Text;
using System.Text.Json;
using SickLeaveBot.Conversations.GettingStarted;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Tests.Templates.Samples;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Tests.Templates;

public sealed class AnswerReaderTests
{
    private const string Complete = """
        "from":"2026-11-23","grade":"60","isOpen":"true","weather":"Rain","name":"Kari"
        """;

    private static readonly AnswerForm Form = AnswerForm.Of(typeof(Filled));

    public sealed record Filled(
        DateOnly From, [Between(20, 99)] int Grade, bool IsOpen, Weather Weather, string Name,
        DateOnly? To, int? Extra, bool? Maybe, Weather? Other, [AtMost(10)] string? Note, IReadOnlyList<string> People) : Answer;

    [Fact]
    public void Inputs_as_Teams_sends_them_are_read()
    {
        var answer = Right($$"""{{{Complete}},"to":"2026-12-01","extra":"3","maybe":"false","other":"Sun","note":" a\r\nb ","people":"a, b,","leave":1,"more":[]}""");

        Assert.Equal(
            new Filled(new(2026, 11, 23), 60, true, Weather.Rain, "Kari", new(2026, 12, 1), 3, false, Weather.Sun, "a\nb", answer.People),
            answer);
        Assert.Equal(["a", "b"], answer.People);
    }

    [Fact]
    public void Numbers_booleans_and_lists_from_other_clients_are_read() =>
        Assert.Equal(
            (60, true, 3, "a|b"),
            Right("""{"from":"2026-11-23","grade":60,"isOpen":true,"weather":"rain","name":"Kari","extra":3.0,"people":["a","b"]}""") is var answer
                ? (answer.Grade, answer.IsOpen, answer.Extra ?? 0, string.Join('|', answer.People))
                : default);

    [Fact]
    public void What_is_left_empty_is_nothing()
    {
        var answer = Right($$"""{{{Complete}},"to":"","extra":null,"other":"  ","note":""}""");

        Assert.Equal((null, null, null, null, null), (answer.To, answer.Extra, answer.Maybe, answer.Other, answer.Note));
        Assert.Empty(answer.People);
    }

    [Fact]
    public void Every_input_that_must_be_there_is_named_when_it_is_missing() =>
        Assert.Equal(
            [("from", Problem.Missing), ("grade", Problem.Missing), ("isOpen", Problem.Missing), ("weather", Problem.Missing), ("name", Problem.Missing)],
            Wrong("{}"));

    [Theory]
    [InlineData("from", "\"23.11.2026\"", Problem.NotADate)]
    [InlineData("from", "\"2026-02-30\"", Problem.NotADate)]
    [InlineData("from", "\"2026-11-23T00:00:00Z\"", Problem.NotADate)]
    [InlineData("from", "\"0001-01-01\"", Problem.OutOfRange)]
    [InlineData("from", "\"9999-12-31\"", Problem.OutOfRange)]
    [InlineData("from", "{}", Problem.NotADate)]
    [InlineData("grade", "\"halv\"", Problem.NotANumber)]
    [InlineData("grade", "\"50.5\"", Problem.NotANumber)]
    [InlineData("grade", "\"1e2\"", Problem.NotANumber)]
    [InlineData("grade", "\"100\"", Problem.OutOfRange)]
    [InlineData("grade", "\"19\"", Problem.OutOfRange)]
    [InlineData("grade", "\"99999999999999\"", Problem.OutOfRange)]
    [InlineData("isOpen", "\"ja\"", Problem.NotYesOrNo)]
    [InlineData("weather", "\"Snow\"", Problem.NotAChoice)]
    [InlineData("weather", "\"1\"", Problem.NotAChoice)]
    [InlineData("weather", "\"Sun, Rain\"", Problem.NotAChoice)]
    [InlineData("note", "\"12345678901\"", Problem.TooLong)]
    [InlineData("note", "\"a\\u0000b\"", Problem.NotAText)]
    [InlineData("note", "\"a\\u001bb\"", Problem.NotAText)]
    [InlineData("note", "\"\\ud800\"", Problem.NotAText)]
    public void What_is_wrong_with_an_input_is_said(string input, string json, Problem problem)
    {
        var data = $$"""{{{Complete}},"{{input}}":{{json}}}""";

        Assert.Equal([(input, problem)], Wrong(data));
    }

    [Fact]
    public void Names_of_any_script_and_emoji_are_texts() =>
        Assert.Equal("Æså 👩‍⚕️", Right($$"""{{{Complete}},"note":"Æså 👩‍⚕️"}""").Note);

    [Fact]
    public void A_verb_that_is_no_answer_is_unknown()
    {
        Assert.IsType<ReadAnswer.UnknownVerb>(AnswerReader.Read("DropEverything", default));
        Assert.Equal(new ReadAnswer.Read(new HelpWanted()), AnswerReader.Read("HelpWanted", JsonSerializer.SerializeToElement(new { })));
    }

    [Theory]
    [InlineData("""{"leave":"8f14e45f-ceea-467a-9d2c-1f1f1f1f1f1f","version":3}""", "8f14e45f-ceea-467a-9d2c-1f1f1f1f1f1f", 3)]
    [InlineData("""{"leave":"8f14e45f-ceea-467a-9d2c-1f1f1f1f1f1f","version":"3"}""", "8f14e45f-ceea-467a-9d2c-1f1f1f1f1f1f", 3)]
    [InlineData("""{"version":0}""", null, 0)]
    public void The_tag_of_a_card_is_read_back(string data, string? leave, int version) =>
        Assert.Equal(new CardTag(leave is null ? null : new(leave), version), CardTag.Read(Json(data)));

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"leave":"x","version":1}""")]
    [InlineData("""{"leave":7,"version":1}""")]
    [InlineData("""{"version":-1}""")]
    [InlineData("""{"version":1.5}""")]
    [InlineData("""{"version":"\ud800"}""")]
    [InlineData("""{"leave":"\ud800","version":1}""")]
    public void Data_that_no_card_of_ours_sent_has_no_tag(string data) => Assert.Null(CardTag.Read(Json(data)));

    [Fact]
    public void Nothing_that_a_client_can_send_breaks_the_reader()
    {
        string[] pieces = ["\"", "{", "}", "[", "]", ":", ",", "from", "note", "grade", "\\ud800", "\\u0000", "1", "-", "e9", "true", "null", "æ", "version", "leave", " "];
        var random = new Random(7);
        var read = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => pieces[random.Next(pieces.Length)]));
            var value = random.Next(2) == 0 ? $"{{\"note\":{text}}}" : $"{{\"{text}\":1,\"note\":\"x\"}}";
            if (!TryParse(value, out var data))
                continue;
            read++;
            Form.Read(data);
            CardTag.Read(data);
        }

        Assert.True(read > 1_000, $"Only {read} of the made-up answers were JSON.");
    }

    private static bool TryParse(string text, out JsonElement data)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        try
        {
            data = JsonElement.ParseValue(ref reader);
            return true;
        }
        catch (JsonException)
        {
            data = default;
            return false;
        }
    }

    private static Filled Right(string data) => (Filled)Assert.IsType<ReadAnswer.Read>(Read(data)).Answer;

    private static IReadOnlyList<(string, Problem)> Wrong(string data) => Assert.IsType<ReadAnswer.Wrong>(Read(data)).Problems;

    private static ReadAnswer Read(string data) => Form.Read(Json(data));

    private static JsonElement Json(string data) => JsonDocument.Parse(data).RootElement;
}
