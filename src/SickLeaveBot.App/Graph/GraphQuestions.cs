using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Polly;
using Polly.Retry;
using SickLeaveBot.App.Commands.Explaining;
using SickLeaveBot.Conversations.People;

namespace SickLeaveBot.App.Graph;

/// <summary>
/// Puts a question to Microsoft Graph while a person waits for the answer: three tries and three seconds in all, then it is out of reach.
/// Until Graph has answered once, twice the time: loading its library must not cost the first person who writes their name and manager.
/// </summary>
/// <param name="client">Made at the first question, for the library takes long to load.</param>
internal sealed class GraphQuestions(Lazy<GraphServiceClient> client, TimeProvider clock, ILogger<GraphQuestions> log)
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(3);

    private readonly ResiliencePipeline firstPatience = Patience(2 * Budget, clock);
    private readonly ResiliencePipeline patience = Patience(Budget, clock);
    private volatile bool answered;

    /// <param name="question">Gives null when Graph's answer is nobody.</param>
    public async Task<Lookup<T>> Ask<T>(Func<GraphServiceClient, CancellationToken, Task<T?>> question)
        where T : class
    {
        try
        {
            var answer = await (answered ? patience : firstPatience).ExecuteAsync(
                async cancel => await question(client.Value, cancel), CancellationToken.None);
            answered = true;
            return answer is null ? new Lookup<T>.NotFound() : new Lookup<T>.Found(answer);
        }
        catch (ApiException nobody) when (nobody.ResponseStatusCode == StatusCodes.Status404NotFound)
        {
            answered = true;
            return new Lookup<T>.NotFound();
        }
        // The secretary goes on without the directory, whatever it is that ails it.
        catch (Exception failure)
        {
            log.OutOfReach((failure as ApiException)?.ResponseStatusCode ?? 0, (failure as ODataError)?.Error?.Code, failure.GetType().Name);
            return new Lookup<T>.Unavailable();
        }
    }

    private static ResiliencePipeline Patience(TimeSpan budget, TimeProvider clock) => new ResiliencePipelineBuilder { TimeProvider = clock }
        .AddTimeout(budget)
        .AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = 2,
            ShouldHandle = args => new(IsWorthRetrying(args.Outcome.Exception)),
            DelayGenerator = args => new(WaitAsked(args.Outcome.Exception) ?? TimeSpan.FromMilliseconds(200) * Math.Pow(2, args.AttemptNumber)),
        })
        .Build();

    private static bool IsWorthRetrying(Exception? failure) => failure switch
    {
        ApiException { ResponseStatusCode: 429 or 502 or 503 or 504 } => !(WaitAsked(failure) >= Budget),
        HttpRequestException => true,
        _ => false,
    };

    private static TimeSpan? WaitAsked(Exception? failure) =>
        failure is ApiException { ResponseHeaders: { } headers }
        && headers.FirstOrDefault(header => header.Key.Equals("Retry-After", StringComparison.OrdinalIgnoreCase)).Value is { } values
        && int.TryParse(values.FirstOrDefault(), out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
