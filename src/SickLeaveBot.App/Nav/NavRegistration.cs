using SickLeaveBot.App.Outgoing;
using SickLeaveBot.Conversations.DeliveringThePlan;

namespace SickLeaveBot.App.Nav;

/// <summary>Puts the way to NAV together. The carrier is there also where nothing is set up, to say so of what is asked to be sent.</summary>
internal static class NavRegistration
{
    public static IServiceCollection AddNav(this IServiceCollection services, NavSettings? settings)
    {
        services.AddSingleton<ICarrier, NavCarrier>();
        if (settings is null) return services;
        services.AddSingleton(settings);
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<Maskinporten>(provider, NavClient.Http()));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<NavClient>(provider, NavClient.Http()));
        services.AddSingleton<ManagerContacts>();
        services.AddSingleton<INav, PostToNav>();
        return services;
    }
}
