using System.Diagnostics;
using System.Text;
using SickLeaveBot.App.Commands.Explaining;
using SickLeaveBot.App.Graph;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Benchmarks;

/// <summary>How many timelines `explain --lines` answers a second, and what one question allocates.</summary>
public static class Explaining
{
    private const int Questions = 200_000;

    public static async Task Run()
    {
        var questions = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, Questions).Select(Question)));
        for (var run = 0; run < 5; run++)
        {
            await Measure(questions);
        }
    }

    private static async Task Measure(byte[] questions)
    {
        using var input = new MemoryStream(questions);
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();

        var exitCode = await ManyQuestions.Answer(input, Stream.Null, CancellationToken.None);

        var seconds = watch.Elapsed.TotalSeconds;
        var cpuSeconds = (Environment.CpuUsage.TotalTime - cpu).TotalSeconds;
        var bytes = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / Questions;
        Console.WriteLine(
            $"{Questions / seconds,9:n0} timelines/s on {Environment.ProcessorCount} cores, {Questions / cpuSeconds,9:n0} a second of CPU, "
            + $"{bytes:n0} bytes a question, exit {exitCode}");
    }

    // One in three is self-certified first, one in two graded, one in five has a day at work inside.
    private static string Question(int i)
    {
        var first = new DateOnly(2019, 1, 1).AddDays(i % 2500);
        var self = i % 3 == 0 ? $$"""{"kind":"self-certification","from":"{{first.AddDays(-3):O}}","to":"{{first.AddDays(-1):O}}"},""" : "";
        var again = i % 5 == 0 ? $$""",{"kind":"sick-note","from":"{{first.AddDays(103):O}}","to":"{{first.AddDays(190):O}}","grade":80}""" : "";
        return $$"""{"ask":"timeline","asOf":"{{first.AddDays(40):O}}","absences":[{{self}}"""
            + $$"""{"kind":"sick-note","from":"{{first:O}}","to":"{{first.AddDays(100):O}}","grade":{{(i % 2 == 0 ? 100 : 50)}}}{{again}}],"wants":{},"navMeeting":null}""" + "\n";
    }
}
