using System.Text.Json;
using SickLeaveBot.Conversations.AskingAboutRules;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.Conversations.Tests.Crisis;

/// <summary>
/// The first two lists were written before the lexicon, which then missed 2 of 120 and caught 0 of 120. Each of the fresh ones was written
/// after it was mended on those before: of 40 it missed 20, 21, 13 and 11, and caught 5, 3, 2 and 2 of 40, before it was mended on the list itself.
/// So a new way of saying it is found about three times in four: whoever finds one that is missed puts it into a list first.
/// </summary>
public sealed class CrisisWordsTests
{
    private const string Folder = "tests/SickLeaveBot.Conversations.Tests/Crisis";

    [Theory]
    [InlineData("crisis.txt", 120)]
    [InlineData("crisis-fresh.txt", 40)]
    [InlineData("crisis-fresh-2.txt", 40)]
    [InlineData("crisis-fresh-3.txt", 40)]
    [InlineData("crisis-fresh-4.txt", 40)]
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
    [InlineData("everyday-fresh-4.txt", 40)]
    public void What_is_said_every_day_is_no_crisis(string list, int sentences)
    {
        var all = Sentences(list);
        Assert.Equal(sentences, all.Count);

        var caught = all.FindAll(sentence => CrisisWords.AreIn(sentence));

        Assert.True(caught.Count == 0, string.Join('\n', caught));
    }

    [Fact]
    public void Nothing_else_that_we_know_people_to_write_is_a_crisis()
    {
        var folder = Shared.InRepository("tests/SickLeaveBot.Conversations.Tests/Understanding");
        var texts = Directory.GetFiles(folder, "held-out*.jsonl").SelectMany(File.ReadLines)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)
            .Concat(File.ReadLines($"{folder}/work-tasks.txt")).Concat(File.ReadLines($"{folder}/rule-questions.txt"))
            .Concat(Articles.All.SelectMany(article => article.Questions)).ToList();

        var caught = texts.FindAll(text => CrisisWords.AreIn(text));

        Assert.True(texts.Count > 1500, $"{texts.Count} texts");
        Assert.True(caught.Count == 0, string.Join('\n', caught));
    }

    private static List<string> Sentences(string list) =>
    [
        .. File.ReadLines(Shared.InRepository($"{Folder}/{list}")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line[4..]),
    ];
}
