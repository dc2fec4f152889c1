using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using SickLeaveBot.App.Teams;

namespace SickLeaveBot.App.Nav;

/// <summary>NAV's interface for HR systems: sends a plan, asks where one went, and whether we are let in.</summary>
internal sealed class NavClient(NavSettings settings, HttpClient http, Maskinporten maskinporten, TimeProvider clock, ILogger<NavClient> log)
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private const string Plans = "/api/v1/followupplan";

    /// <summary>Sends one plan, once. Only a call that NAV turned away for its token (401) is made again, with a fresh one.</summary>
    public Task<NavReply> Send(FollowUpPlanBody body) =>
        Call(() => new(HttpMethod.Post, At("")) { Content = JsonContent.Create(body, NavJson.Default.FollowUpPlanBody) }, Receipt);

    public Task<NavReply> StatusOf(Guid receipt) => Call(() => new(HttpMethod.Get, At($"/{receipt:D}/sendingstatus")), Receipt);

    /// <summary>Whether the integration is up and lets us in.</summary>
    public async Task<bool> LetsUsIn() => await Call(
        () => new(HttpMethod.Get, At("/verify-integration")), (_, _) => Task.FromResult<NavReply>(new NavReply.Taken(Guid.Empty, true, true))) is NavReply.Taken;

    /// <summary>A token, before anything is sent; null when one is there, else why nothing can be sent now.</summary>
    public async Task<NavReply?> Lacks(CancellationToken cancel) => Without(await maskinporten.Token(cancel));

    private static NavReply? Without(TokenReply token) => token switch
    {
        { Token: not null } => null,
        { IsNoAccess: true } => new NavReply.NoAccess(StatusCodes.Status401Unauthorized),
        _ => new NavReply.NotNow(token.Refused),
    };

    private Uri At(string path) => new($"{settings.Url.AbsoluteUri.TrimEnd('/')}{Plans}{path}");

    private async Task<NavReply> Call(Func<HttpRequestMessage> request, Func<HttpResponseMessage, CancellationToken, Task<NavReply>> read)
    {
        var token = await maskinporten.Token(CancellationToken.None);
        if (token.Token is not { } first) return Without(token)!;
        var reply = await Once(request, first, read);
        if (reply is not NavReply.NoAccess { Status: StatusCodes.Status401Unauthorized }) return reply;
        maskinporten.Drop(first);
        return (await maskinporten.Token(CancellationToken.None)).Token is { } fresh ? await Once(request, fresh, read) : reply;
    }

    private async Task<NavReply> Once(
        Func<HttpRequestMessage> make, string token, Func<HttpResponseMessage, CancellationToken, Task<NavReply>> read)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var request = make();
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        try
        {
            using var answer = await http.SendAsync(request, patience.Token);
            return answer.IsSuccessStatusCode ? await read(answer, patience.Token) : await Error(answer, patience.Token);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException or JsonException)
        {
            log.OutOfReach(NameOf(failure));
            return WasNotSent(failure, patience) ? new NavReply.NotNow(null) : new NavReply.NobodyKnows();
        }
    }

    private static async Task<NavReply> Receipt(HttpResponseMessage answer, CancellationToken cancel) =>
        await answer.Content.ReadFromJsonAsync(NavJson.Default.FollowUpPlanResponse, cancel) is { } body && Guid.TryParse(body.Uuid, out var receipt)
            ? new NavReply.Taken(receipt, body.IsSentToGeneralPractitionerStatus is true, body.IsSentToNavStatus is true)
            : new NavReply.NobodyKnows();

    private async Task<NavReply> Error(HttpResponseMessage answer, CancellationToken cancel)
    {
        var (status, type) = ((int)answer.StatusCode, await TypeOf(answer.Content, cancel));
        log.NavAnswered(status, type);
        return NavReply.OfError(status, type, answer.Headers.RetryAfter?.Delta);
    }

    // The status alone decides where the body can't be read; a type of NAV's is a name in capitals, anything else is not logged.
    private static async Task<string> TypeOf(HttpContent content, CancellationToken cancel)
    {
        try
        {
            return (await content.ReadFromJsonAsync(NavJson.Default.NavError, cancel))?.Type is { Length: > 0 and <= 60 } type
                && type.All(letter => char.IsAsciiLetterUpper(letter) || letter is '_') ? type : "";
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException or HttpRequestException)
        {
            return "";
        }
    }

    // No connection, no name, no trust: nothing has left us. A wait that was not ours to end is the wait for a connection.
    private static bool WasNotSent(Exception failure, CancellationTokenSource patience) => failure switch
    {
        HttpRequestException
        {
            HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
        } => true,
        OperationCanceledException => !patience.IsCancellationRequested,
        _ => false,
    };

    private static string NameOf(Exception failure) =>
        failure is HttpRequestException { HttpRequestError: var error } ? $"{error}" : failure.GetType().Name;

    /// <summary>Follows no redirect: the token, and the plan, are for NAV only.</summary>
    public static HttpClient Http() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };
}
