using Polly;
using Polly.Retry;

namespace SickLeaveBot.App.Teams.Outbound;

/// <summary>
/// Three tries, as Microsoft's "Messages in bot conversations" advises: after 412, 429, 502, 503 and 504 and no other;
/// as long as Teams says, or else 2 to 20 seconds, twice as long each time, give or take a fifth.
/// </summary>
internal static class Retries
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public static ResiliencePipeline<ConnectorReply> With(TimeProvider clock) =>
        new ResiliencePipelineBuilder<ConnectorReply> { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<ConnectorReply>
            {
                MaxRetryAttempts = 2,
                // A longer wait than ours is left to the courier: nobody else should queue behind it here.
                ShouldHandle = args => new(args.Outcome.Result is { IsWorthRetrying: true } reply && !(reply.After > Longest)),
                DelayGenerator = args => new(args.Outcome.Result?.After ?? Backoff(args.AttemptNumber)),
            })
            .Build();

    private static TimeSpan Backoff(int attempt)
    {
        var wait = Shortest * Math.Pow(2, attempt);
        // The jitter spreads callers, it keeps no secret.
        return (wait < Longest ? wait : Longest) * (0.8 + 0.4 * Random.Shared.NextDouble());
    }
}
