using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using SickLeaveBot.App.Teams;
using SickLeaveBot.App.Teams.Inbound;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.App.Tests.Teams;

public sealed class BadRequestTests(BadRequestTests.Running running) : IClassFixture<BadRequestTests.Running>
{
    private const string OtherTenant = "99999999-2222-3333-4444-555555555555";

    private static readonly SigningKey Good = new("good", "msteams", "webchat");
    private static readonly SigningKey NotEndorsed = new("not-endorsed");
    private static readonly SigningKey ForWebChat = new("for-webchat", "webchat");
    private static readonly SigningKey Impostor = new("good", "msteams");
    private static readonly SigningKey Unpublished = new("unpublished", "msteams");

    private static readonly Dictionary<string, (Action<Attempt> Spoil, int Status, Refusal Reason)> Cases = new()
    {
        ["no authorization"] = (it => it.Authorization = _ => [], 401, Refusal.NoAuthorization),
        ["lower-case bearer"] = (it => it.Authorization = token => [$"bearer {token}"], 401, Refusal.IllFormedAuthorization),
        ["another scheme"] = (it => it.Authorization = token => [$"Basic {token}"], 401, Refusal.IllFormedAuthorization),
        ["bearer without a token"] = (it => it.Authorization = _ => ["Bearer "], 401, Refusal.IllFormedAuthorization),
        ["two tokens in one header"] = (it => it.Authorization = token => [$"Bearer {token} {token}"], 401, Refusal.IllFormedAuthorization),
        ["two tokens parted by a comma"] = (it => it.Authorization = token => [$"Bearer {token},Bearer {token}"], 401, Refusal.IllFormedAuthorization),
        ["two headers"] = (it => it.Authorization = token => [$"Bearer {token}", $"Bearer {token}"], 401, Refusal.IllFormedAuthorization),
        ["a token of 20 KB"] = (it => it.Spoil = token => token + new string('x', 20_000), 401, Refusal.IllFormedAuthorization),
        ["not a token"] = (it => it.Spoil = _ => "abc", 401, Refusal.IllFormedToken),
        ["a token of one part too few"] = (it => it.Spoil = token => token[..token.LastIndexOf('.')], 401, Refusal.IllFormedToken),
        ["a token whose header is no JSON"] = (it => it.Spoil = token => "bm8" + token[token.IndexOf('.')..], 401, Refusal.IllFormedToken),
        ["a token that names no key"] = (it => it.KeyId = "", 401, Refusal.IllFormedToken),
        ["wrong issuer"] = (it => it.Claims["iss"] = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", 401, Refusal.OtherIssuer),
        ["no issuer"] = (it => it.Claims.Remove("iss"), 401, Refusal.OtherIssuer),
        ["a null issuer"] = (it => it.Claims["iss"] = null, 401, Refusal.OtherIssuer),
        ["an issuer that is a number"] = (it => it.Claims["iss"] = 5, 401, Refusal.IllFormedToken),
        ["an issuer that is a list"] = (it => it.Claims["iss"] = new JsonArray("https://api.botframework.com"), 401, Refusal.IllFormedToken),
        ["the issuer with a slash"] = (it => it.Claims["iss"] = "https://api.botframework.com/", 401, Refusal.OtherIssuer),
        ["wrong audience"] = (it => it.Claims["aud"] = OtherTenant, 401, Refusal.OtherAudience),
        ["no audience"] = (it => it.Claims.Remove("aud"), 401, Refusal.OtherAudience),
        ["a null audience"] = (it => it.Claims["aud"] = null, 401, Refusal.OtherAudience),
        ["a null expiry"] = (it => it.Claims["exp"] = null, 401, Refusal.IllFormedToken),
        ["an expiry in words"] = (it => it.Claims["exp"] = "soon", 401, Refusal.IllFormedToken),
        ["a null serviceurl claim"] = (it => it.Claims["serviceurl"] = null, 401, Refusal.NoServiceUrl),
        ["a serviceurl claim that is a list"] = (it => it.Claims["serviceurl"] = new JsonArray(Said.ServiceUrl), 403, Refusal.OtherServiceUrl),
        ["two audiences"] = (it => it.Claims["aud"] = new JsonArray(Bot.AppId, OtherTenant), 401, Refusal.OtherAudience),
        ["alg none"] = (it => it.Algorithm = "none", 401, Refusal.OtherAlgorithm),
        ["HS256 with the public key"] = (it => it.Algorithm = "HS256", 401, Refusal.OtherAlgorithm),
        ["PS256"] = (it => it.Algorithm = "PS256", 401, Refusal.OtherAlgorithm),
        ["expired"] = (it => it.Claims["exp"] = it.Claims["exp"]!.GetValue<long>() - 3600 - 301, 401, Refusal.Expired),
        ["not yet valid"] = (it => it.Claims["nbf"] = it.Claims["nbf"]!.GetValue<long>() + 301, 401, Refusal.NotYetValid),
        ["no expiry"] = (it => it.Claims.Remove("exp"), 401, Refusal.NoLifetime),
        ["an expiry beyond all days"] = (it => it.Claims["exp"] = long.MaxValue, 401, Refusal.NoLifetime),
        ["a key nobody published"] = (it => it.Key = Unpublished, 401, Refusal.UnknownKey),
        ["another key under the good one's name"] = (it => it.Key = Impostor, 401, Refusal.BadSignature),
        ["a changed claim"] = (it => it.Spoil = Changed, 401, Refusal.BadSignature),
        ["no signature"] = (it => it.Spoil = token => token[..(token.LastIndexOf('.') + 1)], 401, Refusal.BadSignature),
        ["no serviceurl claim"] = (it => it.Claims.Remove("serviceurl"), 401, Refusal.NoServiceUrl),
        ["a key without endorsements"] = (it => it.Key = NotEndorsed, 403, Refusal.NotEndorsed),
        ["a key endorsed for another channel"] = (it => it.Key = ForWebChat, 403, Refusal.NotEndorsed),
        ["another channel"] = (it => it.Activity["channelId"] = "webchat", 403, Refusal.OtherChannel),
        ["no channel"] = (it => it.Activity.Remove("channelId"), 403, Refusal.OtherChannel),
        ["another serviceUrl than signed"] = (it => it.Activity["serviceUrl"] = "https://smba.trafficmanager.net/amer/", 403, Refusal.OtherServiceUrl),
        ["no serviceUrl"] = (it => it.Activity.Remove("serviceUrl"), 403, Refusal.OtherServiceUrl),
        ["foreign host"] = (it => it.ComesFrom("https://evil.example/"), 403, Refusal.ForeignHost),
        ["a host that only ends alike"] = (it => it.ComesFrom("https://evilbotframework.com/"), 403, Refusal.ForeignHost),
        ["a neighbour in trafficmanager.net"] = (it => it.ComesFrom("https://evil.trafficmanager.net/"), 403, Refusal.ForeignHost),
        ["http"] = (it => it.ComesFrom("http://smba.trafficmanager.net/emea/"), 403, Refusal.ForeignHost),
        ["userinfo in the address"] = (it => it.ComesFrom("https://smba.trafficmanager.net@evil.example/"), 403, Refusal.ForeignHost),
        ["userinfo before the right host"] = (it => it.ComesFrom("https://evil.example@smba.trafficmanager.net/"), 403, Refusal.ForeignHost),
        ["another port"] = (it => it.ComesFrom("https://smba.trafficmanager.net:8443/emea/"), 403, Refusal.ForeignHost),
        ["another port of this machine"] = (it => it.ComesFrom("http://127.0.0.1:9/"), 403, Refusal.ForeignHost),
        ["a query in the address"] = (it => it.ComesFrom("https://smba.trafficmanager.net/?x="), 403, Refusal.ForeignHost),
        ["no address at all"] = (it => it.ComesFrom("smba"), 403, Refusal.ForeignHost),
        ["foreign tenant"] = (it => it.Says(OtherTenant, OtherTenant), 403, Refusal.ForeignTenant),
        ["two tenants"] = (it => it.Says(Bot.Tenant, OtherTenant), 403, Refusal.ForeignTenant),
        ["no tenant"] = (it => it.Says(null, null), 403, Refusal.ForeignTenant),
        ["another tenant in the signed address"] = (it => it.ComesFrom($"https://smba.trafficmanager.net/emea/{OtherTenant}/"), 403, Refusal.OtherTenantInServiceUrl),
        ["wrong content type"] = (it => it.Request = request => request.Content!.Headers.ContentType = new("text/plain"), 415, Refusal.NotJson),
        ["almost the content type"] = (it => it.Request = request => request.Content!.Headers.ContentType = new("application/json-seq"), 415, Refusal.NotJson),
        ["no content type"] = (it => it.Request = request => request.Content!.Headers.ContentType = null, 415, Refusal.NotJson),
        ["oversized"] = (it => it.Activity["text"] = new string('a', 256 * 1024), 413, Refusal.TooLarge),
        ["oversized in chunks"] = (it => it.Request = InChunks, 413, Refusal.TooLarge),
        ["truncated"] = (it => it.Body = json => json[..(json.Length / 2)], 400, Refusal.Malformed),
        ["deeply nested"] = (it => it.Body = json => json[..^1] + ",\"value\":" + new string('[', 100) + new string(']', 100) + "}", 400, Refusal.Malformed),
        ["two activities"] = (it => it.Body = json => json + json, 400, Refusal.Malformed),
        ["a field twice"] = (it => it.Body = json => json[..^1] + ",\"serviceUrl\":\"https://evil.example/\"}", 400, Refusal.Malformed),
        ["half a surrogate in the text"] = (it => it.Body = json => json.Replace("syk i dag", "syk \\ud83d", StringComparison.Ordinal), 400, Refusal.Malformed),
        ["the other half of one"] = (it => it.Body = json => json.Replace("syk i dag", "syk \\uDC4D", StringComparison.Ordinal), 400, Refusal.Malformed),
        ["half a surrogate in a verb"] = (it => it.Body = json => json[..^1] + ",\"value\":{\"verb\":\"\\ud83d\"}}", 400, Refusal.Malformed),
        ["half a surrogate in a name"] = (it => it.Body = json => json[..^1] + ",\"value\":{\"\\ud83d\":1}}", 400, Refusal.Malformed),
        ["half a surrogate where nothing is read"] = (it => it.Body = json => json[..^1] + ",\"x\":[{\"y\":\"\\ud83d\"}]}", 400, Refusal.Malformed),
        ["bytes that are no letters"] = (it => it.Request = request => request.Content = Latin1(it.Activity), 400, Refusal.Malformed),
        ["a text that is a number"] = (it => it.Activity["text"] = 5, 400, Refusal.Malformed),
        ["nothing"] = (it => it.Body = _ => "", 400, Refusal.Malformed),
        ["null"] = (it => it.Body = _ => "null", 400, Refusal.Malformed),
        ["no type"] = (it => it.Activity.Remove("type"), 400, Refusal.Incomplete),
        ["no id"] = (it => it.Activity.Remove("id"), 400, Refusal.Incomplete),
        ["no conversation"] = (it => it.Activity.Remove("conversation"), 400, Refusal.Incomplete),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_bad_request_is_refused_for_its_own_reason(string name)
    {
        var (spoil, status, reason) = Cases[name];
        using var called = new HostsCalled();
        var (bot, other) = (running.Bot, running.Other);
        bot.Log.Lines.Clear();
        var attempt = new Attempt { Key = Good, Claims = Said.Claims(bot.Clock) };

        spoil(attempt);
        using var answer = await attempt.Send(bot);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains(bot.Log.Lines, line => line.StartsWith($"Refused an activity: {reason} ", StringComparison.Ordinal));
        Assert.Empty(bot.Reception.Heard);
        Assert.Empty(other.Calls);
        Assert.Equal(0, other.Logins);
        Assert.All(called.Names, host => Assert.True(host is "127.0.0.1" or "localhost", host));
    }

    [Fact]
    public async Task The_same_request_with_nothing_spoilt_is_let_in()
    {
        await using var other = await OtherSide.Start();
        other.Keys.Add(Good);
        await using var bot = await Bot.Start(other);

        using var answer = await new Attempt { Key = Good, Claims = Said.Claims(bot.Clock) }.Send(bot);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Single(bot.Reception.Heard);
    }

    [Theory]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public async Task The_longer_hashes_are_let_in(string algorithm)
    {
        await using var other = await OtherSide.Start();
        other.Keys.Add(Good);
        await using var bot = await Bot.Start(other);

        using var answer = await new Attempt { Key = Good, Claims = Said.Claims(bot.Clock), Algorithm = algorithm }.Send(bot);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
    }

    [Fact]
    public async Task Without_an_app_id_everything_is_refused()
    {
        await using var other = await OtherSide.Start();
        other.Keys.Add(Good);
        await using var bot = await Bot.Start(other, settings => settings.Remove("Teams:AppId"));

        using var signed = await new Attempt { Key = Good, Claims = Said.Claims(bot.Clock) }.Send(bot);
        using var bare = await new Attempt { Key = Good, Claims = Said.Claims(bot.Clock), Authorization = _ => [] }.Send(bot);

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized], [signed.StatusCode, bare.StatusCode]);
        Assert.Equal(2, bot.Log.Lines.Count(line => line.StartsWith("Refused an activity: NoAppId ", StringComparison.Ordinal)));
        Assert.Empty(bot.Reception.Heard);
    }

    [Fact]
    public async Task The_activity_is_checked_again_under_a_token_that_is_known_to_be_good()
    {
        await using var other = await OtherSide.Start();
        other.Keys.Add(Good);
        await using var bot = await Bot.Start(other);
        var attempt = new Attempt { Key = Good, Claims = Said.Claims(bot.Clock) };
        using var first = await attempt.Send(bot);

        attempt.Activity = Said.Message(serviceUrl: "https://smba.trafficmanager.net/amer/");
        using var second = await attempt.Send(bot);

        Assert.Equal([HttpStatusCode.Accepted, HttpStatusCode.Forbidden], [first.StatusCode, second.StatusCode]);
        Assert.Single(bot.Reception.Heard);
    }

    [Fact]
    public async Task A_known_token_is_refused_once_it_has_expired()
    {
        await using var other = await OtherSide.Start();
        other.Keys.Add(Good);
        await using var bot = await Bot.Start(other);
        var attempt = new Attempt { Key = Good, Claims = Said.Claims(bot.Clock) };
        using var first = await attempt.Send(bot);

        bot.Clock.Advance(TimeSpan.FromMinutes(64));
        using var withinSkew = await attempt.Send(bot);
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        using var expired = await attempt.Send(bot);

        Assert.Equal([HttpStatusCode.Accepted, HttpStatusCode.Accepted, HttpStatusCode.Unauthorized],
            [first.StatusCode, withinSkew.StatusCode, expired.StatusCode]);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_post_is_allowed(string method)
    {
        await using var other = await OtherSide.Start();
        await using var bot = await Bot.Start(other);

        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");
        using var answer = await bot.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task Outside_development_this_machine_is_a_foreign_host()
    {
        await using var other = await OtherSide.Start();
        other.Keys.Add(Good);

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Bot.Start(other, environment: "Production"));

        Assert.Contains("Teams:LoginUrl must be https", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Teams:OpenIdMetadata must be https", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Graph:Url must be https", failure.Message, StringComparison.Ordinal);
    }

    /// <summary>One bot for all that it refuses, since nothing refused leaves a trace in it.</summary>
    public sealed class Running : IAsyncLifetime
    {
        public Bot Bot { get; private set; } = null!;

        public OtherSide Other { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Other = await OtherSide.Start();
            Other.Keys.AddRange([Good, NotEndorsed, ForWebChat]);
            Bot = await Bot.Start(Other);
        }

        public async ValueTask DisposeAsync()
        {
            await Bot.DisposeAsync();
            await Other.DisposeAsync();
        }
    }

    private static ByteArrayContent Latin1(JsonObject activity)
    {
        var bytes = Encoding.Latin1.GetBytes(activity.ToJsonString().Replace("syk", "sjukmeldt på", StringComparison.Ordinal));
        return new(bytes) { Headers = { ContentType = new("application/json") } };
    }

    private static string Changed(string token)
    {
        var parts = token.Split('.');
        var claims = Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(parts[1]));
        var changed = claims.Replace("/emea/", "/amer/", StringComparison.Ordinal);
        return $"{parts[0]}.{System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(changed))}.{parts[2]}";
    }

    private static void InChunks(HttpRequestMessage request)
    {
        request.Content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes($"{{\"text\":\"{new string('a', 300_000)}\"}}")));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TransferEncodingChunked = true;
    }
}

internal static class TenantsSaid
{
    public static void Says(this Attempt attempt, string? conversation, string? channel)
    {
        attempt.ComesFrom("https://smba.trafficmanager.net/emea/");
        attempt.Activity["conversation"]!["tenantId"] = conversation;
        attempt.Activity["channelData"]!["tenant"]!["id"] = channel;
    }
}
