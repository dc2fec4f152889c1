using System.Text;
using System.Text.Json.Nodes;

namespace SickLeaveBot.Workplace.Exchange;

/// <summary>
/// How notices get to an app. In front of an app on this machine stands nobody who speaks TLS, so what goes to https://localhost
/// is delivered as http, as by the proxy that stands there in real life.
/// </summary>
public sealed class NoticeLine(HttpClient http, TimeSpan patience)
{
    /// <returns>The status; 0 when there was no answer.</returns>
    public async Task<int> Post(string address, JsonObject notice, CancellationToken cancel)
    {
        using var content = new StringContent(notice.ToJsonString(), Encoding.UTF8, "application/json");
        return await Send(address, content, cancel) is { } answer ? answer.Status : 0;
    }

    /// <summary>Whether an app answers the handshake as it must: 200, plain text, and the token as it was before it was put into the address.</summary>
    public async Task<bool> Answers(string address, string token, CancellationToken cancel)
    {
        using var content = new StringContent("", Encoding.UTF8, "text/plain");
        var mark = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return await Send($"{address}{mark}validationToken={Uri.EscapeDataString(token)}", content, cancel) is { Status: 200, Type: "text/plain" } answer && answer.Text == token;
    }

    private async Task<(int Status, string? Type, string Text)?> Send(string address, HttpContent content, CancellationToken cancel)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        enough.CancelAfter(patience);
        try
        {
            using var answer = await http.PostAsync(Behind(address), content, enough.Token);
            return ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync(enough.Token));
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException)
        {
            return null;
        }
    }

    private static Uri Behind(string address) => new Uri(address) is { Scheme: "https", IsLoopback: true } here
        ? new UriBuilder(here) { Scheme = "http", Port = here.Port }.Uri
        : new(address);
}
