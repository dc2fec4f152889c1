using Microsoft.Extensions.Configuration;
using SickLeaveBot.App.Nav;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Workplace.Nav;

namespace SickLeaveBot.App.Tests.Nav;

/// <summary>All settings to send to NAV, or none of them; what is wrong is said by its name.</summary>
public sealed class NavSettingsTests : IDisposable
{
    private readonly NavKeys keys = new(null, new ManualClock());

    public void Dispose() => keys.Dispose();

    [Fact]
    public void None_means_that_sending_is_not_set_up() => Assert.Null(Read([]));

    [Fact]
    public void Four_are_enough_in_production()
    {
        var settings = Read(Good)!;

        Assert.Equal("https://lps-oppfolgingsplan-mottak.nav.no/", settings.Url.AbsoluteUri);
        Assert.Equal(("https://maskinporten.no/token", "https://maskinporten.no/"), (settings.Maskinporten.AbsoluteUri, settings.MaskinportenIssuer));
        Assert.DoesNotContain(keys.PersonalNumberKey, $"{settings}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nav:ClientId", null, "Nav:ClientId is missing")]
    [InlineData("Nav:CertificateFile", null, "Nav:CertificateFile is missing")]
    [InlineData("Nav:CertificateFile", "/nowhere/nav.pfx", "Nav:CertificateFile can't be read")]
    [InlineData("Nav:Organization", null, "Nav:Organization is missing")]
    [InlineData("Nav:Organization", "310025438", "Nav:Organization must be an organisation number")]
    [InlineData("Nav:Supplier", "12345", "Nav:Supplier must be an organisation number")]
    [InlineData("Nav:PersonalNumberKey", null, "Nav:PersonalNumberKey is missing")]
    [InlineData("Nav:PersonalNumberKey", "c2hvcnQ=", "Nav:PersonalNumberKey must be 32 bytes in base64")]
    [InlineData("Nav:Url", "http://nav.example/", "Nav:Url must be https")]
    [InlineData("Nav:Maskinporten", "token", "Nav:Maskinporten must be an absolute address")]
    public void What_is_wrong_is_said_by_the_name_of_the_setting(string name, string? value, string complaint)
    {
        var failure = Assert.Throws<InvalidOperationException>(() => Read(new(Good) { [name] = value }));

        Assert.Contains(complaint, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(keys.PersonalNumberKey, failure.Message, StringComparison.Ordinal);
    }

    private Dictionary<string, string?> Good => new()
    {
        ["Nav:ClientId"] = "a client",
        ["Nav:CertificateFile"] = keys.CertificateFile,
        ["Nav:Organization"] = "310025437",
        ["Nav:PersonalNumberKey"] = keys.PersonalNumberKey,
    };

    private static NavSettings? Read(Dictionary<string, string?> settings) => NavSettings.From(
        new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), new InProduction());
}
