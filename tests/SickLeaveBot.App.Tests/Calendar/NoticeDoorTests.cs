using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using SickLeaveBot.App.Calendar;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.Workplace.Company;
using static SickLeaveBot.App.Tests.Calendar.BotBesideExchange;

namespace SickLeaveBot.App.Tests.Calendar;

/// <summary>Anybody can post to where notices come: nothing is believed that does not carry the secret, and nothing is echoed as a page.</summary>
public sealed class NoticeDoorTests : IAsyncLifetime
{
    private const string Path = "/api/calendar/notices";
    private readonly HttpClient http = new();
    private BotBesideExchange bot = null!;
    private EventInCalendar booked = null!;
    private SickLeaveBot.Workplace.Exchange.Subscription subscription = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        bot = await BotBesideExchange.Start(watches: true);
        booked = await bot.Booked(Kari);
        bot.Own.Add(booked);
        await bot.Watch.LookAtAll(Cancel);
        subscription = Assert.Single(bot.Microsoft.Notices.Subscriptions.Active);
        http.BaseAddress = bot.Listens;
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await bot.DisposeAsync();
    }

    [Fact]
    public async Task The_handshake_gives_the_token_back_as_plain_text()
    {
        const string Token = "Validation: <script>alert('ærlig & %20')</script>";

        using var answer = await http.PostAsync($"{Path}?validationToken={Uri.EscapeDataString(Token)}", new StringContent("", Encoding.UTF8, "text/plain"), Cancel);

        Assert.Equal((HttpStatusCode.OK, "text/plain", Token), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType, await answer.Content.ReadAsStringAsync(Cancel)));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("validationToken=")]
    [InlineData("validationToken=a&validationToken=b")]
    [InlineData("validationToken=a%0d%0aSet-Cookie:x")]
    [InlineData("validationToken=", 2001)]
    public async Task A_token_that_is_none_is_refused(string query, int length = 0)
    {
        using var answer = await http.PostAsync($"{Path}?{query}{new string('x', length)}", null, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("subscriptionId", "11111111-1111-1111-1111-111111111111", "UnknownSubscription")]
    [InlineData("clientState", "guessed", "OtherSecret")]
    [InlineData("clientState", null, "OtherSecret")]
    [InlineData("tenantId", "11111111-1111-1111-1111-111111111111", "ForeignTenant")]
    [InlineData("tenantId", null, "ForeignTenant")]
    public async Task What_is_not_known_to_come_from_Graph_is_not_acted_on(string field, string? value, string why)
    {
        bot.Own.Last.Clear();
        var notice = Notice();
        notice[field] = value;

        Assert.Equal(HttpStatusCode.Accepted, await Post(notice.ToJsonString()));

        Assert.Contains(bot.Log.Lines, line => line.Contains(why, StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Log.Lines, line => line.Contains(subscription.ClientState!, StringComparison.Ordinal) || line.Contains("guessed", StringComparison.Ordinal));
        Assert.Empty(bot.Own.Last);
    }

    [Fact]
    public async Task A_good_one_among_bad_ones_is_acted_on()
    {
        bot.Own.Last.Clear();
        var page = new JsonObject { ["value"] = new JsonArray(null, new JsonObject(), new JsonObject { ["subscriptionId"] = "x" }, Notice()) };

        Assert.Equal(HttpStatusCode.Accepted, await PostPage(page.ToJsonString()));

        await bot.Own.Until<CalendarReply.Done>(booked);
    }

    [Theory]
    [InlineData("{", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("[]", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("null", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("""{"value":"x"}""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{}", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    public async Task What_can_not_be_read_is_refused(string body, string type, HttpStatusCode status)
    {
        using var answer = await http.PostAsync(Path, new StringContent(body, Encoding.UTF8, type), Cancel);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task What_is_too_large_or_too_deep_is_refused()
    {
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await PostPage($$"""{"value":[],"x":"{{new string('x', 300_000)}}"}"""));
        Assert.Equal(HttpStatusCode.BadRequest, await PostPage($"{{\"value\":[],\"x\":{new string('[', 100)}{new string(']', 100)}}}"));
    }

    [Fact]
    public async Task A_visit_shows_nothing()
    {
        using var answer = await http.GetAsync($"{Path}?validationToken=x", Cancel);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    private JsonObject Notice() => new()
    {
        ["subscriptionId"] = subscription.Id,
        ["clientState"] = subscription.ClientState,
        ["tenantId"] = Fjordlys.Tenant,
        ["changeType"] = "updated",
        ["resource"] = "x",
        ["resourceData"] = new JsonObject { ["id"] = booked.Id },
    };

    private Task<HttpStatusCode> Post(string notice) => PostPage($$"""{"value":[{{notice}}]}""");

    private async Task<HttpStatusCode> PostPage(string page)
    {
        using var answer = await http.PostAsync(Path, new StringContent(page, Encoding.UTF8, "application/json"), Cancel);
        return answer.StatusCode;
    }
}
