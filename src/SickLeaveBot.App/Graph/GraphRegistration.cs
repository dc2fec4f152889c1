using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;
using SickLeaveBot.App.Teams;
using SickLeaveBot.App.Teams.Outbound;
using SickLeaveBot.Conversations.People;

namespace SickLeaveBot.App.Graph;

/// <summary>Puts the Graph side together; it logs in as the Teams side does.</summary>
internal static class GraphRegistration
{
    public static IServiceCollection AddGraph(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new Lazy<GraphServiceClient>(() =>
            Client(provider.GetRequiredService<TeamsSettings>().GraphUrl, provider.GetRequiredService<AccessTokens>())));
        services.AddSingleton<GraphQuestions>();
        services.AddSingleton<IPeople, EntraDirectory>();
        return services;
    }

    /// <summary>Without the library's own retries, which know neither our budget nor our clock.</summary>
    private static GraphServiceClient Client(Uri graph, AccessTokens tokens)
    {
        var wire = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectTimeout = TimeSpan.FromSeconds(2),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            UseCookies = false,
        };
        var http = new HttpClient(new ParametersNameDecodingHandler { InnerHandler = wire });
        return new GraphServiceClient(http, new BaseBearerTokenAuthenticationProvider(new GraphLogin(tokens, graph)), graph.AbsoluteUri.TrimEnd('/'));
    }
}
