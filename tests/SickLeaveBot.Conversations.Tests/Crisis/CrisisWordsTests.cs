using System.Text.Json;
using SickLeaveBot.Conversations.AskingAboutRules;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.Conversations.Tests.Crisis;

/// <summary>
/// The first two lists were written before the lexicon, which then missed 2 of 120 and caught 0 of 120. Each of the fresh ones was written
/// after it was mended on those before: of 40 it missed 20, 21, 13 and 11, and caught 5, 3, 2 and 2 of 40, before it was mended on the list itself.
/// Then whole phrases were joined by parts and rules. Lists 5 to 8 were written by one hand, each before it was tried and each harder than
/// the one before: of crisis-5 the phrases alone found 134 of 154, and with parts made on its first half 70 of the 77 in the second;
/// of the 60, 60 and 40 after it 46, 44 and 36 were found unseen, and 9, 6 and 3 of 60, 60 and 40 everyday ones caught. Lists 9 to 11 were written
/// by somebody who had not read the lexicon (9) and by the same hand later (10, 11, harder). Of the 79 and 82 of list 9 that were held back, 60 were found and
/// 5 caught before the mending on the rest, 66 and 5 after it; of 40 and 40 each, 18 and 2 of list 10 and 28 and 3 of list 11 were found and
/// caught unseen. So of ten new ways of saying it two to five are missed: whoever finds one puts it into a list first. A line with "missed" or "caught" still is.
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
    [InlineData("crisis-5.txt", 154)]
    [InlineData("crisis-6.txt", 60)]
    [InlineData("crisis-7.txt", 59)]
    [InlineData("crisis-8.txt", 39)]
    [InlineData("crisis-9.txt", 199)]
    [InlineData("crisis-10.txt", 39)]
    [InlineData("crisis-11.txt", 40)]
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
    [InlineData("everyday-5.txt", 158)]
    [InlineData("everyday-6.txt", 57)]
    [InlineData("everyday-7.txt", 59)]
    [InlineData("everyday-8.txt", 40)]
    [InlineData("everyday-9.txt", 206)]
    [InlineData("everyday-10.txt", 40)]
    [InlineData("everyday-11.txt", 39)]
    [InlineData("everyday-12.txt", 6)]
    public void What_is_said_every_day_is_no_crisis(string list, int sentences)
    {
        var all = Sentences(list);
        Assert.Equal(sentences, all.Count);

        var caught = all.FindAll(sentence => CrisisWords.AreIn(sentence));

        Assert.True(caught.Count == 0, string.Join('\n', caught));
    }

    [Theory]
    [InlineData("jeg vil d ø")]
    [InlineData("jeg vil d.ø.")]
    [InlineData("i want to d i e")]
    [InlineData("tenker på s*lvmord hver kveld")]
    [InlineData("su1cide is all i think of")]
    [InlineData("orkerikkelevemer")]
    [InlineData("syk i dag takelivetmitt")]
    [InlineData("vil døøø")]
    [InlineData("tok alle 💊")]
    public void What_is_written_past_a_filter_is_read(string message) => Assert.True(CrisisWords.AreIn(message));

    [Theory]
    [InlineData("faresonen for omgangssyke er passert")]
    [InlineData("d a g 1 av ferien i å")]
    [InlineData("f*en for en mandag")]
    [InlineData("døøør av latter 💀")]
    [InlineData("arbeidslivetsforening")]
    public void Long_words_and_signs_of_every_day_are_no_crisis(string message) => Assert.False(CrisisWords.AreIn(message));

    [Theory]
    [InlineData("dø av alt dette orker ikke mer")]
    [InlineData("mamma jeg vil dø")]
    [InlineData("mom i want to die")]
    [InlineData("orker ikke leve med det lenger")]
    public void An_everyday_phrase_hides_nobody_in_danger(string message) => Assert.True(CrisisWords.AreIn(message));

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
