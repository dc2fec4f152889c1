using System.Net.Http.Headers;
using Polly;
using SickLeaveBot.App.Teams.Inbound;

namespace SickLeaveBot.App.Teams.Outbound;

/// <summary>Where a call goes. Only a host of Teams is shown the bot's token; the Playground on this machine is not.</summary>
internal sealed record Destination(Uri Service, bool WithToken)
{
    public string Conversations { get; } = $"{Service.AbsoluteUri.TrimEnd('/')}/v3/conversations";
}

/// <summary>Calls the Connector REST API, and again where Teams says that it helps.</summary>
internal sealed class ConnectorClient(
    TeamsSettings settings, HttpClient http, AccessTokens tokens, TimeProvider clock, ILogger<ConnectorClient> log)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    private readonly ResiliencePipeline<ConnectorReply> retries = Retries.With(clock);
    private Known? last;

    /// <summary>Null for an address that the bot must not write to. Checked here too, for it may have been stored long ago.</summary>
    public Destination? To(string? serviceUrl)
    {
        // A tenant has one address; the last one is remembered with what came of the check.
        if (last is not { } known || known.ServiceUrl != serviceUrl) last = known = new(serviceUrl, Checked(serviceUrl));
        return known.Destination;
    }

    private Destination? Checked(string? serviceUrl) =>
        !Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) ? null
        : settings.Hosts.Allow(address) ? new(address, WithToken: true)
        : settings.PlaygroundPerson is not null && AllowedHosts.IsOnThisMachine(address) ? new(address, WithToken: false)
        : null;

    public Task<ConnectorReply> Call(
        HttpMethod method, Destination to, string path, ReadOnlyMemory<byte> payload, CancellationToken cancel) =>
        retries.ExecuteAsync(
            static (call, stop) => call.Self.Once(call.Method, call.Address, call.Payload, call.WithToken, stop),
            (Self: this, Method: method, Address: new Uri(to.Conversations + path), Payload: payload, to.WithToken), cancel).AsTask();

    private async ValueTask<ConnectorReply> Once(
        HttpMethod method, Uri address, ReadOnlyMemory<byte> payload, bool withToken, CancellationToken cancel)
    {
        if (!withToken)
            return await Send(method, address, payload, token: null, cancel);
        if (await tokens.For(AccessTokens.Connector, cancel) is not { } token)
            return ConnectorReply.NotSent("NoToken");
        var reply = await Send(method, address, payload, token, cancel);
        if (reply.Status != StatusCodes.Status401Unauthorized)
            return reply;
        tokens.Drop(AccessTokens.Connector, token);
        return await tokens.For(AccessTokens.Connector, cancel) is { } fresh
            ? await Send(method, address, payload, fresh, cancel)
            : reply;
    }

    private async Task<ConnectorReply> Send(
        HttpMethod method, Uri address, ReadOnlyMemory<byte> payload, string? token, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Content = new ReadOnlyMemoryContent(payload) { Headers = { ContentType = Json } };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        try
        {
            using var answer = await http.SendAsync(request, cancel);
            var reply = await ConnectorReply.From(answer, clock, cancel);
            if (!reply.IsGood)
                log.TeamsAnswered(reply.Status, reply.Code, method.Method, CorrelationOf(answer));
            return reply;
        }
        catch (HttpRequestException failure) when (failure.HttpRequestError is HttpRequestError.ConnectionError
            or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError)
        {
            return ConnectorReply.NotSent("NoConnection");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException
            || (failure is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return ConnectorReply.MayBeDelivered;
        }
    }

    private static string? CorrelationOf(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("MS-CV", out var values) ? string.Join(',', values) : null;

    private sealed record Known(string? ServiceUrl, Destination? Destination);
}
