using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.Conversations.Tests.Crisis;

public sealed class CrisisWordsTests
{
    private const string Folder = "tests/SickLeaveBot.Conversations.Tests/Crisis";

    [Theory]
    [InlineData("crisis.txt", 120)]
    [InlineData("crisis-fresh.txt", 40)]
    [InlineData("crisis-fresh-2.txt", 40)]
    [InlineData("crisis-fresh-3.txt", 40)]
    public void Nobody_in_danger_is_missed(string list, int sentences)
    {
        var all = Sentences(list);
        Assert.Equal(sentences, all.Count);

        var missed = all.FindAll(sentence => !CrisisWords.AreIn(sentence));

        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    [Theory]
    [InlineData("everyday.txt", 120)]
    [InlineData("everyday-fresh.txt", 40)]
    [InlineData("everyday-fresh-2.txt", 40)]
    [InlineData("everyday-fresh-3.txt", 40)]
    public void What_is_said_every_day_is_no_crisis(string list, int sentences)
    {
        var all = Sentences(list);
        Assert.Equal(sentences, all.Count);

        var caught = all.FindAll(sentence => CrisisWords.AreIn(sentence));

        Assert.True(caught.Count == 0, string.Join('\n', caught));
    }

    private static List<string> Sentences(string list) =>
    [
        .. File.ReadLines(Shared.InRepository($"{Folder}/{list}")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line[4..]),
    ];
}
