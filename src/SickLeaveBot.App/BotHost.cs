using Microsoft.Extensions.DependencyInjection.Extensions;
using SickLeaveBot.App.Documents;
using SickLeaveBot.App.Outgoing;
using SickLeaveBot.App.Graph;
using SickLeaveBot.App.Hosting;
using SickLeaveBot.App.Morning;
using SickLeaveBot.App.Nav;
using SickLeaveBot.App.Teams;
using SickLeaveBot.App.Teams.Inbound;
using SickLeaveBot.Conversations;
using SickLeaveBot.Conversations.AskingAboutRules;
using SickLeaveBot.Conversations.Cards;
using SickLeaveBot.Conversations.GettingStarted;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Storage;
using SickLeaveBot.Storage.Articles;

namespace SickLeaveBot.App;

/// <summary>The bot, put together: settings, storage, the secretary, and the edges to Teams, Microsoft Graph and NAV.</summary>
public static class BotHost
{
    /// <summary>Adds the bot to a host. Throws with the name of every setting that is wrong.</summary>
    public static void AddTo(WebApplicationBuilder builder)
    {
        var (company, file) = CompanySettings.From(builder.Configuration, builder.Environment);
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.AddTeams(TeamsSettings.From(builder.Configuration, builder.Environment), new(Line(NoteKind.WriteInPrivate), Line(NoteKind.WorkingOnIt)));
        services.AddGraph();
        var nav = NavSettings.From(builder.Configuration, builder.Environment);
        services.AddNav(nav);
        AddStorage(services, file, nav?.PersonalNumberKey);
        services.AddSingleton(company);
        services.AddSingleton(_ => new ArticleSearch(Articles.All));
        services.AddSingleton<FindArticle>(provider => provider.GetRequiredService<ArticleSearch>().Best);
        services.AddSingleton<Archive>();
        services.AddDocuments();
        services.AddSingleton<Secretary>();
        services.AddSingleton<Reception>();
        services.AddSingleton<IReception>(provider => provider.GetRequiredService<Reception>());
        services.AddHostedService<FrontDesk>();
        services.AddHostedService<Courier>();
        services.AddSingleton<MorningRound>();
        services.AddHostedService<MorningClock>();
        services.AddHostedService<Tidying>();
    }

    public static void MapTo(IEndpointRouteBuilder routes)
    {
        TeamsEndpoint.Map(routes);
        DocumentRoutes.Map(routes);
    }

    private static void AddStorage(IServiceCollection services, string file, byte[]? personalNumberKey)
    {
        services.AddSingleton(_ => new Database(file));
        services.AddSingleton<Readers>();
        services.AddSingleton<Writer>();
        services.AddSingleton<Acquaintances>();
        services.AddSingleton<Bell>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<Dispatches>();
        services.AddSingleton(provider =>
            new PersonalNumbers(provider.GetRequiredService<Readers>(), provider.GetRequiredService<Writer>(), personalNumberKey));
        services.AddSingleton<SickLeaves>();
        services.AddSingleton<ISickLeaves>(provider => provider.GetRequiredService<SickLeaves>());
        services.AddSingleton<ILedger, Ledger>();
    }

    private static Func<string?, string> Line(NoteKind kind) => locale =>
        CardTemplate.Render(new Note(kind), default, Languages.Named(locale) ?? Language.Nb, DateOnly.MinValue).Text!;
}
