using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Exchange;
using SickLeaveBot.Workplace.Graph;
using SickLeaveBot.Workplace.Nav;
using SickLeaveBot.Workplace.Tokens;

namespace SickLeaveBot.Workplace;

/// <summary>The addresses and credentials with which an unchanged bot talks to the workplace instead of Microsoft and NAV.</summary>
public static class BotSettings
{
    public static IReadOnlyDictionary<string, string?> For(PretendMicrosoftOptions options, string address, string serviceUrl, NavKeys keys)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Teams:AppId"] = options.AppId,
            ["Teams:TenantId"] = options.Tenant,
            ["Teams:Tenants:0"] = options.Tenant,
            ["Teams:ClientSecret"] = options.Secret,
            ["Teams:LoginUrl"] = $"{address}{LoginRoutes.Prefix}",
            ["Teams:OpenIdMetadata"] = $"{address}{LoginRoutes.BotFramework}/openidconfiguration",
            ["Teams:TokenIssuer"] = TokenIssuer.ChannelIssuer,
            ["Teams:ServiceHosts:0"] = new Uri(address).Authority,
            ["Teams:ServiceUrl"] = serviceUrl,
            ["Graph:Url"] = $"{address}{GraphRoutes.Prefix}",
            ["Company:HumanResources"] = Fjordlys.Hanne,
            ["Company:Name"] = Fjordlys.Name,
            ["Company:UnionReps"] = Fjordlys.Ahmed,
            ["Company:SafetyReps"] = Fjordlys.Siri,
            ["Company:OccupationalHealthAddress"] = "post@bht.example",
            ["Company:NavAddress"] = "lokal@nav.example",
            ["Documents:Url"] = (options.Bot is { } bot ? new Uri(bot, "/") : new Uri(address)).AbsoluteUri,
            ["Nav:Url"] = $"{address}{NavRoutes.Prefix}",
            ["Nav:Maskinporten"] = $"{address}{Maskinporten.Prefix}/token",
            ["Nav:MaskinportenIssuer"] = $"{address}{Maskinporten.Prefix}/",
            ["Nav:ClientId"] = Maskinporten.ClientId,
            ["Nav:CertificateFile"] = keys.CertificateFile,
            ["Nav:Organization"] = Fjordlys.Organization,
            ["Nav:PersonalNumberKey"] = keys.PersonalNumberKey,
            ["Mail:From"] = Mailboxes.Post,
            ["Calendar:NoticesUrl"] = new UriBuilder(options.Bot ?? new Uri(address)) { Scheme = Uri.UriSchemeHttps, Path = "/" }.Uri.AbsoluteUri,
            ["Playground:Enabled"] = "true",
            ["Playground:Person"] = Fjordlys.Kari,
        };
        if (options.Folder is { } folder)
        {
            settings["Storage:File"] = Path.Combine(folder, "sickleavebot.db");
        }

        return settings;
    }
}
