using System.Text.Json.Nodes;

namespace SickLeaveBot.Workplace.WhatIf;

/// <summary>The last thousand calls that the bot made, in the order they were answered. In memory only.</summary>
public sealed class WireLog(TimeProvider clock)
{
    private const int Room = 1000;
    private readonly Lock door = new();
    private readonly Queue<Call> calls = new();
    private long number;
    private TaskCompletionSource news = new(TaskCreationOptions.RunContinuationsAsynchronously);

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
            calls.Enqueue(new(++number, clock.GetUtcNow(), method, path, person, body?.DeepClone(), status, answer?.DeepClone()));
            if (calls.Count > Room)
            {
                calls.Dequeue();
            }

            news.SetResult();
            news = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

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
