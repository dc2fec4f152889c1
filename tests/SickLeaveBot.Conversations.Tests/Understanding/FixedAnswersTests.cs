using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.Conversations.Tests.Understanding;

public sealed class FixedAnswersTests
{
    [Theory]
    [InlineData("takk", SmallTalk.Thanks)]
    [InlineData("Tusen takk!", SmallTalk.Thanks)]
    [InlineData("takk skal du ha", SmallTalk.Thanks)]
    [InlineData("takk for hjelpa", SmallTalk.Thanks)]
    [InlineData("thanks a lot!", SmallTalk.Thanks)]
    [InlineData("🙏", SmallTalk.Thanks)]
    [InlineData("hei, hvem er du?", SmallTalk.Name)]
    [InlineData("kven er du", SmallTalk.Name)]
    [InlineData("What's your name?", SmallTalk.Name)]
    [InlineData("er du et menneske?", SmallTalk.Human)]
    [InlineData("snakkar eg med ein robot?", SmallTalk.Human)]
    [InlineData("are you a bot?", SmallTalk.Human)]
    [InlineData("god morgen!", SmallTalk.Greeting)]
    [InlineData("hei på deg", SmallTalk.Greeting)]
    [InlineData("👋", SmallTalk.Greeting)]
    [InlineData("Hei, takk for hjelpen!", SmallTalk.Thanks)]
    [InlineData("ha det", SmallTalk.Goodbye)]
    [InlineData("see you later", SmallTalk.Goodbye)]
    [InlineData("beklager", SmallTalk.Sorry)]
    [InlineData("orsak", SmallTalk.Sorry)]
    [InlineData("du er flink", SmallTalk.Praise)]
    [InlineData("good bot", SmallTalk.Praise)]
    [InlineData("❤️", SmallTalk.Sign)]
    [InlineData("😂😂", SmallTalk.Sign)]
    [InlineData("statistikk", SmallTalk.Figures)]
    [InlineData("hvor mange er syke?", SmallTalk.Figures)]
    public void Small_talk_is_read(string text, SmallTalk said) => Assert.Equal(said, FixedAnswers.Owed(text, "kari")?.SmallTalk);

    [Theory]
    [InlineData("takk, syk i dag")]
    [InlineData("hei, jeg er syk")]
    [InlineData("beklager, kommer ikke i dag")]
    [InlineData("god morgen, barnet mitt er sykt")]
    [InlineData("hei, når må planen være klar?")]
    [InlineData("ok")]
    [InlineData("ja takk")]
    [InlineData("nei takk")]
    [InlineData("👍")]
    [InlineData("hjelp")]
    [InlineData("tall fra mandag")]
    [InlineData("")]
    [InlineData("?")]
    public void What_is_more_than_small_talk_is_read_further(string text) => Assert.Null(FixedAnswers.Owed(text, "kari"));

    [Fact]
    public void Nothing_that_the_reader_shall_understand_is_taken_for_small_talk_or_danger()
    {
        var lines = File.ReadLines(Shared.File("language/visible.jsonl")).Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement)
            .Where(line => line.GetProperty("expect").TryGetProperty("intent", out var intent) && intent.GetString() != "none")
            .Select(line => line.GetProperty("text").GetString()!).Where(text => FixedAnswers.AreOwedFor(text));

        Assert.Equal("", string.Join('\n', lines));
    }

    [Fact]
    public void The_reader_knows_the_intents_of_its_description_and_no_others()
    {
        var described = File.ReadAllText(Shared.File("language/README.md")).Split("## Intents")[1].Split("## ")[0];

        var named = System.Text.RegularExpressions.Regex.Matches(described, "`([a-z-]+)`").Select(match => match.Groups[1].Value).ToHashSet();

        Assert.Equal(named.Order(), Enum.GetValues<Intent>().Select(IntentNames.Name).Order());
    }
}
