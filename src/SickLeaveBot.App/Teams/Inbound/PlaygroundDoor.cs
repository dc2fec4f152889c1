using System.Net;

namespace SickLeaveBot.App.Teams.Inbound;

/// <summary>
/// The Agents Playground has no token. It is let in only where the settings open it (Development alone), only from this machine,
/// and not through anything that forwards for others.
/// </summary>
internal static class PlaygroundDoor
{
    public static bool IsOpenTo(HttpContext http, TeamsSettings settings) =>
        settings.PlaygroundPerson is not null
        && IsHere(http.Connection.RemoteIpAddress)
        && IsHere(http.Connection.LocalIpAddress)
        && !http.Request.Headers.ContainsKey("X-Forwarded-For")
        && !http.Request.Headers.ContainsKey("Forwarded")
        && http.Request.Headers.Origin.Count == 0;

    /// <summary>Its activities name an address on this machine, and are then taken for the configured person and tenant.</summary>
    public static Refusal Of(Activity activity) =>
        Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var address) && AllowedHosts.IsOnThisMachine(address)
            ? Refusal.None
            : Refusal.ForeignHost;

    private static bool IsHere(IPAddress? address) => address is not null && IPAddress.IsLoopback(address);
}
