namespace SickLeaveBot.App.Teams.Inbound;

/// <summary>The address that a token binds its activity to, looked at once for all activities that carry the token.</summary>
/// <param name="Text">As signed.</param>
/// <param name="Tenant">The tenant that Teams writes into the path (".../emea/{tenant}/"), when it does.</param>
internal sealed record ServiceAddress(string Text, bool Allowed, string? Tenant)
{
    public static ServiceAddress From(string text, AllowedHosts hosts) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
            ? new ServiceAddress(text, hosts.Allow(address), TenantIn(address))
            : new ServiceAddress(text, Allowed: false, Tenant: null);

    /// <summary>The same but for case and one slash at the end.</summary>
    public bool IsSameAs(string? other) =>
        other is not null && WithoutSlash(Text).Equals(WithoutSlash(other), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> WithoutSlash(string address) =>
        address.EndsWith('/') ? address.AsSpan(0, address.Length - 1) : address;

    private static string? TenantIn(Uri address) =>
        address.Segments.Select(segment => segment.TrimEnd('/')).FirstOrDefault(segment => Guid.TryParse(segment, out _));
}
