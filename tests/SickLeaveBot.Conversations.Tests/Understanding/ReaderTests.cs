namespace SickLeaveBot.Conversations.Tests.Understanding;

public class ReaderTests
{
    private const double Enough = 0.97;

    [Fact]
    public void Nearly_all_visible_fields_are_read_right()
    {
        var verdicts = Utterances.Judge(File.ReadLines(SharedFiles.Require("language/visible.jsonl")));

        Assert.True(verdicts.Count(verdict => verdict.Right) >= Enough * verdicts.Count, Utterances.Wrong(verdicts));
    }

    [Fact]
    public void Nothing_is_guessed_in_the_visible_lines_that_mean_nothing()
    {
        var lines = File.ReadLines(SharedFiles.Require("language/visible.jsonl")).Where(line => line.Contains("\"none\"", StringComparison.Ordinal));
        var verdicts = Utterances.Judge(lines).FindAll(verdict => verdict.Field == "intent");

        Assert.NotEmpty(verdicts);
        Assert.True(verdicts.TrueForAll(verdict => verdict.Right), Utterances.Wrong(verdicts));
    }

    [Fact]
    public void Every_date_of_the_time_corpus_is_read_right()
    {
        var verdicts = Utterances.Judge(File.ReadLines(SharedFiles.Require("language/visible.jsonl"))).FindAll(verdict => verdict.Corpus);

        Assert.NotEmpty(verdicts);
        Assert.True(verdicts.TrueForAll(verdict => verdict.Right), Utterances.Wrong(verdicts));
    }

    [Fact]
    public void Nearly_all_fields_of_our_own_lines_are_read_right()
    {
        var own = Path.Combine(SharedFiles.Repository, "tests/SickLeaveBot.Conversations.Tests/Understanding/held-out.jsonl");
        var verdicts = Utterances.Judge(File.ReadLines(own));

        Assert.True(verdicts.Count(verdict => verdict.Right) >= Enough * verdicts.Count, Utterances.Wrong(verdicts));
    }
}
