using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using SickLeaveBot.App.Teams;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.App.Tests.Teams;

public sealed class SettingsTests
{
    private static readonly Dictionary<string, string?> Good = new()
    {
        ["Teams:AppId"] = Bot.AppId,
        ["Teams:TenantId"] = Bot.Tenant,
        ["Teams:ClientSecret"] = "a secret",
    };

    [Fact]
    public void Three_settings_are_enough_in_production()
    {
        var settings = Read(Good);

        Assert.Equal([Bot.Tenant], settings.Tenants);
        Assert.Equal("https://login.microsoftonline.com/", settings.LoginUrl.AbsoluteUri);
        Assert.Equal("https://login.botframework.com/v1/.well-known/openidconfiguration", settings.OpenIdMetadata.AbsoluteUri);
        Assert.Equal("https://api.botframework.com", settings.TokenIssuer);
        Assert.Equal("https://graph.microsoft.com/v1.0", settings.GraphUrl.AbsoluteUri);
        Assert.Null(settings.PlaygroundPerson);
    }

    [Fact]
    public void None_are_enough_to_start_and_refuse_everything() => Assert.Null(Read([]).AppId);

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/x/", true)]
    [InlineData("https://SMBA.trafficmanager.net/teams", true)]
    [InlineData("https://europe.directline.botframework.com/", true)]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/", true)]
    [InlineData("https://botframework.com/", false)]
    [InlineData("https://smba.trafficmanager.net./", false)]
    [InlineData("http://localhost:3978/", false)]
    [InlineData("https://localhost/", false)]
    public void The_hosts_of_Teams_are_known_unless_said_otherwise(string address, bool allowed) =>
        Assert.Equal(allowed, Read(Good).Hosts.Allow(new Uri(address)));

    [Theory]
    [InlineData("Production", false)]
    [InlineData("Development", true)]
    public void This_machine_is_a_host_in_development_alone(string environment, bool allowed)
    {
        var settings = Read(With("Teams:ServiceHosts", "localhost:4100"), environment);

        Assert.Equal(allowed, settings.Hosts.Allow(new Uri("http://localhost:4100/teams")));
        Assert.False(settings.Hosts.Allow(new Uri("http://localhost:4101/teams")));
    }

    [Fact]
    public void A_list_may_be_one_text_or_many()
    {
        var one = Read(With("Teams:ServiceHosts", "smba.trafficmanager.net, *.botframework.com"));
        var many = Read(new(Good) { ["Teams:ServiceHosts:0"] = "smba.trafficmanager.net", ["Teams:ServiceHosts:1"] = "*.botframework.com" });

        Assert.All(new[] { one, many }, settings => Assert.True(settings.Hosts.Allow(new Uri("https://api.botframework.com"))));
    }

    [Theory]
    [InlineData("Teams:AppId", "my bot", "Teams:AppId must be a GUID")]
    [InlineData("Teams:TenantId", "contoso.com", "Teams:TenantId must be a GUID")]
    [InlineData("Teams:TenantId", null, "Teams:TenantId is missing")]
    [InlineData("Teams:Tenants", "contoso.com", "Teams:Tenants must hold GUIDs, not 'contoso.com'")]
    [InlineData("Teams:Tenants", "0f0f0f0f-0000-4000-8000-000000000001,0f0f0f0f-0000-4000-8000-000000000002", "Teams:Tenants must hold one tenant")]
    [InlineData("Teams:ClientSecret", "", "Teams:ClientSecret is missing")]
    [InlineData("Teams:ManagedIdentity", "true", "Teams:ClientSecret must not stand beside")]
    [InlineData("Teams:ManagedIdentity", "perhaps", "Teams:ManagedIdentity must be true or false")]
    [InlineData("Teams:CertificateFile", "/nowhere/bot.pfx", "Teams:CertificateFile names a file that is not there")]
    [InlineData("Teams:LoginUrl", "http://localhost:1/", "Teams:LoginUrl must be https")]
    [InlineData("Teams:LoginUrl", "login", "Teams:LoginUrl must be an absolute address")]
    [InlineData("Teams:OpenIdMetadata", "https://x@y/", "Teams:OpenIdMetadata must not carry a user")]
    [InlineData("Teams:ServiceHosts", "https://smba.trafficmanager.net", "Teams:ServiceHosts must hold host names")]
    [InlineData("Teams:ServiceHosts", "*", "Teams:ServiceHosts must hold host names")]
    [InlineData("Teams:ServiceUrl", "https://evil.example/", "Teams:ServiceUrl must be on a host of Teams:ServiceHosts")]
    [InlineData("Graph:Url", "ftp://graph/", "Graph:Url must be https")]
    public void What_is_wrong_is_said_by_the_name_of_the_setting(string name, string? value, string complaint)
    {
        var failure = Assert.Throws<InvalidOperationException>(() => Read(With(name, value)));

        Assert.Contains(complaint, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("a secret", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_is_not_printed_with_the_settings() =>
        Assert.DoesNotContain("a secret", Read(Good).ToString(), StringComparison.Ordinal);

    private static Dictionary<string, string?> With(string name, string? value) => new(Good) { [name] = value };

    private static TeamsSettings Read(Dictionary<string, string?> settings, string environment = "Production") => TeamsSettings.From(
        new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), new InEnvironment { EnvironmentName = environment });

    private sealed class InEnvironment : IHostEnvironment
    {
        public required string EnvironmentName { get; set; }

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
