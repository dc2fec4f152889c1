using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.Conversations.Tests.Understanding;

public class PlainAnswerTests
{
    public static TheoryData<string, string> Answers =>
        [.. File.ReadLines(Shared.InRepository("tests/SickLeaveBot.Conversations.Tests/Understanding/plain-answers.txt"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" = ")).Select(row => (row[0], row[1]))];

    [Theory]
    [MemberData(nameof(Answers))]
    public void Only_a_plain_yes_or_no_is_an_answer(string said, string meant) =>
        Assert.Equal(meant, YesOrNo.Read(said) switch { true => "yes", false => "no", null => "neither" });

    [Fact]
    public void A_long_text_is_no_answer() => Assert.Null(YesOrNo.Read($"ja{new string(' ', 1000)}"));
}
