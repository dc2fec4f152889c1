using System.Net;
using Azure.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SickLeaveBot.App.Teams;
using SickLeaveBot.App.Teams.Inbound;
using SickLeaveBot.App.Teams.Outbound;
using SickLeaveBot.Conversations.Messaging;

namespace SickLeaveBot.App;

/// <summary>Puts the Teams side together; the host gives it an inbox and maps the endpoint.</summary>
internal static class TeamsRegistration
{
    private const string Agent = "SickLeaveBot/1.0";

    public static IServiceCollection AddTeams(this IServiceCollection services, TeamsSettings settings, Lines lines)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(settings);
        services.AddSingleton(lines);

        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<ChannelKeys>(provider, Http(TimeSpan.FromSeconds(10))));
        services.AddSingleton<TokenCheck>();
        services.AddSingleton<Gate>();
        services.AddSingleton<CardAnswers>();
        services.AddSingleton<InPrivate>();
        services.AddSingleton<TeamsEndpoint>();

        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<BotLogin>(provider, Http(TimeSpan.FromSeconds(10))));
        services.AddSingleton(provider =>
            ActivatorUtilities.CreateInstance<AccessTokens>(provider, (Func<TokenCredential>)provider.GetRequiredService<BotLogin>().Open));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<ConnectorClient>(provider, Http(TimeSpan.FromSeconds(15), DecompressionMethods.None)));
        services.AddSingleton<Pacing>();
        services.AddSingleton<Connector>();
        services.AddSingleton<IMessenger>(provider => provider.GetRequiredService<Connector>());
        return services;
    }

    /// <summary>Follows no redirect: the token in the request is for the first address only. Nobody traces these calls.</summary>
    private static HttpClient Http(TimeSpan timeout, DecompressionMethods decompression = DecompressionMethods.All)
    {
        var http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ActivityHeadersPropagator = null,
            AutomaticDecompression = decompression,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            UseCookies = false,
        })
        {
            Timeout = timeout,
        };
        http.DefaultRequestHeaders.UserAgent.ParseAdd(Agent);
        return http;
    }
}
