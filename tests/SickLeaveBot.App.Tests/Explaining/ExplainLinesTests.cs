using System.Text;
using System.Text.Json;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.App.Tests.Explaining;

public class ExplainLinesTests
{
    private static string Question(int i) =>
        $$"""{"ask":"timeline","asOf":"2026-04-10","absences":[{"kind":"sick-note","from":"{{new DateOnly(2020, 1, 1).AddDays(i):O}}","to":"2030-01-01","grade":100}]}""";

    [Fact]
    public async Task Ten_thousand_questions_are_answered_in_their_order()
    {
        const int questions = 10_000;
        var text = string.Concat(Enumerable.Range(0, questions).Select(i => Question(i % 3000) + "\n"));
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(text));

        var (exitCode, output) = await Explained.Lines(input);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal((0, questions), (exitCode, lines.Length));
        Assert.All(lines.Index(), line => Assert.Contains($"\"firstDay\":\"{new DateOnly(2020, 1, 1).AddDays(line.Index % 3000):O}\"", line.Item, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bad_line_answers_its_error_and_the_run_goes_on()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes($"{Question(1)}\r\nrubbish\n\n{Question(2)}"));

        var (exitCode, output) = await Explained.Lines(input);
        var lines = output.Split('\n');

        Assert.Equal((1, 5, ""), (exitCode, lines.Length, lines[4]));
        Assert.Equal([false, true, true, false], lines[..4].Select(line => line.StartsWith("{\"error\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task No_lines_give_no_answers()
    {
        using var input = new MemoryStream();

        Assert.Equal((0, ""), await Explained.Lines(input));
    }

    [Fact]
    public async Task A_line_too_long_to_be_a_question_is_one_error_and_the_next_is_answered()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes($"{{\"ask\":{new string(' ', 5_000_000)}\n{Question(2)}\n"));

        var (exitCode, output) = await Explained.Lines(input);
        var lines = output.Split('\n');

        Assert.Equal((1, 3), (exitCode, lines.Length));
        using var error = JsonDocument.Parse(lines[0]);
        Assert.Contains("større", error.RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("{\"regime\"", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_does_not_matter_how_the_bytes_arrive()
    {
        var text = Encoding.UTF8.GetBytes($"{Question(1)}\nø\n{Question(2)}\n{Question(3)}");
        using var whole = new MemoryStream(text);
        using var slow = new OneByteAtATime(text);

        Assert.Equal(await Explained.Lines(whole), await Explained.Lines(slow));
    }

    private sealed class OneByteAtATime(byte[] text) : MemoryStream(text)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
    }
}
