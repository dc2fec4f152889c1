namespace SickLeaveBot.App.Teams;

/// <summary>
/// The hosts that speak for Teams. The bot's token goes to these and to no other: whoever could name another host would be given it.
/// </summary>
public sealed class AllowedHosts(IReadOnlyList<string> patterns, bool development)
{
    // The public cloud and the two hosts it sends from, as the Agents SDK lists them; trafficmanager.net itself is shared by all of Azure.
    private static readonly string[] Defaults =
        ["smba.trafficmanager.net", "*.botframework.com", "smba.infra.gcc.teams.microsoft.com"];

    public static AllowedHosts From(SettingsReader reader)
    {
        var listed = reader.List("Teams:ServiceHosts");
        foreach (var host in listed.Where(host => host.Contains('/') || host is "*" or "*."))
            reader.Complain("Teams:ServiceHosts", $"must hold host names, not '{host}'");
        return new AllowedHosts(listed.Count > 0 ? listed : Defaults, reader.Development);
    }

    public bool Allow(Uri address) => IsPlain(address) && address.Scheme switch
    {
        "https" => address.IsDefaultPort && patterns.Any(pattern => Matches(pattern, address.IdnHost)),
        "http" => development && address.IsLoopback && patterns.Contains(address.Authority, StringComparer.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>Plain http to this machine: the Agents Playground, which is never given a token.</summary>
    public static bool IsOnThisMachine(Uri address) => IsPlain(address) && address.Scheme == "http" && address.IsLoopback;

    private static bool IsPlain(Uri address) =>
        address.IsAbsoluteUri && address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0;

    private static bool Matches(string pattern, string host) => pattern.StartsWith("*.", StringComparison.Ordinal)
        ? host.Length > pattern.Length - 1 && host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(pattern, StringComparison.OrdinalIgnoreCase);
}
