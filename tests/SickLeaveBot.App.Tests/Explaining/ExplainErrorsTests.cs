using System.Text;
using System.Text.Json;
using SickLeaveBot.App.Commands.Explaining;
using SickLeaveBot.App.Graph;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Law;
using SickLeaveBot.Law.Asking;

namespace SickLeaveBot.App.Tests.Explaining;

public class ExplainErrorsTests
{
    private const string Timeline =
        """{"ask":"timeline","asOf":"2026-04-10","absences":[{"kind":"sick-note","from":"2026-03-02","to":"2026-03-31","grade":100}]"""
        + ""","wants":{"dialogue-meeting-1":[]},"navMeeting":null}""";

    private const string SelfCertification =
        """{"ask":"self-certification","day":"2026-09-10","policy":"statutory","employments":[{"from":"2020-01-01","to":null}],"absences":[],"withdrawnFrom":null}""";

    private const string Invitation =
        """{"ask":"invitation","on":"2026-04-10","meeting":"dialogue-meeting-1","invite":"issuer","employerWants":true,"employeeWants":false,"employeeObjects":false}""";

    private const string Exemption =
        """{"ask":"exemption","on":"2026-11-21","duty":"dialogue-meeting-1","ground":"other","contactOn":null,"wantsMeeting":[]}""";

    [Theory]
    [InlineData(Timeline)]
    [InlineData(SelfCertification)]
    [InlineData(Invitation)]
    [InlineData(Exemption)]
    public void The_questions_below_are_good_before_they_are_spoilt(string question) =>
        Assert.False(Explained.Answer(question).TryGetProperty("error", out _));

    [Theory]
    [InlineData(Timeline, "\"ask\":\"timeline\",", "", "ask")]
    [InlineData(Timeline, "\"timeline\"", "\"horoscope\"", "ask")]
    [InlineData(Timeline, "\"timeline\"", "7", "ask")]
    [InlineData(Timeline, "\"asOf\":\"2026-04-10\",", "", "asOf")]
    [InlineData(Timeline, "2026-04-10", "2007-02-28", "asOf")]
    [InlineData(Timeline, "2026-04-10", "2026-4-10", "asOf")]
    [InlineData(Timeline, "2026-04-10", "2026-02-30", "asOf")]
    [InlineData(Timeline, "2026-04-10", "2026-04-10T00:00:00", "asOf")]
    [InlineData(Timeline, "2026-04-10", "0000-01-01", "asOf")]
    [InlineData(Timeline, "2026-04-10", "2200-01-01", "asOf")]
    [InlineData(Timeline, "2026-04-10", "2026-13-01", "asOf")]
    [InlineData(Timeline, "2026-04-10", "2026-00-01", "asOf")]
    [InlineData(Timeline, "2026-04-10", "2026-04-00", "asOf")]
    [InlineData(Timeline, "2026-04-10", "2026-04/10", "asOf")]
    [InlineData(Timeline, "2026-04-10", "2026.04-10", "asOf")]
    [InlineData(Timeline, "\"2026-04-10\"", "null", "asOf")]
    [InlineData(Timeline, "\"absences\":[{\"kind\":\"sick-note\",\"from\":\"2026-03-02\",\"to\":\"2026-03-31\",\"grade\":100}],", "", "absences")]
    [InlineData(Timeline, "[{", "{\"a\":[{", "absences")]
    [InlineData(Timeline, "[{", "[7,{", "absences[0]")]
    [InlineData(Timeline, "[{", "[{\"kind\":\"holiday\",\"from\":\"2026-01-02\",\"to\":\"2026-01-03\"},[],{", "absences[1]")]
    [InlineData(Timeline, "sick-note", "sickness", "absences[0].kind")]
    [InlineData(Timeline, "\"kind\":\"sick-note\",", "", "absences[0].kind")]
    [InlineData(Timeline, "sick-note", "holiday", "absences[0].grade")]
    [InlineData(Timeline, ",\"grade\":100", "", "absences[0].grade")]
    [InlineData(Timeline, "100", "0", "absences[0].grade")]
    [InlineData(Timeline, "100", "101", "absences[0].grade")]
    [InlineData(Timeline, "100", "50.5", "absences[0].grade")]
    [InlineData(Timeline, "100", "\"100\"", "absences[0].grade")]
    [InlineData(Timeline, "100", "99999999999999999999", "absences[0].grade")]
    [InlineData(Timeline, "2026-03-31", "2026-03-01", "absences[0].to")]
    [InlineData(Timeline, "2026-03-02", "2007-02-28", "absences[0].from")]
    [InlineData(Timeline, "2026-03-02", "1899-12-31", "absences[0].from")]
    [InlineData(Timeline, "\"grade\":100", "\"grade\":100,\"diagnosis\":\"R10\"", "absences[0].diagnosis")]
    [InlineData(Timeline, "\"grade\":100", "\"grade\":100,\"grade\":50", "absences[0].grade")]
    [InlineData(Timeline, "\"wants\":{\"dialogue-meeting-1\":[]}", "\"wants\":[]", "wants")]
    [InlineData(Timeline, "dialogue-meeting-1", "dialogue-meeting-9", "wants.dialogue-meeting-9")]
    [InlineData(Timeline, "[]", "[\"employer\",\"nav\"]", "wants.dialogue-meeting-1[1]")]
    [InlineData(Timeline, "[]", "null", "wants.dialogue-meeting-1")]
    [InlineData(Timeline, "\"navMeeting\":null", "\"navMeeting\":\"soon\"", "navMeeting")]
    [InlineData(Timeline, "\"navMeeting\":null", "\"regime\":\"2012\"", "regime")]
    [InlineData(Timeline, "\"navMeeting\":null", "\"diagnosis\":\"R10\"", "diagnosis")]
    [InlineData(Timeline, "\"navMeeting\":null", "\"asOf\":\"2026-04-10\"", "asOf")]
    [InlineData(SelfCertification, "\"day\":\"2026-09-10\",", "", "day")]
    [InlineData(SelfCertification, "2026-09-10", "2007-02-28", "day")]
    [InlineData(SelfCertification, "statutory", "unlimited", "policy")]
    [InlineData(SelfCertification, "\"employments\":[{\"from\":\"2020-01-01\",\"to\":null}],", "", "employments")]
    [InlineData(SelfCertification, "\"to\":null", "\"to\":\"2019-12-31\"", "employments[0].to")]
    [InlineData(SelfCertification, "\"to\":null}", "\"to\":null},{\"from\":\"2021-01-01\"}", "employments[1].from")]
    [InlineData(SelfCertification, "\"from\":\"2020-01-01\",", "", "employments[0].from")]
    [InlineData(SelfCertification, "\"to\":null", "\"pause\":\"strike\"", "employments[0].pause")]
    [InlineData(SelfCertification, "\"absences\":[]", "\"absences\":null", "absences")]
    [InlineData(SelfCertification, "\"withdrawnFrom\":null", "\"withdrawnFrom\":true", "withdrawnFrom")]
    [InlineData(Invitation, "2026-04-10", "10.04.2026", "on")]
    [InlineData(Invitation, "2026-04-10", "2007-02-28", "on")]
    [InlineData(Invitation, "dialogue-meeting-1", "dialogue-meeting-2", "meeting")]
    [InlineData(Invitation, "issuer", "neighbour", "invite")]
    [InlineData(Invitation, "\"employerWants\":true", "\"employerWants\":1", "employerWants")]
    [InlineData(Invitation, ",\"employeeObjects\":false", "", "employeeObjects")]
    [InlineData(Exemption, "2026-11-21", "2007-02-28", "on")]
    [InlineData(Exemption, "dialogue-meeting-1", "plan-to-nav", "duty")]
    [InlineData(Exemption, "other", "too-busy", "ground")]
    [InlineData(Exemption, "\"contactOn\":null", "\"contactOn\":\"2026-02-29\"", "contactOn")]
    [InlineData(Exemption, "\"wantsMeeting\":[]", "\"wantsMeeting\":[\"employer\",3]", "wantsMeeting[1]")]
    [InlineData(Exemption, ",\"wantsMeeting\":[]", "", "wantsMeeting")]
    public void A_spoilt_question_names_the_field(string question, string good, string bad, string at)
    {
        Assert.Contains(good, question, StringComparison.Ordinal);
        var place = question.IndexOf(good, StringComparison.Ordinal);

        var answer = Explained.Answer(question[..place] + bad + question[(place + good.Length)..]);

        Assert.Equal(at, answer.GetProperty("at").GetString());
        Assert.NotEqual("", answer.GetProperty("error").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"ask\":\"timeline\"} {}")]
    [InlineData("{'ask':'timeline'}")]
    [InlineData("{\"ask\":\"timeline\",}")]
    [InlineData("\uD83D")]
    public void What_is_no_question_is_refused(string text) =>
        Assert.True(Explained.Answer(text).TryGetProperty("error", out _));

    [Fact]
    public void A_byte_order_mark_and_another_order_of_fields_do_no_harm()
    {
        var question = """{"navMeeting":null,"absences":[],"wants":{},"asOf":"2026-04-10","ask":"timeline"}""";

        Assert.Equal("current", Explained.Answer("\uFEFF" + question).GetProperty("regime").GetString());
    }

    [Fact]
    public void A_name_may_be_escaped_as_json_allows() =>
        Assert.Equal("current", Explained.Answer(Timeline.Replace("\"asOf\"", "\"\\u0061sOf\"", StringComparison.Ordinal)).GetProperty("regime").GetString());

    [Fact]
    public void A_million_entries_are_refused_with_the_place()
    {
        var entry = """{"kind":"holiday","from":"2026-03-02","to":"2026-03-31"},""";
        var question = Timeline.Replace("[{", "[" + string.Concat(Enumerable.Repeat(entry, 1_000_000)) + "{", StringComparison.Ordinal);

        Assert.Equal("absences[1000]", Explained.Answer(question).GetProperty("at").GetString());
    }

    [Fact]
    public void A_thousand_entries_are_answered()
    {
        var entry = """{"kind":"sick-note","from":"2026-03-02","to":"2026-03-31","grade":50},""";
        var question = Timeline.Replace("[{", "[" + string.Concat(Enumerable.Repeat(entry, 999)) + "{", StringComparison.Ordinal);

        Assert.Equal("2026-03-31", Explained.Answer(question).GetProperty("absence").GetProperty("lastDay").GetString());
    }

    [Fact]
    public void Deep_nesting_and_text_that_is_not_utf8_are_refused()
    {
        var deep = "{\"ask\":\"timeline\",\"absences\":" + new string('[', 100_000);
        byte[] notUtf8 = [.. "{\"ask\":\"timeline\",\""u8, 0xFF, 0xFE, .. "\":1}"u8];

        Assert.Equal("absences[0]", Explained.Answer(deep).GetProperty("at").GetString());
        Assert.False(Explained.Answer(notUtf8).WasRead);
    }

    [Fact]
    public void One_question_too_large_to_be_one_says_so()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Timeline[..^1] + new string(' ', 3_000_000) + "}"));
        using var output = new MemoryStream();

        Assert.Equal(2, OneQuestion.Answer(input, output));
        using var answer = JsonDocument.Parse(output.ToArray());
        Assert.Contains("større", answer.RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"ask":"XXX"}""", "ask")]
    [InlineData("""{"ask":"timeline","asOf":"2026-03-02","absences":[{"kind":"holiday","from":"XXX"}]}""", "absences[0].from")]
    [InlineData("""{"absences":[{"kind":"XXX"}],"ask":"timeline"}""", "absences")]
    [InlineData("""{"XXXXXX":1}""", "$")]
    public void A_text_too_large_to_read_is_told_with_the_field_it_stands_in(string question, string at)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(question.Replace("XXX", new('x', 1024 * 1024), StringComparison.Ordinal)));
        using var output = new MemoryStream();

        Assert.Equal(2, OneQuestion.Answer(input, output));
        using var answer = JsonDocument.Parse(output.ToArray());
        Assert.Equal(at, answer.RootElement.GetProperty("at").GetString());
        Assert.Contains("større", answer.RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_good_question_is_answered_on_one_line()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Timeline));
        using var output = new MemoryStream();

        Assert.Equal(0, OneQuestion.Answer(input, output));
        Assert.Equal(output.Length - 1, Encoding.UTF8.GetString(output.ToArray()) is var text ? Encoding.UTF8.GetByteCount(text.TrimEnd('\n')) : 0);
    }
}
