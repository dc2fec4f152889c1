using Microsoft.Kiota.Abstractions.Authentication;
using SickLeaveBot.App.Teams.Outbound;

namespace SickLeaveBot.App.Graph;

/// <summary>Shows Graph, and no other host, the bot's token for it.</summary>
internal sealed class GraphLogin(AccessTokens tokens, Uri graph) : IAccessTokenProvider
{
    public AllowedHostsValidator AllowedHostsValidator { get; } = new([graph.Host]);

    public async Task<string> GetAuthorizationTokenAsync(
        Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
    {
        if (uri.Scheme != graph.Scheme || uri.Authority != graph.Authority)
            throw new InvalidOperationException("Graph pointed to another host, which is not shown the token.");
        return await tokens.For(AccessTokens.Graph, cancellationToken)
            ?? throw new InvalidOperationException("There is no token for Graph.");
    }
}
