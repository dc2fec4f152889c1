using System.Text.RegularExpressions;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.Conversations.Tests.Words;

/// <summary>A promise in a text is a message in the facts: each is listed with the test that shows it. Bokmål stands for all three languages.</summary>
public sealed partial class PromiseTests
{
    private static readonly List<string[]> Promises = [.. DataLines.Of("promises.txt", " = ")];

    private static readonly List<SaidText> Said = [.. SaidText.All.Where(said => said.Language is Language.Nb)];

    [Fact]
    public void Every_promise_has_a_test_that_shows_it() => AreNone(
        from said in Said
        from sentence in EndOfSentence().Split(said.Text).Select(text => said with { Text = text })
        where Promise().IsMatch(sentence.Read) && !Promises.Exists(promise => Makes(sentence, promise[0]))
        select $"{said.Where} {said.Name}: {sentence.Read}");

    [Fact]
    public void Every_listed_promise_is_made() => AreNone(
        from promise in Promises
        where !Said.Exists(said => Makes(said, promise[0]))
        select promise[0]);

    [Fact]
    public void Every_test_that_shows_a_promise_is_there()
    {
        var tests = Directory.EnumerateFiles(Shared.InRepository("tests"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Test().Matches(File.ReadAllText(file))).Select(test => test.Groups[1].Value).ToHashSet();

        AreNone(Promises.Select(promise => promise[1]).Except(tests));
    }

    private static bool Makes(SaidText said, string promise) =>
        (promise.Contains("${", StringComparison.Ordinal) ? said.Text : said.Read).Contains(promise, StringComparison.Ordinal);

    private static void AreNone(IEnumerable<string> wrong) => Assert.True(!wrong.Any(), string.Join('\n', wrong));

    [GeneratedRegex(@"(?<=[.!?:]) ")]
    private static partial Regex EndOfSentence();

    [GeneratedRegex(@"\b(HR|[Ll]ederen|[Dd]en ansatte|Nora|Kollegene dine) (får|ser|sjekker|er bedt|er varslet|har fått|har bedt om å|blir bedt|spør|kontakter|legger inn)\b"
        + @"|\bNAV får\b|\bHR kan lese\b|\bfinner lederen\b|\ber dere to om\b|\bser det i loggen\b|\b[Dd]u får (se|vite)\b|\bfår du en plan\b"
        + @"|\b([Jj]eg (sier fra|spør|prøver|minner|melder|sender|varsler|teller ned|stopper|ordner)|(spør|minner|melder|varsler|sender) jeg)\b"
        + @"|\bprøver igjen\b|\bsier fra til\b|\bså (ser|får) du\b|\bholder vi\b|\bfor å se dine\b|\bmelde fra her i chatten\b"
        + @"|\b(er notert|lagres kryptert)\b|\bav seg selv\b")]
    private static partial Regex Promise();

    [GeneratedRegex(@"public (?:async Task|void) (\w+)\(")]
    private static partial Regex Test();
}
