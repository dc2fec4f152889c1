using System.Collections.Frozen;

namespace SickLeaveBot.App.Teams;

/// <summary>How Teams knows this bot, whom it listens to, and where it may write.</summary>
/// <param name="AppId">The bot's app id; without one every activity is refused.</param>
/// <param name="Tenants">The workplaces (Entra tenants) it works for.</param>
/// <param name="Hosts">Where activities may say they come from, and where the bot's own token may go.</param>
/// <param name="ServiceUrl">Where to write to somebody whom Teams has not told about yet.</param>
/// <param name="PlaygroundPerson">Who somebody in the Agents Playground is; null: the Playground is shut out.</param>
public sealed record TeamsSettings(
    string? AppId,
    string? TenantId,
    FrozenSet<string> Tenants,
    BotCredential? Credential,
    Uri LoginUrl,
    Uri OpenIdMetadata,
    string TokenIssuer,
    AllowedHosts Hosts,
    Uri? ServiceUrl,
    Uri GraphUrl,
    string? PlaygroundPerson)
{
    /// <summary>Reads and checks all settings of Teams and Graph; throws with the name of each that is wrong.</summary>
    public static TeamsSettings From(IConfiguration configuration, IHostEnvironment environment)
    {
        var reader = new SettingsReader(configuration, environment.IsDevelopment());
        var appId = reader.Id("Teams:AppId");
        var tenantId = reader.Id("Teams:TenantId");
        var settings = new TeamsSettings(
            appId,
            tenantId,
            TenantsFrom(reader, tenantId),
            BotCredential.From(reader),
            reader.Address("Teams:LoginUrl", "https://login.microsoftonline.com"),
            reader.Address("Teams:OpenIdMetadata", "https://login.botframework.com/v1/.well-known/openidconfiguration"),
            reader.Text("Teams:TokenIssuer") ?? "https://api.botframework.com",
            AllowedHosts.From(reader),
            reader.Address("Teams:ServiceUrl"),
            reader.Address("Graph:Url", "https://graph.microsoft.com/v1.0"),
            PlaygroundPersonFrom(reader));
        settings.CheckTogether(reader);
        reader.Finish();
        return settings;
    }

    private static FrozenSet<string> TenantsFrom(SettingsReader reader, string? own)
    {
        var listed = reader.List("Teams:Tenants");
        foreach (var tenant in listed.Where(tenant => !Guid.TryParse(tenant, out _)))
            reader.Complain("Teams:Tenants", $"must hold GUIDs, not '{tenant}'");
        // They would share human resources, policy and file.
        if (listed.Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1)
            reader.Complain("Teams:Tenants", "must hold one tenant: a second company needs a bot of its own");
        return (listed.Count > 0 ? listed : own is null ? [] : [own]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    private static string? PlaygroundPersonFrom(SettingsReader reader)
    {
        if (!reader.Yes("Playground:Enabled"))
            return null;
        if (!reader.Development)
            reader.Complain("Playground:Enabled", "must not be true outside Development");
        var person = reader.Id("Playground:Person");
        if (person is null)
            reader.Complain("Playground:Person", "must name whom the Playground's user plays");
        return person;
    }

    private void CheckTogether(SettingsReader reader)
    {
        if (AppId is null)
            return;
        if (TenantId is null)
            reader.Complain("Teams:TenantId", "is missing");
        if (Credential is null)
            reader.Complain("Teams:ClientSecret", "is missing (or Teams:CertificateFile, or Teams:ManagedIdentity)");
        if (LoginUrl.Scheme == Uri.UriSchemeHttp && Credential is not (null or BotCredential.Secret))
            reader.Complain("Teams:LoginUrl", "must be https for a certificate or a managed identity");
        if (ServiceUrl is not null && !Hosts.Allow(ServiceUrl))
            reader.Complain("Teams:ServiceUrl", "must be on a host of Teams:ServiceHosts");
    }
}
