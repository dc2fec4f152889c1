using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using SickLeaveBot.Processes;
using SickLeaveBot.Storage.Sqlite;

namespace SickLeaveBot.Benchmarks;

/// <summary>So many connections at once, each sending the next activity as soon as the last one was answered.</summary>
internal sealed class Load(BotProcess process)
{
    private readonly Uri address = new(process.Address, "/api/messages");

    public async Task<Result> Run(Func<Work> next, int turns, int connections)
    {
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = connections });
        var times = new double[turns];
        var begun = -1;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            for (var turn = Interlocked.Increment(ref begun); turn < turns; turn = Interlocked.Increment(ref begun))
                times[turn] = await Once(http, next());
        })));
        var took = watch.Elapsed;
        Array.Sort(times);
        return new(took, times);
    }

    private async Task<double> Once(HttpClient http, Work work)
    {
        var to = work.Letters == 0 ? address : Floor.Posting(address, work.Letters);
        using var request = new HttpRequestMessage(HttpMethod.Post, to) { Content = new ByteArrayContent(work.Body) };
        request.Content.Headers.ContentType = new("application/json") { CharSet = "utf-8" };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", work.Token);
        var began = Stopwatch.GetTimestamp();
        using var response = await http.SendAsync(request);
        var body = await response.Content.ReadAsByteArrayAsync();
        var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        response.EnsureSuccessStatusCode();
        work.Answered(Encoding.UTF8.GetString(body));
        return took;
    }
}

internal sealed record Result(TimeSpan Took, double[] Sorted)
{
    public double Percentile(int percent) => Sorted[Math.Min(Sorted.Length - 1, Sorted.Length * percent / 100)];
}
