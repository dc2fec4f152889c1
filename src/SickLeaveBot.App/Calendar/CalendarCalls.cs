using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using SickLeaveBot.App.Teams.Outbound;

namespace SickLeaveBot.App.Calendar;

/// <summary>
/// Makes one call to Graph and says what came of it, whatever that is: an answer, a status, or nothing. What is asked to wait for is waited
/// for a little while; a token that is turned down is fetched anew, once.
/// </summary>
/// <param name="client">Made at the first call, for the library takes long to load.</param>
internal sealed class CalendarCalls(Lazy<GraphServiceClient> client, AccessTokens tokens, TimeProvider clock, ILogger<CalendarCalls> log)
{
    /// <summary>How long one answer is waited for when nobody sits and waits for it.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private const int Tries = 3;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    /// <summary>Only whether it was taken.</summary>
    public async Task<Failure?> Tell(GraphCall call, CancellationToken cancel) => (await Ask<object>(call, null, Patience, cancel)).Failure;

    /// <param name="read">How the answer is read; null: it has nothing to read.</param>
    public async Task<Said<T>> Ask<T>(GraphCall call, JsonTypeInfo<T>? read, TimeSpan patience, CancellationToken cancel)
        where T : class
    {
        var waited = TimeSpan.Zero;
        for (var tries = 1; ; tries++)
        {
            var said = await WithToken(call, read, patience, cancel);
            if (said.Failure is not { IsPassing: true } failure || tries == Tries) return said;
            var wait = failure.After ?? TimeSpan.FromSeconds(tries);
            waited += wait;
            if (waited > LongestWait || !await Waited(wait, cancel)) return said;
        }
    }

    private async Task<bool> Waited(TimeSpan wait, CancellationToken cancel)
    {
        await Task.Delay(wait, clock, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !cancel.IsCancellationRequested;
    }

    private async Task<Said<T>> WithToken<T>(GraphCall call, JsonTypeInfo<T>? read, TimeSpan patience, CancellationToken cancel)
        where T : class
    {
        if (cancel.IsCancellationRequested || await tokens.For(AccessTokens.Graph, CancellationToken.None) is not { } token) return new(null, Failure.NotSent);
        var said = await Once(call, read, patience, cancel);
        if (said.Failure is not { Status: StatusCodes.Status401Unauthorized }) return said;
        tokens.Drop(AccessTokens.Graph, token);
        return await Once(call, read, patience, cancel);
    }

    private async Task<Said<T>> Once<T>(GraphCall call, JsonTypeInfo<T>? read, TimeSpan patience, CancellationToken cancel)
        where T : class
    {
        using var own = new CancellationTokenSource(patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(own.Token, cancel);
        try
        {
            using var answer = await Send(call, either.Token);
            return answer.IsSuccessStatusCode
                ? new(read is null ? null : await answer.Content.ReadFromJsonAsync(read, either.Token), null)
                : new(null, await FailureOf(call, answer, either.Token));
        }
        // Nothing that goes wrong on the way may hide that something may have been done at its end.
        catch (Exception failure)
        {
            log.NoAnswer(call.What, NameOf(failure));
            return new(null, WasNotSent(failure, either) ? Failure.NotSent : new(null, "NoAnswer", null, MayBeDone: true));
        }
    }

    // The bare answer: the library can't read an error that a gateway wrote as a page.
    private async Task<HttpResponseMessage> Send(GraphCall call, CancellationToken cancel)
    {
        var adapter = client.Value.RequestAdapter;
        var request = call.To(adapter.BaseUrl!);
        var bare = new NativeResponseHandler();
        request.AddRequestOptions([new ResponseHandlerOption { ResponseHandler = bare }]);
        await adapter.SendNoContentAsync(request, cancellationToken: cancel);
        return (HttpResponseMessage)bare.Value!;
    }

    private async Task<Failure> FailureOf(GraphCall call, HttpResponseMessage answer, CancellationToken cancel)
    {
        var (status, code) = ((int)answer.StatusCode, await CodeOf(answer.Content, cancel));
        log.GraphAnswered(status, code, call.What, answer.Headers.TryGetValues("request-id", out var ids) ? ids.First() : null);
        return Failure.Of(status, code, AfterOf(answer));
    }

    private TimeSpan? AfterOf(HttpResponseMessage answer) => answer.Headers.RetryAfter switch
    {
        { Delta: { } seconds } => seconds,
        { Date: { } moment } => moment > clock.GetUtcNow() ? moment - clock.GetUtcNow() : TimeSpan.Zero,
        _ => null,
    };

    // The status alone decides where the body can't be read; what is not a plain word is neither kept nor logged.
    private static async Task<string> CodeOf(HttpContent content, CancellationToken cancel)
    {
        try
        {
            return (await content.ReadFromJsonAsync(CalendarJson.Default.GraphError, cancel))?.Error?.Code is { Length: > 0 and <= 60 } code
                && code.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_') ? code : "";
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException or HttpRequestException or NotSupportedException or OperationCanceledException)
        {
            return "";
        }
    }

    // No connection, no name, no trust, no token: nothing has left us. A wait that was not ours to end is the wait for a connection.
    private static bool WasNotSent(Exception failure, CancellationTokenSource either) => failure switch
    {
        HttpRequestException
        {
            HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
        } => true,
        OperationCanceledException => !either.IsCancellationRequested,
        InvalidOperationException => true,
        _ => false,
    };

    private static string NameOf(Exception failure) =>
        failure is HttpRequestException { HttpRequestError: var error } ? $"{error}" : failure.GetType().Name;
}
