using Microsoft.Extensions.DependencyInjection.Extensions;
using SickLeaveBot.App.Calendar;
using SickLeaveBot.App.Calendar.Notices;
using SickLeaveBot.App.Documents;
using SickLeaveBot.App.Graph;
using SickLeaveBot.App.Hosting;
using SickLeaveBot.App.Morning;
using SickLeaveBot.App.Nav;
using SickLeaveBot.App.Outgoing;
using SickLeaveBot.App.Teams;
using SickLeaveBot.App.Teams.Inbound;
using SickLeaveBot.Conversations.AskingAboutRules;
using SickLeaveBot.Conversations.Calendars;
using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.People;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Storage;
using SickLeaveBot.Storage.Articles;
using SickLeaveBot.Storage.Hosting;

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
        var teams = TeamsSettings.From(builder.Configuration, builder.Environment);
        services.AddTeams(teams, new(Line(NoteKind.WriteInPrivate), Line(NoteKind.WorkingOnIt)));
        services.AddGraph();
        var calendar = CalendarSettings.From(builder.Configuration, builder.Environment, teams);
        services.AddCalendar(calendar).AddMeetings(calendar);
        var nav = NavSettings.From(builder.Configuration, builder.Environment);
        services.AddNav(nav);
        services.AddStorage(new(file, teams.TenantId ?? StorageOptions.NoCompany, nav?.PersonalNumberKey));
        services.AddSingleton(company with { SendsToNav = nav is not null });
        services.AddSingleton(_ => new ArticleSearch(Articles.All));
        services.AddSingleton<FindArticle>(provider => provider.GetRequiredService<ArticleSearch>().Best);
        services.AddSingleton(provider => new Sources(provider.GetRequiredService<ISickLeaves>(), provider.GetRequiredService<IPeople>(),
            provider.GetRequiredService<IStore>(), [.. new object?[] { provider.GetService<INav>(), provider.GetService<ICalendars>() }.OfType<object>()]));
        services.AddDocuments();
        services.AddSingleton<Secretary>();
        services.AddSingleton<Inbox>();
        services.AddSingleton<IInbox>(provider => provider.GetRequiredService<Inbox>());
        // First, so that everything is due before the first round.
        services.AddHostedService<Tidying>();
        services.AddHostedService<InboxService>();
        services.AddSingleton<ICarrier, LetterCarrier>();
        services.AddHostedService<Courier>();
        services.AddSingleton<Round>();
        services.AddSingleton<MorningRound>();
        services.AddHostedService<MorningClock>();
    }

    public static void MapTo(IEndpointRouteBuilder routes)
    {
        TeamsEndpoint.Map(routes);
        ChangeNotices.Map(routes);
        DocumentRoutes.Map(routes);
    }

    private static Func<string?, string> Line(NoteKind kind) => locale =>
        CardTemplate.Render(new Note(kind), default, Languages.Named(locale) ?? Language.Nb, DateOnly.MinValue).Text!;
}
