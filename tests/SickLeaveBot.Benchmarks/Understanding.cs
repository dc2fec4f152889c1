using System.Diagnostics;
using System.Text.Json;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Benchmarks;

/// <summary>Prints how many utterances are read in a second of one core's time, and the slowest of a set of hostile ones.</summary>
internal static class Understanding
{
    private const int WarmUp = 40, Rounds = 100, Long = 100_000;
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly (string Kind, string Text)[] Hostile =
    [
        ("one letter", new string('a', Long)), ("one phrase", Repeat("syk i dag og i morgen ")),
        ("no sense", Repeat("qwzx asdfghjkløæ plmokn ")), ("words to mend", Repeat("oppfølginsplann sykmeldinng influenssa ")),
        ("dates", Repeat("1.12 2.12 3/12 uke 49 til og med fredag ")), ("openings of phrases", Repeat("kommer jeg kan ikke til og med fra ")),
        ("ailing body", Repeat("vondt kne rygg problem hode ")), ("zalgo", Repeat("s\u0301\u0302\u0303\u0304y\u0305\u0306k ")),
        ("right to left", Repeat("\u202Eאני חולה مريض ")), ("emoji only", Repeat("🤒🤢😂")), ("digits", new string('9', Long)),
        ("dashes and dots", Repeat("1-1.1-1.1/")), ("lone surrogates", new string('\uD83E', Long)),
    ];

    public static int Run(string? file)
    {
        var cold = Stopwatch.GetTimestamp();
        Read("syk i dag");
        Console.WriteLine($"first utterance, with loading: {Stopwatch.GetElapsedTime(cold).TotalMilliseconds:F0} ms");

        var texts = Texts(file);
        for (var round = 0; round < WarmUp; round++)
        {
            Array.ForEach(texts, Read);
        }

        var started = Environment.CpuUsage.TotalTime;
        for (var round = 0; round < Rounds; round++)
        {
            Array.ForEach(texts, Read);
        }

        var seconds = (Environment.CpuUsage.TotalTime - started).TotalSeconds;
        Console.WriteLine($"{Rounds * texts.Length / seconds:N0} utterances a second of processor time ({texts.Length} different)");
        var slowest = Hostile.Select(one => (one.Kind, Time: BestOf(one.Text))).MaxBy(one => one.Time);
        Console.WriteLine($"slowest hostile utterance: {slowest.Kind}, {slowest.Time.TotalMilliseconds:F1} ms for {Long:N0} characters");
        return 0;
    }

    private static string[] Texts(string? file) => file is not null && File.Exists(file)
        ? [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)]
        : ["syk i dag, tilbake torsdag", "har fått angst og migrene, blir hjemme", "Når må oppfølgingsplanen være ferdig?", "hva blir det til lunsj?"];

    private static TimeSpan BestOf(string text) => Enumerable.Range(0, 5).Select(_ =>
    {
        var started = Stopwatch.GetTimestamp();
        Read(text);
        return Stopwatch.GetElapsedTime(started);
    }).Min();

    private static void Read(string text) => Reader.Read(text, Today, Speaker.Employee);

    private static string Repeat(string part) => string.Concat(Enumerable.Repeat(part, (Long / part.Length) + 1))[..Long];
}
