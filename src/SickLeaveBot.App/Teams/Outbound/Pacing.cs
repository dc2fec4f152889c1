using SickLeaveBot.App.Commands.Explaining;

namespace SickLeaveBot.App.Teams.Outbound;

/// <summary>
/// One letter at a time to each conversation, so that they arrive in order, and no more of them than Teams takes:
/// 7 in a second, 8 in two, 60 in thirty (limits per bot per conversation).
/// </summary>
internal sealed class Pacing(TimeProvider clock)
{
    private const int Most = 10_000;
    private static readonly (int Count, TimeSpan Within)[] Limits =
        [(7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30))];
    private static readonly TimeSpan Memory = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Pace> pacing = new(StringComparer.Ordinal);

    /// <summary>Does the work when it is the conversation's turn.</summary>
    /// <param name="paced">Whether the limits hold; they are Teams' own and bind nothing on this machine.</param>
    public async Task<T> InTurn<T>(string conversation, bool paced, Func<Task<T>> work, CancellationToken cancel)
    {
        var pace = Enter(conversation);
        try
        {
            await pace.Turn.WaitAsync(cancel);
            try
            {
                if (paced)
                {
                    if (WaitFor(pace) is { Ticks: > 0 } wait) await Task.Delay(wait, clock, cancel);
                    pace.Sent.Enqueue(clock.GetTimestamp());
                }
                return await work();
            }
            finally
            {
                pace.Turn.Release();
            }
        }
        finally
        {
            Leave(pace);
        }
    }

    private TimeSpan WaitFor(Pace pace)
    {
        while (pace.Sent.TryPeek(out var oldest) && clock.GetElapsedTime(oldest) >= Memory)
            pace.Sent.Dequeue();
        var sent = pace.Sent.ToArray();
        return Limits.Where(limit => sent.Length >= limit.Count)
            .Select(limit => limit.Within - clock.GetElapsedTime(sent[^limit.Count]))
            .DefaultIfEmpty(TimeSpan.Zero)
            .Max();
    }

    private Pace Enter(string conversation)
    {
        lock (gate)
        {
            if (!pacing.TryGetValue(conversation, out var pace))
            {
                if (pacing.Count >= Most)
                    Sweep();
                pacing[conversation] = pace = new Pace();
            }
            pace.Users++;
            return pace;
        }
    }

    private void Leave(Pace pace)
    {
        lock (gate)
            pace.Users--;
    }

    private void Sweep()
    {
        foreach (var (conversation, pace) in pacing)
        {
            if (pace.Users == 0)
                pacing.Remove(conversation);
        }
    }

    private sealed class Pace
    {
        public SemaphoreSlim Turn { get; } = new(1);

        public Queue<long> Sent { get; } = new();

        public int Users { get; set; }
    }
}
