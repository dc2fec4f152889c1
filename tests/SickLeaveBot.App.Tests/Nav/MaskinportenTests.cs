using System.Buffers.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using SickLeaveBot.App.Nav;
using SickLeaveBot.App.Teams;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Workplace;
using SickLeaveBot.Workplace.Company;

namespace SickLeaveBot.App.Tests.Nav;

/// <summary>Tokens of Maskinporten: asked for as it wants to be asked, and no oftener than needed.</summary>
public sealed class MaskinportenTests : IAsyncLifetime
{
    private readonly HttpClient http = new();
    private PretendMicrosoft microsoft = null!;

    public async ValueTask InitializeAsync() => microsoft = await PretendMicrosoft.Start(new() { StartAt = new(2026, 12, 18, 12, 0, 0, TimeSpan.FromHours(1)) });

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await microsoft.DisposeAsync();
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("the key", null)]
    [InlineData(null, Fjordlys.Supplier)]
    public void The_grant_says_who_asks_for_what_and_for_whom(string? keyId, string? supplier)
    {
        var (head, claims) = Opened(For(keyId, supplier).Assertion());

        Assert.Equal("RS256", (string?)head["alg"]);
        Assert.Equal((keyId is null, keyId), (head["x5c"] is not null, (string?)head["kid"]));
        Assert.Equal(
            ["aud", "exp", "iat", "iss", "jti", "scope", .. supplier is null ? Array.Empty<string>() : ["consumer_org"]],
            claims.Select(claim => claim.Key).OrderBy(name => name == "consumer_org").ThenBy(name => name, StringComparer.Ordinal));
        Assert.Equal("nav:oppfolgingsplan/lps.write", (string?)claims["scope"]);
        Assert.Equal(microsoft.Settings["Nav:MaskinportenIssuer"], (string?)claims["aud"]);
        Assert.InRange((long)claims["exp"]! - (long)claims["iat"]!, 1, 120);
        Assert.Equal(supplier is null ? null : Fjordlys.Organization, (string?)claims["consumer_org"]);
    }

    [Fact]
    public async Task Many_who_need_a_token_at_once_share_one_and_keep_it_until_shortly_before_it_ends()
    {
        var maskinporten = For(null, null);

        var tokens = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => maskinporten.Token(TestContext.Current.CancellationToken)));
        microsoft.Clock.Move(TimeSpan.FromSeconds(90));
        var later = await maskinporten.Token(TestContext.Current.CancellationToken);
        var given = microsoft.Maskinporten.Given;
        microsoft.Clock.Move(TimeSpan.FromSeconds(11));
        var renewed = await maskinporten.Token(TestContext.Current.CancellationToken);

        Assert.Single(tokens.Append(later).Select(token => token.Token).Distinct());
        Assert.NotNull(later.Token);
        Assert.Equal(1, given);
        Assert.NotEqual(later.Token, renewed.Token);
    }

    [Fact]
    public async Task A_token_that_is_dropped_is_fetched_anew()
    {
        var maskinporten = For(null, null);
        var first = await maskinporten.Token(TestContext.Current.CancellationToken);

        maskinporten.Drop(first.Token!);

        Assert.NotEqual(first.Token, (await maskinporten.Token(TestContext.Current.CancellationToken)).Token);
    }

    [Fact]
    public async Task A_grant_is_taken_once()
    {
        var assertion = For(null, null).Assertion();

        Assert.Equal(200, await Post(assertion));
        Assert.Equal(400, await Post(assertion));
    }

    [Fact]
    public async Task A_refusal_and_silence_are_told_apart()
    {
        microsoft.Maskinporten.Refuses = "invalid_client";
        var refused = await For(null, null).Token(TestContext.Current.CancellationToken);
        var gone = await For(null, null, new("http://localhost:9/token")).Token(TestContext.Current.CancellationToken);

        Assert.Equal((null, 400, true), (refused.Token, refused.Refused, refused.IsNoAccess));
        Assert.Equal((null, null, false), (gone.Token, gone.Refused, gone.IsNoAccess));
    }

    private Maskinporten For(string? keyId, string? supplier, Uri? address = null)
    {
        var settings = microsoft.Settings;
        var certificate = App.Teams.CertificateFile.Load(settings["Nav:CertificateFile"]!, null);
        return new(new NavSettings(
            new(settings["Nav:Url"]!), address ?? new(settings["Nav:Maskinporten"]!), settings["Nav:MaskinportenIssuer"]!, settings["Nav:ClientId"]!, certificate,
            keyId, Fjordlys.Organization, supplier, null, null, []), http, microsoft.Clock, NullLogger<Maskinporten>.Instance);
    }

    private async Task<int> Post(string assertion)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "urn:ietf:params:oauth:grant-type:jwt-bearer",
            ["assertion"] = assertion,
        });
        using var answer = await http.PostAsync(new Uri(microsoft.Settings["Nav:Maskinporten"]!), form, TestContext.Current.CancellationToken);
        return (int)answer.StatusCode;
    }

    private static (JsonObject Head, JsonObject Claims) Opened(string token) => token.Split('.') is [var head, var claims, _]
        ? (JsonNode.Parse(Base64Url.DecodeFromChars(head))!.AsObject(), JsonNode.Parse(Base64Url.DecodeFromChars(claims))!.AsObject())
        : throw new InvalidOperationException("No token.");
}
