using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Benchmarks;

/// <summary>A card of the usual size: 25 elements, of which twelve show a value, four inputs, two buttons.</summary>
public sealed record Typical(string Employee, string Manager, DateOnly From, DateOnly? To, int Grade, string? Note, IReadOnlyList<string> Tasks) : Card;

/// <summary>What it costs to fill a card, beside handing out one that was filled before.</summary>
public static class Cards
{
    private const int Rounds = 200_000;

    public static void Run()
    {
        var card = new Typical("Kari Nordmann", "Ola Hansen", new(2026, 11, 23), new(2026, 11, 26), 60, "Ringer i *morgen*", ["Telefon", "Planlegging", "Rapport"]);
        var before = Environment.CpuUsage.TotalTime;
        var letter = Fill(card);
        Console.WriteLine($"first card         {(Environment.CpuUsage.TotalTime - before).TotalMilliseconds,8:0.0} ms of CPU, {letter.CardJson!.Length} signs");
        for (var run = 0; run < 5; run++)
            Console.WriteLine($"each of {Rounds:n0}    {Measure(card),8:0.00} µs of CPU, {Allocated(card):n0} bytes");
    }

    private static double Measure(Card card)
    {
        var before = Environment.CpuUsage.TotalTime;
        for (var round = 0; round < Rounds; round++)
            Fill(card);
        return (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / Rounds;
    }

    private static long Allocated(Card card)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Fill(card);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Letter Fill(Card card) => CardTemplate.Render(card, new(Guid.Empty, 7), Language.Nb, new(2026, 11, 22));
}
