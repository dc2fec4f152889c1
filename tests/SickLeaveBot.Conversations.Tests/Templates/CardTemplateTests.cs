using System.Text.Json.Nodes;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Tests.Templates.Samples;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Tests.Templates;

/// <summary>How values get into a card, seen on a card that has one of everything.</summary>
public sealed class CardTemplateTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("title", "**Borte** fra mandag 23. november til Kari")]
    [InlineData("near", "i morgen")]
    [InlineData("short", "man. 23. nov.–man. 4. jan. 2027")]
    [InlineData("grade", "60")]
    [InlineData("weather", "regn")]
    [InlineData("marked", "**fet**")]
    [InlineData("span", "23.–27. november")]
    [InlineData("open", "true")]
    [InlineData("eldest", "Per bil")]
    public void Values_are_said_in_the_text(string id, string text) => Assert.Equal(text, Find(Full(), id)!["text"]!.GetValue<string>());

    [Fact]
    public void What_users_wrote_is_never_read_as_Markdown() =>
        Assert.Equal("""\[lenke\]\(http://x.no\) \*\_\~\`\<b\>""", Find(Full(), "note")!["text"]!.GetValue<string>());

    [Fact]
    public void What_users_wrote_comes_unchanged_into_an_input() =>
        Assert.Equal(Everything.Full.Note, Full()["body"]!.AsArray().Last(one => one!["id"]?.GetValue<string>() is "note")!["value"]!.GetValue<string>());

    [Fact]
    public void What_users_wrote_is_neither_JSON_nor_a_template()
    {
        const string hostile = "\"},{\"type\":\"Action.OpenUrl\" ${note} {{DATE(2026-01-01T00:00:00Z)}} \u2028</script>";

        var card = Card(Everything.Full with { Name = hostile });

        Assert.Equal(hostile, card["actions"]![0]!["title"]!.GetValue<string>());
        Assert.Contains("${note}", Find(card, "title")!["text"]!.GetValue<string>());
        Assert.DoesNotContain("{{DATE(", Find(card, "title")!["text"]!.GetValue<string>());
    }

    [Fact]
    public void Elements_whose_value_is_missing_are_left_out()
    {
        var card = Card(Everything.Empty);

        Assert.Null(Find(card, "short"));
        Assert.Null(Find(card, "open"));
        Assert.Equal("Ikke kjent", Find(card, "unknown")!["text"]!.GetValue<string>());
        Assert.Null(Find(Full(), "unknown"));
    }

    [Fact]
    public void Inputs_begin_with_values_in_the_form_that_Teams_reads()
    {
        var inputs = Inputs(Full());

        Assert.Equal("2026-11-23", inputs["from"]);
        Assert.Equal("2027-01-04", inputs["to"]);
        Assert.Equal("60", inputs["grade"]);
        Assert.Equal("true", inputs["isOpen"]);
        Assert.Equal("Rain", inputs["weather"]);
    }

    [Fact]
    public void Inputs_without_a_value_begin_empty() => Assert.Equal(["from", "grade", "isOpen", "weather"], Inputs(Card(Everything.Empty)).Keys);

    [Fact]
    public void Lists_repeat_their_element_and_know_their_place()
    {
        var facts = Full()["body"]!.AsArray().Single(one => one!["type"]!.GetValue<string>() is "FactSet")!["facts"]!.ToJsonString();

        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""[{"title":"0","value":"Per er 9"},{"title":"1","value":"Pål er 7"}]"""),
            JsonNode.Parse(facts)));
    }

    [Fact]
    public void Buttons_carry_their_data_and_the_tag_and_a_plain_form()
    {
        var action = Full()["actions"]![0]!;

        Assert.Equal(
            """{"day":"2026-11-23","grade":60,"leave":"00000000-0000-0000-0000-000000000001","version":7}""",
            action["data"]!.ToJsonString());
        Assert.Equal("Action.Submit", action["fallback"]!["type"]!.GetValue<string>());
        Assert.Equal("HelpWanted", action["fallback"]!["data"]!["verb"]!.GetValue<string>());
        Assert.Equal("none", action["fallback"]!["associatedInputs"]!.GetValue<string>());
    }

    [Fact]
    public void A_card_of_no_sick_leave_carries_only_its_version() =>
        Assert.Equal(
            """{"day":"2026-11-23","grade":60,"version":0}""",
            JsonNode.Parse(CardTemplate.Render(Everything.Full, new(null, 0), Language.Nb, Today).CardJson!)!["actions"]![0]!["data"]!.ToJsonString());

    [Fact]
    public void The_plain_text_has_only_the_lines_that_apply()
    {
        Assert.Equal("Kari er borte fra mandag 23. november\nTilbake mandag 4. januar 2027\n- Per (9)\n- Pål (7)", Letter(Everything.Full).Text);
        Assert.Equal("Kari er borte fra mandag 23. november\nUkjent", Letter(Everything.Empty).Text);
    }

    [Fact]
    public void A_card_says_its_language_and_version()
    {
        Assert.Equal("nb", Full()["lang"]!.GetValue<string>());
        Assert.Equal("1.5", Full()["version"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(typeof(TooClever), "Mend cards/Samples/TooClever.json in nb: ${toUpper(name)}: only paths are understood")]
    [InlineData(typeof(Misnamed), "Mend cards/Samples/Misnamed.json in nb: ${navn}: Misnamed has no navn")]
    public void A_layout_that_cannot_be_filled_is_refused_with_its_file_and_expression(Type card, string message)
    {
        var sample = (Card)Activator.CreateInstance(card, "Kari")!;

        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => Letter(sample)).Message);
    }

    [Fact]
    public void A_missing_value_that_is_not_guarded_is_named_with_its_file() =>
        Assert.Equal(
            "cards/Samples/Unguarded.json in nb: ${name} has no value; guard it with $when.",
            Assert.Throws<InvalidOperationException>(() => Letter(new Unguarded(null))).Message);

    private static Letter Letter(Card card) => CardTemplate.Render(card, new(new("00000000-0000-0000-0000-000000000001"), 7), Language.Nb, Today);

    private static JsonNode Card(Card card) => JsonNode.Parse(Letter(card).CardJson!)!;

    private static JsonNode Full() => Card(Everything.Full);

    private static JsonNode? Find(JsonNode card, string id) => card["body"]!.AsArray().FirstOrDefault(one => one!["id"]?.GetValue<string>() == id);

    private static Dictionary<string, string> Inputs(JsonNode card) => card["body"]!.AsArray()
        .Where(one => one!["type"]!.GetValue<string>().StartsWith("Input.", StringComparison.Ordinal) && one["value"] is not null && one["id"]!.GetValue<string>() is not "note")
        .ToDictionary(one => one!["id"]!.GetValue<string>(), one => one!["value"]!.ToString());
}
