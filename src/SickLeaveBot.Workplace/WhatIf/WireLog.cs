using System.Globalization;
using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Kept;

namespace SickLeaveBot.Workplace.WhatIf;

/// <summary>The last thousand calls that the bot made, in the order they were answered.</summary>
public sealed class WireLog
{
    private const int Room = 1000;
    private readonly Lock door = new();
    private readonly TimeProvider clock;
    private readonly Shelf<Call> kept;
    private readonly Queue<Call> calls;
    private long number;
    private TaskCompletionSource news = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public WireLog(TimeProvider clock, Archive archive)
    {
        (this.clock, kept) = (clock, archive.Shelf<Call>("calls"));
        calls = new(kept.All.Select(call => call.Value));
        number = calls.Count == 0 ? 0 : calls.Max(call => call.Number);
    }

    public IReadOnlyList<Call> Calls
    {
        get
        {
            lock (door)
            {
                return [.. calls];
            }
        }
    }

    public void Note(string method, string path, string? person, JsonNode? body, int status, JsonNode? answer)
    {
        lock (door)
        {
            var call = new Call(++number, clock.GetUtcNow(), method, path, person, body?.DeepClone(), status, answer?.DeepClone());
            calls.Enqueue(call);
            kept.Put(Key(call), call);
            if (calls.Count > Room)
            {
                kept.Remove(Key(calls.Dequeue()));
            }

            news.SetResult();
            news = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    // In the order of their numbers.
    private static string Key(Call call) => call.Number.ToString("D12", CultureInfo.InvariantCulture);

    /// <summary>The first call like this, waiting for it if it has not come yet.</summary>
    public async Task<Call> WaitFor(Func<Call, bool> like, TimeSpan atMost)
    {
        using var timeout = new CancellationTokenSource(atMost);
        while (true)
        {
            Task next;
            lock (door)
            {
                if (calls.FirstOrDefault(like) is { } found)
                {
                    return found;
                }

                next = news.Task;
            }

            await next.WaitAsync(timeout.Token);
        }
    }
}
