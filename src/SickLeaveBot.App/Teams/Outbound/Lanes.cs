using SickLeaveBot.App.Commands.Explaining;

namespace SickLeaveBot.App.Teams.Outbound;

/// <summary>
/// One letter at a time to each conversation, so that they arrive in order, and no more of them than Teams takes:
/// 7 in a second, 8 in two, 60 in thirty (limits per bot per conversation).
/// </summary>
internal sealed class Lanes(TimeProvider clock)
{
    private const int Most = 10_000;
    private static readonly (int Count, TimeSpan Within)[] Limits =
        [(7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30))];
    private static readonly TimeSpan Memory = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Lane> lanes = new(StringComparer.Ordinal);

    /// <summary>Does the work when it is the conversation's turn.</summary>
    /// <param name="paced">Whether the limits hold; they are Teams' own and bind nothing on this machine.</param>
    public async Task<T> InTurn<T>(string conversation, bool paced, Func<Task<T>> work, CancellationToken cancel)
    {
        var lane = Enter(conversation);
        try
        {
            await lane.Turn.WaitAsync(cancel);
            try
            {
                if (paced)
                {
                    if (WaitFor(lane) is { Ticks: > 0 } wait) await Task.Delay(wait, clock, cancel);
                    lane.Sent.Enqueue(clock.GetTimestamp());
                }
                return await work();
            }
            finally
            {
                lane.Turn.Release();
            }
        }
        finally
        {
            Leave(lane);
        }
    }

    private TimeSpan WaitFor(Lane lane)
    {
        while (lane.Sent.TryPeek(out var oldest) && clock.GetElapsedTime(oldest) >= Memory)
            lane.Sent.Dequeue();
        var sent = lane.Sent.ToArray();
        return Limits.Where(limit => sent.Length >= limit.Count)
            .Select(limit => limit.Within - clock.GetElapsedTime(sent[^limit.Count]))
            .DefaultIfEmpty(TimeSpan.Zero)
            .Max();
    }

    private Lane Enter(string conversation)
    {
        lock (gate)
        {
            if (!lanes.TryGetValue(conversation, out var lane))
            {
                if (lanes.Count >= Most)
                    Sweep();
                lanes[conversation] = lane = new Lane();
            }
            lane.Users++;
            return lane;
        }
    }

    private void Leave(Lane lane)
    {
        lock (gate)
            lane.Users--;
    }

    private void Sweep()
    {
        foreach (var (conversation, lane) in lanes)
            if (lane.Users == 0)
                lanes.Remove(conversation);
    }

    private sealed class Lane
    {
        public SemaphoreSlim Turn { get; } = new(1);

        public Queue<long> Sent { get; } = new();

        public int Users { get; set; }
    }
}
