using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SickLeaveBot.Conversations.AnsweringInWords;
using SickLeaveBot.Storage.Node;
using SickLeaveBot.Storage.Sqlite;

namespace SickLeaveBot.Storage.Hosting;

/// <summary>Puts the store together: SQLite in one file, and what this process keeps in memory beside it.</summary>
public static class StorageRegistration
{
    /// <summary>Adds the store of one company. The file is opened when the store is first used.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, StorageOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddLogging();
        AddNode(services, options.Company);
        AddSqlite(services, options);
        return services;
    }

    private static void AddNode(IServiceCollection services, string company)
    {
        services.AddSingleton<RunOfProgram>();
        services.AddSingleton(new SickLeaveCache(company));
        services.AddSingleton(new ContactCache(company));
        services.AddSingleton<UnreadableRows>();
        services.AddSingleton<IWakeSignals, WakeSignals>();
        services.AddSingleton<IOneAtATime>(_ => new OneAtATime(company));
        services.AddSingleton<IConversationMemory>(_ => new ConversationMemory(company));
        services.AddSingleton<ITickets>(provider => new Tickets(company, provider.GetRequiredService<TimeProvider>()));
    }

    private static void AddSqlite(IServiceCollection services, StorageOptions options)
    {
        services.AddSingleton(_ => new Database(options.File, options.Company));
        services.AddSingleton<ReadConnections>();
        services.AddSingleton<Commits>();
        services.AddSingleton<Writer>();
        services.AddSingleton<Checkpoints>();
        Add<ProcessedActivities>();
        Add<ErrandRows>();
        Add<Steps>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<SqlitePersonalNumbers>(provider, options.Company, options.PersonalNumberKey ?? []));
        services.AddSingleton<IPersonalNumbers>(provider => provider.GetRequiredService<SqlitePersonalNumbers>());
        As<IStore, SqliteStore>();
        As<ISickLeaves, SqliteSickLeaves>();
        As<IErrands, SqliteErrands>();
        As<ILetters, SqliteLetters>();
        As<IMaintenance, SqliteMaintenance>();

        void Add<T>()
            where T : class => services.AddSingleton(provider => ActivatorUtilities.CreateInstance<T>(provider, options.Company));

        void As<TService, T>()
            where TService : class
            where T : class, TService => services.AddSingleton<TService>(provider => ActivatorUtilities.CreateInstance<T>(provider, options.Company));
    }
}
