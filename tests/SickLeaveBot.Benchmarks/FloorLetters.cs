using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace SickLeaveBot.Benchmarks;

/// <summary>Letters as a bare program posts them: a card of the usual size, a plain HttpClient, a token that is fetched once.</summary>
internal sealed class FloorLetters : IDisposable
{
    private readonly HttpClient http = new();
    private readonly Lazy<Task<AuthenticationHeaderValue>> token;
    // Of 1.8 kB: the bot's own are 2.3 kB in answer to a message and 1.6 kB on average in answer to a tap.
    private readonly byte[] letter = JsonSerializer.SerializeToUtf8Bytes(new
    {
        type = "message",
        summary = "Sykefravær",
        attachments = new[] { new { contentType = "application/vnd.microsoft.card.adaptive", content = Floor.Card(lines: 16) } },
    });

    public FloorLetters(IConfiguration settings) => token = new(() => LogIn(settings));

    /// <summary>
    /// Changes the message that was tapped, so many times. For the sender that costs what a new message does, and the chat doesn't grow.
    /// </summary>
    public async Task Post(FloorActivity tapped, int letters, CancellationToken cancel)
    {
        var conversation = Uri.EscapeDataString(tapped.Conversation.GetProperty("id").GetString()!);
        var address = new Uri($"{tapped.ServiceUrl}v3/conversations/{conversation}/activities/{tapped.ReplyToId}");
        for (var number = 0; number < letters; number++) await Post(address, cancel);
    }

    public void Dispose() => http.Dispose();

    private async Task Post(Uri address, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = new ByteArrayContent(letter) };
        request.Content.Headers.ContentType = new("application/json") { CharSet = "utf-8" };
        request.Headers.Authorization = await token.Value;
        using var answer = await http.SendAsync(request, cancel);
        answer.EnsureSuccessStatusCode();
    }

    private async Task<AuthenticationHeaderValue> LogIn(IConfiguration settings)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string?>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = settings["Teams:AppId"],
            ["client_secret"] = settings["Teams:ClientSecret"],
            ["scope"] = "https://api.botframework.com/.default",
        });
        using var answer = await http.PostAsync(new Uri($"{settings["Teams:LoginUrl"]}/{settings["Teams:TenantId"]}/oauth2/v2.0/token"), form);
        answer.EnsureSuccessStatusCode();
        using var body = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync());
        return new("Bearer", body.RootElement.GetProperty("access_token").GetString());
    }
}
